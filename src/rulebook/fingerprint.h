#pragma once

#include <span>
#include <string>

#include "rulebook/load.h"

namespace selostelint {

/// The first 12 hexadecimal digits of SHA-256 over the files in the order given: of each its path, a zero byte, and the
/// SHA-256 of its contents in hexadecimal digits, which RuleFile::digest saves from being calculated.
std::string rulebook_fingerprint(std::span<const RuleFile* const> files);

}  // namespace selostelint
