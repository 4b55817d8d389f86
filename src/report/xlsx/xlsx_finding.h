#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "report/notice_view.h"
#include "report/reporter.h"

namespace selostelint {

/// What a workbook keeps of a finding until the run ends: what its row shows and the rulebook does not know. One line,
/// secrets masked.
struct XlsxFinding {
    std::string path;        ///< its identity codes masked
    std::string place;       ///< in words
    std::uint32_t page = 0;  ///< 0 where the file has no pages
    std::uint32_t line = 0;  ///< 0 where the file has no lines
    Severity severity = Severity::warning;
    RuleId rule{};
    std::string message;
    std::string quote;  ///< "" for an absence
    std::string remedy;
    std::string section;  ///< titles of its kinds
    std::string fingerprint;
    std::string aside;  ///< why it does not count; "" when it does
};

/// All but the path.
XlsxFinding xlsx_finding(const Finding& finding, const NoticeView& view, const ReportOptions& options);

/// An item of the report (Reporter::item_limit): its rank, then the finding as read_finding() takes it, without a line
/// end. Those that do not count rank last.
std::string written(const XlsxFinding& finding);
/// What written() gave, without its rank.
XlsxFinding read_finding(std::string_view line);

}  // namespace selostelint
