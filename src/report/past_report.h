#pragma once

#include <string>

#include "base/result.h"
#include "check/past_run.h"

namespace selostelint {

/// Reads a JSON report, version 1, or JSON Lines of this program. What is no JSON, of another version or something else
/// is an error that names the file of `path` and, where that can be told, the line and what is amiss.
Result<PastRun> read_past_report(const std::string& path, const std::string& bytes);

}  // namespace selostelint
