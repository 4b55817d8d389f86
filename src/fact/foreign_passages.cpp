#include <algorithm>

#include "fact/recognisers.h"
#include "language/foreign_words.h"

namespace selostelint {

namespace {

constexpr std::uint32_t fewest_sentences = 4;  // "over three"
constexpr std::uint32_t fewest_words = 4;      // of a sentence that tells its language
constexpr double translation = 0.3;  // share of the text from which a passage is the notice in another language

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
        const WordCounts words(context.text.tokens_of(context.text.sentences[s]));
        all += words.all();
        if (words.is_foreign()) {
            foreign += words.all();
            open.first = open.sentences == 0 ? s : open.first;
            open.last = s;
            ++open.sentences;
        } else if (words.all() >= fewest_words) {
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
