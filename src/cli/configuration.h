#pragma once

#include <string>
#include <vector>

#include "cli/arguments.h"
#include "cli/environment.h"

namespace selostelint {

/// The configuration file's name, by which it is found.
inline constexpr const char* configuration_name = "selostelint.toml";

/// Fills in what the command line leaves open, from the file that --config names or else from the nearest
/// selostelint.toml in the current folder or above it; without a file nothing changes. What the command line gives
/// takes the place of the file's key. Every fault of the file, each with its place, is appended to `errors`.
void configure(const Environment& environment, Arguments& arguments, std::vector<Error>& errors);

/// What `selostelint init` writes: every key with what it is for, all of them commented out.
const Text& configuration_template();

}  // namespace selostelint
