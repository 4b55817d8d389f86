#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <vector>

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

/// The first facts of the text that say so: the first of all, and the first that does not stand in its sentence. One of
/// them is the first outside any sentence there is.
std::vector<const Fact*> first_two(const FactContext& context, std::span<const Fact> facts, const Saying& saying) {
    std::vector<const Fact*> found;
    const auto add_first = [&](auto is_wanted) {
        const Fact* first = nullptr;
        for (const Fact& fact : facts) {
            const bool earlier = first == nullptr || fact.span < first->span;
            if (earlier && says(context, fact, saying) && is_wanted(fact)) first = &fact;
        }
        if (first != nullptr) found.push_back(first);
    };
    add_first([](const Fact&) { return true; });
    if (found.empty()) return found;
    add_first([&](const Fact& fact) { return !fact.sentence.overlaps(found.front()->sentence); });
    return found;
}

/// A fact at the first denial that something belies, with that as its other place.
void contradict(const FactContext& context, FactKind kind, std::span<const Opposites> pairs, std::vector<Fact>& facts) {
    for (const Opposites& pair : pairs) {
        const std::vector<const Fact*> deeds = first_two(context, facts, pair.deed);
        for (const Fact& denial : facts) {
            if (!says(context, denial, pair.denial)) continue;
            const auto deed = std::ranges::find_if(
                deeds, [&](const Fact* fact) { return !fact->sentence.overlaps(denial.sentence); });
            if (deed == deeds.end()) continue;
            Fact fact = context.fact(kind, denial.span);
            fact.text = (*deed)->text;
            fact.other = (*deed)->span;
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
