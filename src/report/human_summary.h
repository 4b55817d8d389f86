#pragma once

#include <string>

#include "report/reporter.h"

namespace selostelint {

/// What stands under a report for people: how many notices and findings, the worst files, on wish how often
/// each rule fired, and where to read more. "" when options.quiet.
std::string human_summary(const Summary& summary, const ReportOptions& options);

}  // namespace selostelint
