#pragma once

#include <span>
#include <string>

#include "report/reporter.h"
#include "report/xlsx/workbook.h"

namespace selostelint {

/// What the sheets are made from. Made for one workbook; what it refers to must outlive it.
struct XlsxRun {
    const Summary& summary;
    std::span<const Error> errors;
    const Items& findings;  ///< by xlsx_finding.h
    const ReportOptions& options;
    SheetLimits limits = {};

    const char* say(const char* finnish, const char* english) const {
        return options.language == Language::fi ? finnish : english;
    }
};

/// A path as a cell shows it, identity codes masked.
std::string xlsx_path(const std::string& path);
/// Its word, in its colours.
Cell severity_cell(Severity severity, Language language);

/// What was checked, how often each rule fired, and which files could not be read (xlsx_summary.cpp).
void add_summary(const XlsxRun& run, Workbook& book);
/// A row a notice, the worst first.
void add_notices(const XlsxRun& run, Workbook& book);
/// A row a finding, the worst first.
void add_findings(const XlsxRun& run, Workbook& book);
/// A row a notice, a column a requirement.
void add_matrix(const XlsxRun& run, Workbook& book);

}  // namespace selostelint
