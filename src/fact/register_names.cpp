#include <algorithm>
#include <string>

#include "fact/recognisers.h"

namespace selostelint {

namespace {

/// Whether the words may be a name: few, and no sentence.
bool may_be_name(const FactContext& context, const Sentence& sentence) {
    constexpr std::uint32_t most_words = 12;
    const auto& tokens = context.text.tokens;
    return sentence.end_token - sentence.first_token <= most_words &&
           std::none_of(tokens.begin() + sentence.first_token, tokens.begin() + sentence.end_token,
                        [](const Token& token) {
                            return token.word != nullptr && (token.word->finite || token.word->negation);
                        });
}

Span without_stop(const FactContext& context, Span words) {
    const std::string_view text = context.document[words];
    return text.ends_with('.') || text.ends_with(',') ? Span{words.begin, words.end - 1} : words;
}

}  // namespace

void recognise_register_names(const FactContext& context, FactKind kind, std::vector<Fact>& facts) {
    std::erase_if(facts, [&](Fact& fact) {
        if (fact.kind != kind) return false;
        const std::uint32_t s = context.sentence_at(fact.span.begin);
        if (s >= context.text.sentences.size() || !may_be_name(context, context.text.sentences[s])) return true;
        fact.span = without_stop(context, fact.span);
        fact.text = std::string(context.document[fact.span]);
        return fact.text.empty();
    });
}

}  // namespace selostelint
