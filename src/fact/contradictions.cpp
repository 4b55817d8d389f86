#include <array>
#include <span>
#include <string_view>

#include "fact/recognisers.h"

namespace selostelint {

namespace {

/// What the cues of facts/*.toml found: a kind of fact, with one of its values or any.
struct Saying {
    std::string_view kind;
    std::string_view value;  ///< "" for any
};

/// A denial and a statement that cannot stand beside it. That both speak of the same actor, action and data is
/// the business of their cues: they leave out what "paitsi", "ilman suostumusta" and the like narrow.
struct Opposites {
    Saying denial;
    Saying deed;
};

bool says(const FactContext& context, const Fact& fact, const Saying& saying) {
    const FactDefinition& definition = context.rulebook[fact.kind];
    return fact.certainty == Certainty::stated && definition.name == saying.kind &&
           (saying.value.empty() || definition.values[fact.value] == saying.value);
}

/// The first fact of the text that says so and does not stand in `sentence`.
const Fact* first(const FactContext& context, std::span<const Fact> facts, const Saying& saying, Span sentence) {
    const Fact* found = nullptr;
    for (const Fact& fact : facts) {
        const bool earlier = found == nullptr || fact.span < found->span;
        if (earlier && says(context, fact, saying) && !fact.sentence.overlaps(sentence)) {
            found = &fact;
        }
    }
    return found;
}

/// A fact at the first denial that something belies, with that as its other place.
void contradict(const FactContext& context, FactKind kind, std::span<const Opposites> pairs, std::vector<Fact>& facts) {
    for (const Opposites& pair : pairs) {
        for (const Fact& denial : facts) {
            const Fact* deed =
                says(context, denial, pair.denial) ? first(context, facts, pair.deed, denial.sentence) : nullptr;
            if (deed == nullptr) {
                continue;
            }
            Fact fact = context.fact(kind, denial.span);
            fact.text = deed->text;
            fact.other = deed->span;
            facts.push_back(std::move(fact));
            return;
        }
    }
}

}  // namespace

void recognise_transfer_contradictions(const FactContext& context, FactKind kind, std::vector<Fact>& facts) {
    constexpr std::array<Opposites, 2> pairs = {{
        {{"transfer_denial", ""}, {"transfer_made", "service"}},
        {{"transfer_denial", "flat"}, {"transfer_made", "stated"}},
    }};
    contradict(context, kind, pairs, facts);
}

void recognise_disclosure_contradictions(const FactContext& context, FactKind kind, std::vector<Fact>& facts) {
    constexpr std::array<Opposites, 1> pairs = {{{{"disclosure_denial", ""}, {"disclosure_made", ""}}}};
    contradict(context, kind, pairs, facts);
}

void recognise_identity_code_contradictions(const FactContext& context, FactKind kind, std::vector<Fact>& facts) {
    constexpr std::array<Opposites, 1> pairs = {{{{"identity_code", "stated_not"}, {"identity_code", "processed"}}}};
    contradict(context, kind, pairs, facts);
}

}  // namespace selostelint
