#pragma once

#include <cstdint>
#include <string_view>

namespace selostelint {

/// The width in code points at which an editor broke the text's lines; 0 when its lines end where their author
/// ended them.
std::uint32_t usual_width(std::string_view text);

/// Whether `line` ends only because the first word of `next` had no room on it.
bool is_wrapped(std::string_view line, std::string_view next, std::uint32_t width);

/// The line that begins at `offset`, without its end; `after` becomes the beginning of the next.
/// "\n", "\r\n", a lone "\r" and a form feed end a line.
std::string_view line_at(std::string_view text, std::size_t offset, std::size_t& after);

/// Without white space at either end.
std::string_view trimmed(std::string_view line);

}  // namespace selostelint
