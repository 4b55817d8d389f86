#pragma once

#include <span>
#include <string>

#include "rulebook/load.h"

namespace selostelint {

/// The first 12 hexadecimal digits of SHA-256 over the paths and contents of the files in the order given,
/// each followed by a zero byte.
std::string rulebook_fingerprint(std::span<const RuleFile* const> files);

}  // namespace selostelint
