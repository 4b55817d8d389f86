#pragma once

#include "report/json_writer.h"
#include "report/reporter.h"

namespace selostelint {

/// The rules of a rulebook as `reportingDescriptor` objects of SARIF 2.1.0 (§ 3.49), in its order, with all that GitHub
/// reads of them: names, descriptions of at most 1,024 characters, help in text and Markdown, severity and tags.
void sarif_rules(const ReportOptions& options, JsonWriter& json);

/// SARIF's level of a severity: "error", "warning", "note".
std::string_view sarif_level(Severity severity);

}  // namespace selostelint
