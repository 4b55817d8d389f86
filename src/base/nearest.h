#pragma once

#include <span>
#include <string>
#include <string_view>

namespace selostelint {

/// The candidate that `name` was probably meant to be, or "" when none is near enough
/// (Damerau–Levenshtein distance of at most a third of the longer name). Ties go to the first.
std::string nearest(std::string_view name, std::span<const std::string> candidates);

}  // namespace selostelint
