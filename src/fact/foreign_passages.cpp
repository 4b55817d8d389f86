#include <algorithm>
#include <array>
#include <string_view>

#include "fact/recognisers.h"

namespace selostelint {

namespace {

constexpr std::uint32_t fewest_sentences = 4;  // "over three"
constexpr std::uint32_t fewest_words = 4;      // of a sentence that tells its language
constexpr double translation = 0.3;  // share of the text from which a passage is the notice in another language

/// Commonest words of English and Swedish that are no words of Finnish.
constexpr std::array<std::string_view, 40> foreign_words = {
    "the",  "of",   "and", "to",   "in",   "is", "are", "for", "with", "your", "you", "we",  "our", "by",
    "this", "that", "be",  "may",  "not",  "or", "as",  "och", "att",  "är",   "som", "för", "av",  "på",
    "den",  "det",  "med", "till", "inte", "vi", "en",  "ett", "har",  "från", "din", "kan"};

struct Words {
    std::uint32_t all = 0;
    std::uint32_t unknown = 0;
    std::uint32_t foreign = 0;
};

Words count(const FactContext& context, const Sentence& sentence) {
    Words words;
    for (std::uint32_t token = sentence.first_token; token < sentence.end_token; ++token) {
        const Word* word = context.text.tokens[token].word;
        if (word == nullptr || context.text.tokens[token].kind != TokenKind::word) {
            continue;
        }
        ++words.all;
        words.unknown += word->known ? 0 : 1;
        words.foreign += std::ranges::find(foreign_words, word->lower) != foreign_words.end() ? 1 : 0;
    }
    return words;
}

/// Names alone make no sentence foreign: it needs two of the commonest words, and half of its words unknown or a third
/// of them of the commonest.
bool is_foreign(const Words& words) {
    const bool many = words.unknown * 2 >= words.all || words.foreign * 3 >= words.all;
    return words.all >= fewest_words && words.foreign >= 2 && many;
}

/// A run of foreign sentences, short ones such as headings included.
struct Passage {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::uint32_t sentences = 0;
};

}  // namespace

void recognise_foreign_passages(const FactContext& context, FactKind kind, std::vector<Fact>& facts) {
    std::vector<Passage> passages;
    Passage open;
    std::uint32_t all = 0;
    std::uint32_t foreign = 0;
    for (std::uint32_t s = 0; s < context.text.sentences.size(); ++s) {
        if (!context.in_body(s)) {
            continue;
        }
        const Words words = count(context, context.text.sentences[s]);
        all += words.all;
        if (is_foreign(words)) {
            foreign += words.all;
            open.first = open.sentences == 0 ? s : open.first;
            open.last = s;
            ++open.sentences;
        } else if (words.all >= fewest_words) {
            passages.push_back(open);
            open = {};
        }
    }
    passages.push_back(open);
    if (static_cast<double>(foreign) >= translation * static_cast<double>(all)) {
        return;
    }
    for (const Passage& passage : passages) {
        if (passage.sentences >= fewest_sentences) {
            facts.push_back(context.fact(kind, {context.text.sentences[passage.first].span.begin,
                                                context.text.sentences[passage.last].span.end}));
        }
    }
}

}  // namespace selostelint
