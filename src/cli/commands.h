#pragma once

#include <vector>

#include "base/result.h"
#include "cli/arguments.h"
#include "cli/environment.h"
#include "cli/walk.h"

namespace selostelint {

// One function a command: it writes to the environment's streams and gives the exit code.

int check(const Arguments& arguments, const Environment& environment);
int compare(const Arguments& arguments, const Environment& environment);
int explain(const Arguments& arguments, const Environment& environment);
int list_rules(const Arguments& arguments, const Environment& environment);
int show(const Arguments& arguments, const Environment& environment);
int init(const Arguments& arguments, const Environment& environment);

/// Writes errors to standard error and gives the exit code for "could not answer".
int refuse(const std::vector<Error>& errors, const Arguments& arguments, const Environment& environment);

/// The files that the operands and --files-from name.
struct Targets {
    std::vector<FoundFile> files;
    std::vector<Error> errors;
    bool misused = false;       ///< the command line names nothing, or no command; no report is due
    bool all_excluded = false;  ///< nothing is left, because --force-exclude took it
};
/// What to say when there is no file: none is named, or no folder and no archive holds one.
Error nothing_to_check(const Arguments& arguments);
Targets find_targets(const Arguments& arguments, const Environment& environment);

/// Whether text for standard output may be coloured.
bool wants_colour(const Arguments& arguments, const Environment& environment);

}  // namespace selostelint
