#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "report/reporter.h"

namespace selostelint {

/// What the parts of the summary page are made from. Made for one page; what it refers to must outlive it.
struct HtmlSummary {
    const Summary& summary;
    std::span<const Error> errors;
    const ReportOptions& options;
    /// Where a notice's page is: "notices/kunta-0123456789abcdef.html", "#kunta-0123456789abcdef".
    std::function<std::string(const NoticeRow&)> address;

    const char* say(const char* finnish, const char* english) const {
        return options.language == Language::fi ? finnish : english;
    }
    /// A cell of a table's first column: a notice's title and path, leading to its page.
    std::string notice_cell(const NoticeRow& row) const;
    /// The beginning of a table that the script makes sortable and filterable, up to its caption's end; `attributes` are
    /// further ones of the table.
    std::string table_begin(std::string_view name, std::string_view caption, std::string_view attributes = {}) const;
};

/// The whole summary.
std::string html_summary(const HtmlSummary& summary);
/// The notices as a table, the worst first (html_notice_table.cpp).
std::string html_notices(const HtmlSummary& summary);
/// How often each requirement is met, and the matrix of requirements and notices (html_matrix.cpp).
std::string html_matrix(const HtmlSummary& summary);
/// How often each rule fired (html_statistics.cpp).
std::string html_rules(const HtmlSummary& summary);
/// Sums by controller and by folder (html_statistics.cpp).
std::string html_groups(const HtmlSummary& summary);
/// The notices with the oldest dates (html_statistics.cpp).
std::string html_dates(const HtmlSummary& summary);

}  // namespace selostelint
