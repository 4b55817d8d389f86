#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "rulebook/cue.h"
#include "rulebook/faults.h"

namespace selostelint {

/// The patterns of all cues, each once.
class PatternTable {
public:
    /// The id of a pattern in RE2's syntax, the same for the same letters. A pattern that RE2 refuses or
    /// that matches the empty text is a fault and gives PatternId::none.
    PatternId add(PlacedText pattern, FileFaults& faults);

    /// Whether the patterns that follow are known to be valid, so that RE2 need not compile them.
    void trust(bool trusted) { trusted_ = trusted; }

    /// Gives the patterns away in the order of their ids.
    std::vector<std::string> take() &&;

private:
    std::vector<std::string> patterns_;
    std::unordered_map<std::string, PatternId> ids_;
    bool trusted_ = false;
};

}  // namespace selostelint
