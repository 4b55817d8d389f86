#pragma once

#include <string>

#include "report/reporter.h"

namespace selostelint {

/// "12 selostetta tarkastettu: 3 virhettä, 1 varoitus; 1 tiedosto jäi lukematta."
std::string totals(const Summary& summary, Language language);

/// What stands under a report for people: how many notices and findings, the worst files, on wish how often
/// each rule fired, and where to read more. "" when options.quiet.
std::string human_summary(const Summary& summary, const ReportOptions& options);

}  // namespace selostelint
