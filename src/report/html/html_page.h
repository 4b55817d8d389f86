#pragma once

#include <string>
#include <string_view>

#include "report/reporter.h"

namespace selostelint {

/// Where the style and the script of a page are.
enum class HtmlAssets {
    inside,     ///< in the page itself
    beside,     ///< in files beside it
    one_above,  ///< in files of the folder above
};

/// Names of the files that the pages of a folder share.
constexpr std::string_view html_style_file = "selostelint.css";
constexpr std::string_view html_script_file = "selostelint.js";

/// The page up to its main part: title, style, the ban on loading anything, a link past the heading. The page loads
/// nothing from a network, and no script runs but the report's own.
std::string html_page_begin(const ReportOptions& options, std::string_view title, HtmlAssets assets);
/// The page's end: which program, rulebook and day the report rests on, and the script.
std::string html_page_end(const ReportOptions& options, HtmlAssets assets);

/// The day of the report as it is written in its language: "22.11.2026", "2026-11-22".
std::string html_date(Date date, Language language);

}  // namespace selostelint
