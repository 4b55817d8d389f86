#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace selostelint {

/// Many RE2 patterns that run over a text in one pass; those that the pass finds are then placed one by one.
/// Each is compiled when first needed, which for most of them is never. \pL and its kin mean Latin letters.
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
