#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace selostelint {

/// How many columns a terminal gives to a code point: 0 for combining and format characters, 2 for wide ones
/// (Unicode Standard Annex 11), else 1; a tab counts as 4.
std::size_t display_width(char32_t code_point);
/// The same for a text in valid UTF-8.
std::size_t display_width(std::string_view text);

/// A text that a terminal shows in exactly display_width() columns: tabs become blanks; control characters,
/// which could command the terminal, become signs for themselves; format characters vanish. Bytes that are
/// not UTF-8 become U+FFFD.
std::string printable(std::string_view text);

/// Breaks a text at blanks into lines of at most `width` columns; a longer word has a line for itself, and a number
/// stays with the word after it ("13 artikla"). The lines after the first begin with `indent` blanks, which count.
std::string wrap(std::string_view text, std::size_t width, std::size_t indent);

/// The offset at most `columns` columns after `offset`, and not past `end`. All offsets in bytes.
std::size_t advance_columns(std::string_view text, std::size_t offset, std::size_t end, std::size_t columns);
/// The offset at most `columns` columns before `offset`, and not before `begin`.
std::size_t retreat_columns(std::string_view text, std::size_t offset, std::size_t begin, std::size_t columns);

}  // namespace selostelint
