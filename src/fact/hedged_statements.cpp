#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <string_view>

#include "fact/recognisers.h"

namespace selostelint {

namespace {

/// What articles 13 and 14 ask for and notices hedge; facts bear the requirements' names.
constexpr std::array<std::string_view, 6> items = {"purposes", "legal_basis", "recipients",
                                                   "retention", "sources",     "data_categories"};
constexpr std::size_t fewest_hedged = 2;

/// The sentences that hold a hedge, by facts/hedge.toml, and those that they introduce.
std::set<std::uint32_t> hedged_sentences(const FactContext& context, const std::vector<Fact>& facts) {
    const auto hedge = context.rulebook.fact("hedge");
    std::set<std::uint32_t> hedged;
    for (const Fact& fact : facts) {
        if (hedge && fact.kind == *hedge) {
            hedged.insert(context.sentence_at(fact.span.begin));
        }
    }
    for (std::uint32_t s = 0; s < context.text.sentences.size(); ++s) {
        const std::uint32_t lead_in = context.text.sentences[s].lead_in;
        if (lead_in != Sentence::none && hedged.contains(lead_in)) {
            hedged.insert(s);
        }
    }
    return hedged;
}

/// Where the item is first told, if it is told and never without a hedge.
const Fact* only_hedged(const FactContext& context, FactKind item, const std::set<std::uint32_t>& hedged,
                        const std::vector<Fact>& facts) {
    const Fact* told = nullptr;
    for (const Fact& fact : facts) {
        if (fact.kind != item || fact.certainty != Certainty::stated) {
            continue;
        }
        if (fact.polarity == Polarity::negated || !hedged.contains(context.sentence_at(fact.span.begin))) {
            return nullptr;
        }
        told = told == nullptr || fact.span < told->span ? &fact : told;
    }
    return told;
}

}  // namespace

void recognise_hedged_statements(const FactContext& context, FactKind kind, std::vector<Fact>& facts) {
    const std::set<std::uint32_t> hedged = hedged_sentences(context, facts);
    std::vector<Fact> found;
    for (const std::string_view name : items) {
        const auto item = context.rulebook.fact(name);
        if (const Fact* told = item ? only_hedged(context, *item, hedged, facts) : nullptr) {
            found.push_back(context.fact(kind, told->sentence));
            found.back().text = name;
        }
    }
    if (found.size() >= fewest_hedged) {
        std::ranges::move(found, std::back_inserter(facts));
    }
}

}  // namespace selostelint
