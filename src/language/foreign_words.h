#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "language/tokens.h"

namespace selostelint {

/// The languages in which the word is one of the commonest, one bit each. Asked of each spelling once, by the lexicon.
std::uint8_t common_languages(const Word& word);

/// By how many words a piece of text shows its language. Names and borrowed words alone make nothing foreign.
class WordCounts {
public:
    static constexpr std::size_t languages = 6;

    WordCounts() = default;
    /// Counts the words of the tokens.
    explicit WordCounts(std::span<const Token> tokens);

    void add(const WordCounts& other);

    std::uint32_t all() const { return all_; }
    std::uint32_t unknown() const { return unknown_; }  ///< to Voikko
    bool has_finite_verb() const { return finite_ > 0; }

    /// ISO 639-1 code of the foreign language whose commonest words are most frequent: "en", "sv", "et", "se", "ru" or
    /// "de"; empty when there are none of any.
    std::string_view language() const;
    /// Whether the text is in that language: at least four words, two of them of its commonest, and half of the words
    /// unknown or a third of the commonest.
    bool is_foreign() const;

private:
    void add(const Word& word);
    std::uint32_t most_common() const;

    std::uint32_t all_ = 0;
    std::uint32_t unknown_ = 0;
    std::uint32_t finite_ = 0;
    std::array<std::uint32_t, languages> common_{};
};

}  // namespace selostelint
