#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "rulebook/vocabulary.h"

namespace selostelint {

/// A set of terms in one cache line. Terms share bits, so that two sets may seem to meet when they do not, but
/// never the other way round: good for leaving work out.
class TermSet {
public:
    void add(TermId term) {
        const auto number = static_cast<std::size_t>(term);
        bits_[number / word_bits % words] |= std::uint64_t{1} << (number % word_bits);
    }

    void add(const TermSet& other) {
        for (std::size_t i = 0; i < words; ++i) bits_[i] |= other.bits_[i];
    }

    bool may_meet(const TermSet& other) const {
        std::uint64_t common = 0;
        for (std::size_t i = 0; i < words; ++i) common |= bits_[i] & other.bits_[i];
        return common != 0;
    }

private:
    static constexpr std::size_t words = 8;
    static constexpr std::size_t word_bits = 64;
    std::array<std::uint64_t, words> bits_{};
};

}  // namespace selostelint
