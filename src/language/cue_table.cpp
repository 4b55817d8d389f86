#include "language/cue_table.h"

#include <algorithm>
#include <utility>

namespace selostelint {

namespace {

SectionMask mask_of(const std::vector<SectionKind>& kinds) {
    SectionMask mask = 0;
    for (const SectionKind kind : kinds) mask |= selostelint::mask_of(kind);
    return mask;
}

std::uint8_t standings(Scope scope) {
    constexpr std::uint8_t notice = standing::body | standing::heading | standing::title;
    switch (scope) {
        case Scope::body: return standing::body;
        case Scope::heading: return standing::heading;
        case Scope::title: return standing::title;
        case Scope::any: return notice;
        case Scope::page: return notice | standing::page | standing::front_matter;
        case Scope::front_matter: return standing::front_matter;
    }
    return 0;
}

/// How common a slot is: as all words with which it may begin. Of the cue alone, for the anchor decides which of several
/// words fill the other slots, and a rule that is added must not move what another one quotes.
std::uint64_t commonness(const Vocabulary& vocabulary, const Slot& slot) {
    std::uint64_t sum = 0;
    for (const Phrase& phrase : slot) sum += vocabulary.commonness(phrase.front().term);
    return sum;
}

/// All that the cue asks for, as numbers: equal for cues that match in the same places.
std::vector<std::uint64_t> demands(const ReadyCue& ready) {
    const Cue& cue = *ready.cue;
    std::vector<std::uint64_t> key = {ready.in,
                                      ready.not_in,
                                      ready.standings,
                                      cue.reach,
                                      cue.within,
                                      cue.ordered ? 1U : 0U,
                                      static_cast<std::uint64_t>(cue.pattern),
                                      cue.any_polarity ? 2U : static_cast<std::uint64_t>(cue.polarity)};
    for (const std::vector<std::uint32_t>* slots : {&ready.all, &ready.none, &ready.near}) {
        key.push_back(slots->size());
        key.insert(key.end(), slots->begin(), slots->end());
    }
    return key;
}

}  // namespace

CueTable::CueTable(const Rulebook& rulebook, std::span<const OwnedCue> cues) {
    for (const OwnedCue& owned : cues) add(owned);
    find_anchors(rulebook);
    index_patterns(rulebook);
}

std::vector<std::uint32_t> CueTable::numbers(const std::vector<Slot>& slots) {
    std::vector<std::uint32_t> result;
    result.reserve(slots.size());
    for (const Slot& slot : slots) result.push_back(slots_.add(slot));
    return result;
}

void CueTable::add(const OwnedCue& owned) {
    const Cue& cue = *owned.cue;
    ReadyCue ready;
    ready.cue = &cue;
    ready.all = numbers(cue.all);
    ready.none = numbers(cue.none);
    ready.near = numbers(cue.near);
    ready.in = mask_of(cue.in);
    ready.not_in = mask_of(cue.not_in);
    ready.standings = standings(cue.scope);
    const auto [place, is_new] = known_.try_emplace(demands(ready), static_cast<std::uint32_t>(cues_.size()));
    if (is_new) cues_.push_back(std::move(ready));
    cues_[place->second].owned.push_back(owned);
}

void CueTable::find_anchors(const Rulebook& rulebook) {
    std::vector<std::vector<Anchor>> by_term(rulebook.vocabulary.size());
    for (std::uint32_t number = 0; number < cues_.size(); ++number) {
        const std::vector<Slot>& all = cues_[number].cue->all;
        if (cues_[number].cue->pattern != PatternId::none || all.empty()) continue;
        const auto rarest =
            std::ranges::min_element(all, {}, [&](const Slot& slot) { return commonness(rulebook.vocabulary, slot); });
        cues_[number].anchor = static_cast<std::size_t>(rarest - all.begin());
        for (std::uint32_t phrase = 0; phrase < rarest->size(); ++phrase) {
            by_term[static_cast<std::size_t>((*rarest)[phrase].front().term)].push_back({number, phrase});
        }
    }
    first_anchor_.push_back(0);
    for (const std::vector<Anchor>& anchors : by_term) {
        anchors_.insert(anchors_.end(), anchors.begin(), anchors.end());
        first_anchor_.push_back(static_cast<std::uint32_t>(anchors_.size()));
    }
}

void CueTable::index_patterns(const Rulebook& rulebook) {
    std::map<PatternId, std::size_t> known;
    for (std::uint32_t number = 0; number < cues_.size(); ++number) {
        const PatternId id = cues_[number].cue->pattern;
        if (id == PatternId::none) continue;
        const auto [place, is_new] = known.try_emplace(id, 0);
        if (is_new) {
            place->second = patterns_.add(rulebook.patterns[static_cast<std::size_t>(id)]);
            by_pattern_.emplace_back();
        }
        by_pattern_[place->second].push_back(number);
    }
}

}  // namespace selostelint
