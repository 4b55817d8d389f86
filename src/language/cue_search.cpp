#include "language/cue_search.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "language/polarity.h"

namespace selostelint {

CueSearch::CueSearch(const CueTable& table, const MatchInput& input, const Vocabulary& vocabulary)
    : table_(table), input_(input), view_(input, vocabulary), terms_(input.units.size()) {
    for (std::uint32_t unit = 0; unit < input.units.size(); ++unit) {
        for (std::uint32_t token = range_of(unit).begin; token < range_of(unit).end; ++token) {
            view_.each_term(token, [&](TermId term) { terms_[unit].add(term); });
        }
    }
}

void CueSearch::find_words() {
    std::vector<std::uint32_t> holders;
    for (std::uint32_t unit = 0; unit < input_.units.size(); ++unit) {
        holders.assign(1, unit);
        for (std::uint32_t i = 0; i < deepest && input_.units[holders.back()].lead_in != Sentence::none; ++i) {
            holders.push_back(input_.units[holders.back()].lead_in);
        }
        reachable_ = {};
        for (const std::uint32_t holder : holders) reachable_.add(terms_[holder]);
        for (const std::uint32_t holder : holders) find_words_in(unit, holder);
    }
}

/// Finds cues of the unit whose anchor stands in `holder`, the unit itself or one of its lead-ins.
void CueSearch::find_words_in(std::uint32_t unit, std::uint32_t holder) {
    for (std::uint32_t token = range_of(holder).begin; token < range_of(holder).end; ++token) {
        view_.each_term(token, [&](TermId term) {
            for (const CueTable::Anchor& anchor : table_.anchors(term)) try_anchor(anchor, unit, holder, token);
        });
    }
}

void CueSearch::try_anchor(const CueTable::Anchor& anchor, std::uint32_t unit, std::uint32_t holder,
                           std::uint32_t token) {
    const ReadyCue& ready = table_.cues()[anchor.cue];
    if (!ready.stands_right(input_.units[unit]) || !may_fill(ready, unit == holder)) return;
    const Phrase& phrase = ready.cue->all[ready.anchor][anchor.phrase];
    const std::uint32_t end = view_.match_phrase(phrase, token, range_of(holder).end);
    if (end == 0 || !fill(ready, unit, {token, end}, unit == holder)) return;
    if (const auto polarity = accept(ready, unit)) add(ready, unit, span_of(whole()), *polarity);
}

void CueSearch::find_patterns() {
    for (const PatternSet::Match& match : table_.patterns().find(input_.document.text)) {
        try_pattern(match.pattern, match.span);
    }
}

void CueSearch::try_pattern(std::size_t pattern, Span span) {
    const std::uint32_t unit = unit_at(span.begin);
    const TokenRange tokens{token_at(span.begin), token_at(span.end - 1) + 1};
    if (unit == input_.units.size() || tokens.begin >= input_.text.tokens.size()) return;
    // In a translation there are no tokens: the next one belongs to other words.
    if (input_.text.tokens[tokens.begin].span.begin >= span.end) return;
    for (const std::uint32_t number : table_.of_pattern(pattern)) {
        const ReadyCue& ready = table_.cues()[number];
        if (!ready.stands_right(input_.units[unit]) || !fill(ready, unit, tokens, true)) continue;
        if (const auto polarity = accept(ready, unit)) add(ready, unit, span, *polarity);
    }
}

void CueSearch::add(const ReadyCue& ready, std::uint32_t unit, Span span, Polarity polarity) {
    for (const OwnedCue& owned : ready.owned) matches_.push_back({owned.cue, owned.owner, unit, span, polarity});
}

bool CueSearch::may_fill(const ReadyCue& ready, bool anchored_here) const {
    // Some slot must be filled by the unit itself.
    if (ready.all.size() < 2) return anchored_here;
    return std::ranges::all_of(ready.all,
                               [&](std::uint32_t slot) { return table_.slot(slot).firsts.may_meet(reachable_); });
}

bool CueSearch::fill(const ReadyCue& ready, std::uint32_t unit, TokenRange anchor, bool anchored_here) {
    const std::uint32_t middle = anchored_here ? anchor.begin : range_of(unit).begin;
    Filled filled = Filled::blocked;
    // "jätän tietosi käyttämättä": a slot's only phrase may hold the word that is nearest for another slot.
    for (const bool from_last : {false, true}) {
        if (filled != Filled::blocked) break;
        here_.clear();
        in_lead_in_.clear();
        (anchored_here ? here_ : in_lead_in_).push_back(anchor);
        filled = fill_slots(ready, unit, middle, from_last);
    }
    if (filled != Filled::all || here_.empty()) return false;
    const TokenRange all = whole();
    const Cue& cue = *ready.cue;
    return (cue.within == 0 || all.end - all.begin <= cue.within) && in_order(cue, all);
}

CueSearch::Filled CueSearch::fill_slots(const ReadyCue& ready, std::uint32_t unit, std::uint32_t middle,
                                        bool from_last) {
    for (std::size_t k = 0; k < ready.all.size(); ++k) {
        const std::size_t i = from_last ? ready.all.size() - 1 - k : k;
        if (i == ready.anchor) continue;
        const SlotIndex& slot = table_.slot(ready.all[i]);
        const bool possible = slot.firsts.may_meet(terms_[unit]);
        if (const auto found = possible ? view_.nearest(slot, range_of(unit), middle, here_) : std::nullopt) {
            here_.push_back(*found);
        } else if (!fill_from_lead_in(slot, unit)) {
            return possible && view_.has(slot, range_of(unit)) ? Filled::blocked : Filled::none;
        }
    }
    return Filled::all;
}

bool CueSearch::fill_from_lead_in(const SlotIndex& slot, std::uint32_t unit) {
    std::uint32_t lead_in = input_.units[unit].lead_in;
    for (int depth = 0; depth < deepest && lead_in != Sentence::none; ++depth) {
        if (slot.firsts.may_meet(terms_[lead_in])) {
            const TokenRange within = range_of(lead_in);
            if (const auto found = view_.nearest(slot, within, within.end, in_lead_in_)) {
                in_lead_in_.push_back(*found);
                return true;
            }
        }
        lead_in = input_.units[lead_in].lead_in;
    }
    return false;
}

TokenRange CueSearch::whole() const {
    TokenRange whole = here_.front();
    for (const TokenRange range : here_) {
        whole = {std::min(whole.begin, range.begin), std::max(whole.end, range.end)};
    }
    return whole;
}

bool CueSearch::in_order(const Cue& cue, TokenRange whole) const {
    if (!cue.ordered || here_.size() != cue.all.size()) return true;
    std::uint32_t at = whole.begin;
    for (const Slot& slot : cue.all) {
        std::uint32_t end = 0;
        for (; at < whole.end && end == 0; ++at) {
            for (const Phrase& phrase : slot) end = std::max(end, view_.match_phrase(phrase, at, whole.end));
        }
        if (end == 0) return false;
        at = end;
    }
    return true;
}

bool CueSearch::has(std::uint32_t slot, std::uint32_t unit) const {
    return table_.slot(slot).firsts.may_meet(terms_[unit]) && view_.has(table_.slot(slot), range_of(unit));
}

bool CueSearch::has_forbidden(const ReadyCue& ready, std::uint32_t unit) const {
    const std::uint32_t lead_in = input_.units[unit].lead_in;
    return std::ranges::any_of(ready.none, [&](std::uint32_t slot) {
        return has(slot, unit) || (lead_in != Sentence::none && has(slot, lead_in));
    });
}

bool CueSearch::has_near(const ReadyCue& ready, std::uint32_t unit) const {
    const std::uint32_t reach = ready.cue->reach;
    const auto units = static_cast<std::uint32_t>(input_.units.size());
    const std::uint32_t first = unit > reach ? unit - reach : 0;
    const std::uint32_t end = std::min(units, unit + reach + 1);
    return std::ranges::all_of(ready.near, [&](std::uint32_t slot) {
        for (std::uint32_t other = first; other < end; ++other) {
            // Another section speaks of something else: the controller's telephone is not the officer's.
            if (input_.units[other].sections == input_.units[unit].sections && has(slot, other)) return true;
        }
        return false;
    });
}

std::optional<Polarity> CueSearch::accept(const ReadyCue& ready, std::uint32_t unit) const {
    if (has_forbidden(ready, unit) || !has_near(ready, unit)) return std::nullopt;
    bool negated = is_negated(input_, input_.units[unit], whole());
    const std::uint32_t lead_in = input_.units[unit].lead_in;
    if (!negated && lead_in != Sentence::none && !in_lead_in_.empty()) {
        const std::uint32_t end = range_of(lead_in).end;
        negated = is_negated(input_, input_.units[lead_in], {end - 1, end});
    }
    const Polarity polarity = negated ? Polarity::negated : Polarity::affirmed;
    const Cue& cue = *ready.cue;
    return cue.any_polarity || cue.polarity == polarity ? std::optional(polarity) : std::nullopt;
}

std::vector<CueMatch> CueSearch::take() && {
    std::ranges::stable_sort(matches_, {},
                             [](const CueMatch& m) { return std::tuple(m.span, m.owner, m.cue->line, m.unit); });
    const auto same = [](const CueMatch& a, const CueMatch& b) {
        return a.cue == b.cue && a.span == b.span && a.unit == b.unit;
    };
    matches_.erase(std::unique(matches_.begin(), matches_.end(), same), matches_.end());
    return std::move(matches_);
}

/// The unit that holds the byte; the number of units when none does.
std::uint32_t CueSearch::unit_at(std::uint32_t offset) const {
    const auto& tokens = input_.text.tokens;
    const auto found = std::ranges::partition_point(input_.units, [&](const Unit& unit) {
        return unit.end_token == unit.first_token || tokens[unit.end_token - 1].span.end <= offset;
    });
    return static_cast<std::uint32_t>(found - input_.units.begin());
}

std::uint32_t CueSearch::token_at(std::uint32_t offset) const {
    const auto found =
        std::ranges::partition_point(input_.text.tokens, [&](const Token& token) { return token.span.end <= offset; });
    return static_cast<std::uint32_t>(found - input_.text.tokens.begin());
}

}  // namespace selostelint
