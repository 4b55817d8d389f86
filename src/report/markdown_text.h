#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace selostelint {

/// A text on one line of Markdown in which no character is markup, also not that of a table. Valid UTF-8 only.
std::string markdown_text(std::string_view text);

/// The same of any text, at most `limit` code points of it, that names nobody: "@" behind a blank would call a user of the
/// code host.
std::string markdown_cell(std::string_view text, std::size_t limit);

}  // namespace selostelint
