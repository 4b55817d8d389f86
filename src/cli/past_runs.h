#pragma once

#include <optional>
#include <string>

#include "base/result.h"
#include "check/baseline.h"
#include "check/past_run.h"
#include "cli/arguments.h"
#include "cli/environment.h"

namespace selostelint {

/// The report of an earlier run at that path, its notices called as `notice_key` calls them.
Result<PastRun> open_past_run(const std::string& path, const Environment& environment);

/// The baseline that the arguments name; nothing when they name none.
Result<std::optional<Baseline>> open_baseline(const Arguments& arguments, const Environment& environment);

/// What a notice of that path is called when runs are compared: "./a.md" and the same file by its absolute path are
/// "a.md" for a run in its folder; a file that is not below the current folder has its absolute path. Lexical alone.
std::string notice_key(const std::string& path, const Environment& environment);

}  // namespace selostelint
