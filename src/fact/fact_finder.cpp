#include "fact/fact_finder.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

#include "fact/context.h"
#include "fact/placement.h"
#include "fact/recognisers.h"
#include "fact/section_bodies.h"

namespace selostelint {

namespace {

std::vector<OwnedCue> fact_cues(const Rulebook& rulebook) {
    std::vector<OwnedCue> cues;
    for (std::uint32_t kind = 0; kind < rulebook.facts.size(); ++kind) {
        for (const Cue& cue : rulebook.facts[kind].cues) {
            cues.push_back({&cue, kind});
        }
    }
    // Mentions of law and near misses run with the facts' cues, in one pass; their owners are numbered after the
    // facts, in that order.
    auto owner = static_cast<std::uint32_t>(rulebook.facts.size());
    for (const LawEntry& law : rulebook.law) {
        for (const Cue& cue : law.mentions) {
            cues.push_back({&cue, owner});
        }
        ++owner;
    }
    for (const NearMiss& miss : rulebook.near_misses) {
        cues.push_back({&miss.cue, owner++});
    }
    return cues;
}

void from_match(const FactContext& context, const CueMatch& match, std::vector<Fact>& facts) {
    // "Siirto EU:n ulkopuolelle: Ei.": the label of a value states nothing by itself.
    const std::uint32_t section = context.section_of[match.unit];
    if (match.cue->scope == Scope::body && section != FactContext::no_section &&
        context.outline.sections[section].heading.contains(match.span)) {
        return;
    }
    Fact fact = context.fact(static_cast<FactKind>(match.owner), match.span);
    fact.value = match.cue->value;
    fact.certainty = match.cue->certainty;
    fact.polarity = match.polarity;
    fact.text = std::string(context.document[match.span]);
    facts.push_back(std::move(fact));
}

/// Of overlapping facts that say the same, the first and longest stays.
void put_in_order(std::vector<Fact>& facts) {
    std::ranges::stable_sort(facts, {}, [](const Fact& f) {
        return std::tuple(f.span.begin, ~f.span.end, f.kind, f.value, f.certainty == Certainty::hinted);
    });
    // Kept facts that say the same don't overlap, so that only the last of them can reach the next one.
    std::map<std::tuple<FactKind, std::uint8_t, std::optional<LawId>, Certainty, Polarity>, Span> last;
    std::vector<Fact> kept;
    for (Fact& fact : facts) {
        const auto [same, is_first] =
            last.try_emplace({fact.kind, fact.value, fact.law, fact.certainty, fact.polarity}, fact.span);
        if (is_first || !same->second.overlaps(fact.span)) {
            same->second = fact.span;
            kept.push_back(std::move(fact));
        }
    }
    facts = std::move(kept);
}

}  // namespace

struct FactFinder::State {
    const Rulebook& rulebook;
    CueMatcher matcher;
    std::optional<FactKind> law_mention;
    std::vector<std::pair<FactRecogniser, FactKind>> recognisers;  ///< in the order of fact_recognisers

    explicit State(const Rulebook& book)
        : rulebook(book), matcher(book, fact_cues(book)), law_mention(book.fact("law_mention")) {
        for (const NamedRecogniser& named : fact_recognisers) {
            for (std::uint32_t kind = 0; kind < book.facts.size(); ++kind) {
                if (book.facts[kind].recogniser == named.name) {
                    recognisers.emplace_back(named.recognise, static_cast<FactKind>(kind));
                }
            }
        }
    }

    void from_cues(const FactContext& context, const MatchInput& input, NoticeFacts& found) const;
    void from_code(const FactContext& context, std::vector<Fact>& facts) const;
};

void FactFinder::State::from_cues(const FactContext& context, const MatchInput& input, NoticeFacts& found) const {
    const std::size_t first_law = rulebook.facts.size();
    const std::size_t first_miss = first_law + rulebook.law.size();
    for (const CueMatch& match : matcher.find(input)) {
        if (match.owner < first_law) {
            from_match(context, match, found.facts);
        } else if (match.owner >= first_miss) {
            found.near_misses.push_back({static_cast<NearMissId>(match.owner - first_miss), match.span});
        } else if (law_mention) {
            Fact fact = context.fact(*law_mention, match.span);
            fact.law = static_cast<LawId>(match.owner - first_law);
            found.facts.push_back(std::move(fact));
        }
    }
}

void FactFinder::State::from_code(const FactContext& context, std::vector<Fact>& facts) const {
    for (const auto& [recognise, kind] : recognisers) {
        recognise(context, kind, facts);
    }
}

FactFinder::FactFinder(const Rulebook& rulebook) : state_(std::make_unique<State>(rulebook)) {}
FactFinder::~FactFinder() = default;

NoticeFacts FactFinder::find(const NoticeParts& notice) const {
    const Placement places = place_sentences(notice, state_->rulebook);
    const FactContext context{state_->rulebook, notice.document, notice.text,       notice.outline,
                              notice.entities,  places.units,    places.section_of, notice.language};
    const MatchInput input{notice.document, notice.text, notice.entities, places.units};

    NoticeFacts found;
    state_->from_cues(context, input, found);
    read_section_bodies(context, input, found.facts);
    state_->from_code(context, found.facts);
    put_in_order(found.facts);
    std::ranges::sort(found.near_misses, {}, [](const NearMissMention& m) { return std::pair(m.miss, m.span); });
    return found;
}

}  // namespace selostelint
