#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <string_view>

#include "fact/recognisers.h"

namespace selostelint {

namespace {

/// What articles 13 and 14 ask for and notices hedge; facts bear the requirements' names.
constexpr std::array<std::string_view, 6> items = {"purposes",  "legal_basis", "recipients",
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

/// A period, a denial or an unhedged sentence is definite.
bool is_definite(const FactContext& context, const Fact& fact, const std::set<std::uint32_t>& hedged) {
    return fact.polarity == Polarity::negated || context.rulebook[fact.kind].values[fact.value] == "concrete" ||
           !hedged.contains(context.sentence_at(fact.span.begin));
}

/// Where the item is first told, if it is told and never without a hedge. Under a heading of its own the item is told
/// more surely than elsewhere: then only what stands there counts.
const Fact* only_hedged(const FactContext& context, std::string_view name, const std::set<std::uint32_t>& hedged,
                        const std::vector<Fact>& facts) {
    const auto item = context.rulebook.fact(name);
    const auto section = context.rulebook.section(name);
    std::vector<const Fact*> told;
    std::vector<const Fact*> told_there;
    for (const Fact& fact : facts) {
        if (item && fact.kind == *item && fact.certainty == Certainty::stated) {
            told.push_back(&fact);
            if (section && context.under(context.sentence_at(fact.span.begin), *section)) {
                told_there.push_back(&fact);
            }
        }
    }
    const std::vector<const Fact*>& sayings = told_there.empty() ? told : told_there;
    const bool definite =
        std::ranges::any_of(sayings, [&](const Fact* fact) { return is_definite(context, *fact, hedged); });
    const auto first = std::ranges::min_element(sayings, {}, [](const Fact* fact) { return fact->span; });
    return definite || sayings.empty() ? nullptr : *first;
}

}  // namespace

void recognise_hedged_statements(const FactContext& context, FactKind kind, std::vector<Fact>& facts) {
    const std::set<std::uint32_t> hedged = hedged_sentences(context, facts);
    std::vector<Fact> found;
    for (const std::string_view name : items) {
        if (const Fact* told = only_hedged(context, name, hedged, facts)) {
            found.push_back(context.fact(kind, told->sentence));
            found.back().text = name;
        }
    }
    if (found.size() >= fewest_hedged) {
        std::ranges::move(found, std::back_inserter(facts));
    }
}

}  // namespace selostelint
