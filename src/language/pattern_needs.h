#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace selostelint {

/// What can be told of all matches of an RE2 pattern without compiling it.
struct PatternNeeds {
    /// Each match holds one of these at least, folded as folded() does: for "(?i)privacy\s?shield|2016/1250"
    /// "shield" or "2016/1250". Empty when nothing can be told, as for "\d+". Not seen is that (?i) also takes the
    /// Kelvin sign for k and the long s for s.
    std::vector<std::string> literals;
    bool one_line = true;  ///< no match holds a line feed
};

/// Reads a pattern that RE2 has found to be valid.
PatternNeeds pattern_needs(std::string_view pattern);

}  // namespace selostelint
