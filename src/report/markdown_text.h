#pragma once

#include <string>
#include <string_view>

namespace selostelint {

/// A text on one line of Markdown in which no character is markup, also not that of a table. Valid UTF-8 only.
std::string markdown_text(std::string_view text);

}  // namespace selostelint
