#pragma once

#include "cli/environment.h"

namespace selostelint {

/// The whole program: arguments in, reports to the environment's streams and files.
/// Gives the exit code: 0 nothing at or above --fail-on, 1 findings, 2 could not answer. Never throws.
int run_program(const Environment& environment);

}  // namespace selostelint
