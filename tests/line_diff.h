#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace selostelint::test {

/// The lines of a text without their ends; a last line without an end counts, an empty text has none.
std::vector<std::string_view> lines_of(std::string_view text);

/// What must change in `expected` to become `actual`: "- " lines gone, "+ " lines new, "  " lines between.
/// Empty when they are equal.
std::string line_diff(std::string_view expected, std::string_view actual);

}  // namespace selostelint::test
