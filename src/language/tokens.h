#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "base/span.h"
#include "document/document.h"
#include "language/lexicon.h"

namespace selostelint {

enum class TokenKind : std::uint8_t { word, number, punctuation };

/// A word, a number or a mark of the text.
struct Token {
    Span span;
    TokenKind kind = TokenKind::word;
    const Word* word = nullptr;       ///< of the lexicon; null for punctuation
    const Word* completed = nullptr;  ///< "tarkastus-" before "ja kielto-oikeus" is also "tarkastusoikeus"
};

/// A sentence, or a heading, list item, label or cell that has the place of one.
struct Sentence {
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    Span span;
    std::uint32_t first_token = 0;
    std::uint32_t end_token = 0;   ///< one past the last
    std::uint32_t block = 0;       ///< index into Document::blocks
    std::uint32_t lead_in = none;  ///< the sentence that introduces this one ("Sinulla on oikeus:" + items)
};

/// A document's words and sentences, in the order of the text.
struct TokenisedText {
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;
    std::vector<std::uint32_t> first_sentence;  ///< by block; one more at the end

    std::span<const Token> tokens_of(const Sentence& sentence) const;
    /// Those of a block; none when it has no sentence.
    std::span<const Token> tokens_of_block(std::uint32_t block) const;
};

/// Splits a document into words and sentences. Abbreviations ("esim.", "mm.", "10 §:n"), dates, decimals,
/// web addresses and ordinal numbers end no sentence; a block's end always does, as does the length of what has hundreds of
/// words. Translations have neither.
TokenisedText tokenise(const Document& document, const Lexicon& lexicon);

}  // namespace selostelint
