#include <algorithm>
#include <cmath>
#include <string>

#include "fact/recognisers.h"

namespace selostelint {

namespace {

// What makes a text hard by its form: very long sentences throughout, and not those of a list. Both figures are far
// above what official Finnish has, since length alone does not make a text hard.
constexpr std::uint32_t fewest_sentences = 8;
constexpr std::uint32_t fewest_words = 4;  // of a sentence that counts
constexpr std::uint32_t most_commas = 4;   // a sentence with more is a list
constexpr double hard_mean = 20;           // words a sentence
constexpr double hard_grade = 12;          // where the scale of Wiio's index ends

struct Counts {
    std::uint32_t sentences = 0;
    std::uint32_t words = 0;
    std::uint32_t long_words = 0;  ///< of four syllables or more in their base form
    std::uint32_t most_words = 0;
    Span hardest;

    double mean() const { return static_cast<double>(words) / sentences; }
    /// Osmo A. Wiio's index in its simplest form, a school grade: 2.7 + 0.3 × long words in a hundred.
    double grade() const { return 2.7 + 30.0 * long_words / words; }
    bool is_hard() const { return sentences >= fewest_sentences && mean() >= hard_mean && grade() >= hard_grade; }
};

void count(const FactContext& context, const Sentence& sentence, Counts& counts) {
    std::uint32_t words = 0;
    std::uint32_t long_words = 0;
    std::uint32_t commas = 0;
    bool finite = false;
    for (std::uint32_t t = sentence.first_token; t < sentence.end_token; ++t) {
        const Token& token = context.text.tokens[t];
        commas += context.document[token.span] == "," ? 1 : 0;
        if (token.kind != TokenKind::word || token.word == nullptr) {
            continue;
        }
        ++words;
        finite = finite || token.word->finite;
        long_words += token.word->is_long ? 1 : 0;
    }
    if (words < fewest_words || !finite || commas > most_commas) {
        return;
    }
    ++counts.sentences;
    counts.words += words;
    counts.long_words += long_words;
    if (words > counts.most_words) {
        counts.most_words = words;
        counts.hardest = sentence.span;
    }
}

}  // namespace

void recognise_hard_reading(const FactContext& context, FactKind kind, std::vector<Fact>& facts) {
    Counts counts;
    for (std::uint32_t s = 0; s < context.text.sentences.size(); ++s) {
        const Sentence& sentence = context.text.sentences[s];
        const bool prose = context.document.blocks[sentence.block].kind == BlockKind::paragraph;
        if (prose && context.in_body(s)) {
            count(context, sentence, counts);
        }
    }
    if (counts.is_hard()) {
        facts.push_back(context.fact(kind, counts.hardest));
        facts.back().text = std::to_string(std::lround(counts.mean()));
    }
}

}  // namespace selostelint
