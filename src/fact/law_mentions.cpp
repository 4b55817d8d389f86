#include <re2/re2.h>

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "fact/quoted_statute.h"
#include "fact/recognisers.h"
#include "language/letter_classes.h"
#include "language/token_view.h"

namespace selostelint {

namespace {

constexpr std::uint32_t context_bytes = 40;

/// Words that make a bare number with a year a statute's, besides "§" and a name of an act right before it.
bool reads_as_statute(const FactContext& context, Span number) {
    static const RE2 law(R"((?i)la(?:ki|i[nst]|k[ie])|laeilla|asetu|§|heti?l|hrekl|säädö|n:o|\bL \(?$|lagen|act)");
    const std::uint32_t sentence = context.sentence_at(number.begin);
    if (sentence >= context.text.sentences.size()) {
        return false;
    }
    const Span block = context.document.blocks[context.text.sentences[sentence].block].span;
    const std::uint32_t begin = std::max(block.begin, number.begin > context_bytes ? number.begin - context_bytes : 0);
    const std::uint32_t end = std::min(block.end, number.end + context_bytes / 2);
    const std::string_view around = std::string_view(context.document.text).substr(begin, end - begin);
    return RE2::PartialMatch(re2::StringPiece(around.data(), around.size()), law);
}

bool near(Span a, Span b) {
    return a.overlaps(b) || (a.end <= b.begin && b.begin - a.end <= 3) || (b.end <= a.begin && a.begin - b.end <= 3);
}

/// The facts that mention an act, by act and sentence: who looks for one beside a number need not look at all.
class MentionsByPlace {
public:
    MentionsByPlace(const FactContext& context, const std::vector<Fact>& facts) : context_(context), facts_(facts) {
        for (std::size_t i = 0; i < facts.size(); ++i) {
            if (facts[i].law) add(i);
        }
    }

    void add(std::size_t fact) {
        mentions_[{*facts_[fact].law, context_.sentence_at(facts_[fact].span.begin)}].push_back(fact);
    }

    /// The first fact that mentions the act beside the number; nothing when there is none.
    std::optional<std::size_t> beside(LawId law, Span number) const {
        const std::uint32_t here = context_.sentence_at(number.begin);
        std::optional<std::size_t> first;
        for (std::uint32_t sentence = here == 0 ? 0 : here - 1; sentence <= here + 1; ++sentence) {
            const auto found = mentions_.find({law, sentence});
            if (found == mentions_.end()) continue;
            for (const std::size_t fact : found->second) {
                if (near(facts_[fact].span, number)) first = std::min(first.value_or(fact), fact);
            }
        }
        return first;
    }

private:
    const FactContext& context_;
    const std::vector<Fact>& facts_;
    std::map<std::pair<LawId, std::uint32_t>, std::vector<std::size_t>> mentions_;
};

/// Adds mentions by number; a name and its number side by side are one mention.
void add_numbers(const FactContext& context, FactKind kind, std::vector<Fact>& facts) {
    MentionsByPlace mentions(context, facts);
    for (const EntityMention& mention : context.entities) {
        if (mention.kind != EntityKind::statute) continue;
        for (std::uint32_t number = 0; number < context.rulebook.law.size(); ++number) {
            const auto law = static_cast<LawId>(number);
            if (context.rulebook[law].number != mention.value || !reads_as_statute(context, mention.span)) continue;
            if (const auto named = mentions.beside(law, mention.span)) {
                facts[*named].span = join(facts[*named].span, mention.span);
                continue;
            }
            Fact fact = context.fact(kind, mention.span);
            fact.law = law;
            facts.push_back(std::move(fact));
            mentions.add(facts.size() - 1);
        }
    }
}

/// "henkilötietolain (523/1999) 10 ja 24 §:n": takes the bracket and the sections named right after the mention.
void take_provision(const FactContext& context, Fact& fact) {
    static const RE2 pattern(with_latin_letters(
        R"(^(\)?[\s,(]{0,3}(?:mukai\pL+ )?(\d{1,2}(?: ?[a-z])?(?:(?: ?[-–,] ?| ja | sekä | tai )\d{1,2})*)\.? ?(?:§(?:\.?:?\pL{1,4}\b)?|pykäl\pL*)))"));
    const std::string_view rest = std::string_view(context.document.text).substr(fact.span.end, context_bytes);
    re2::StringPiece whole;
    re2::StringPiece sections;
    if (RE2::PartialMatch(re2::StringPiece(rest.data(), rest.size()), pattern, &whole, &sections)) {
        fact.provision.assign(sections.data(), sections.size());
        fact.span.end += static_cast<std::uint32_t>(whole.size());
    }
    const std::string_view words = context.document[fact.span];
    if (words.rfind('(') != std::string_view::npos && words.find(')') == std::string_view::npos &&
        context.document.text.substr(fact.span.end, 1) == ")") {
        ++fact.span.end;
    }
}

bool is_history(const FactContext& context, const TokenView& view, const Fact& fact) {
    const std::uint32_t sentence = context.sentence_at(fact.span.begin);
    if (sentence >= context.text.sentences.size()) {
        return false;
    }
    const auto changes = context.rulebook.section("changes");
    const Unit& unit = context.units[sentence];
    return (changes && context.under(sentence, *changes)) ||
           std::ranges::any_of(context.rulebook[*fact.law].history, [&](const Slot& slot) {
               return view.has(slot, {unit.first_token, unit.end_token});
           });
}

}  // namespace

void recognise_law_mentions(const FactContext& context, FactKind kind, std::vector<Fact>& facts) {
    add_numbers(context, kind, facts);
    const MatchInput input{context.document, context.text, context.entities, context.units};
    const TokenView view(input, context.rulebook.vocabulary);
    for (Fact& fact : facts) {
        if (fact.law) {
            take_provision(context, fact);
            fact.historical = is_history(context, view, fact) || is_quoted_from_statute(context, fact.span);
            fact.text = context.rulebook[*fact.law].id;
        }
    }
}

}  // namespace selostelint
