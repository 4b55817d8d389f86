#pragma once

#include <string_view>

namespace selostelint {

/// The style sheet and the script of the HTML report: src/report/html/html.css and html.js as they are, embedded by
/// tools/embed_page.cmake.
std::string_view html_style();
std::string_view html_script();

}  // namespace selostelint
