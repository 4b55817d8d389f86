#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace selostelint {

/// Many RE2 patterns over one text. Most need some literal to match: one pass over the text finds all of these, and
/// a pattern is tried only in the lines that hold its own, so that the cost grows with the text and not with the
/// patterns. Each is compiled when it first can match, which for most is never. \pL and its kin mean Latin letters.
/// Safe to share between threads.
class PatternSet {
public:
    /// A place where a pattern matches.
    struct Match {
        std::size_t pattern;  ///< its index
        Span span;            ///< of the text, not empty
    };

    PatternSet();
    ~PatternSet();
    PatternSet(PatternSet&&) noexcept;
    PatternSet& operator=(PatternSet&&) noexcept;

    /// The index of the pattern, which the rulebook has found to be valid. Not after the first find().
    std::size_t add(std::string_view pattern);

    /// All matches by pattern, then place; those of one pattern don't overlap.
    std::vector<Match> find(std::string_view text) const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace selostelint
