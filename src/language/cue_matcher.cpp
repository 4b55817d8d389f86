#include "language/cue_matcher.h"

#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>
#include <optional>
#include <tuple>

#include "language/polarity.h"
#include "language/token_view.h"

namespace selostelint {

namespace {

constexpr std::size_t no_slot = static_cast<std::size_t>(-1);

SectionMask mask_of(const std::vector<SectionKind>& kinds) {
    SectionMask mask = 0;
    for (const SectionKind kind : kinds) {
        mask |= selostelint::mask_of(kind);
    }
    return mask;
}

std::uint8_t standings(Scope scope) {
    switch (scope) {
        case Scope::body: return standing::body;
        case Scope::heading: return standing::heading;
        case Scope::title: return standing::title;
        case Scope::any: return standing::body | standing::heading | standing::title;
        case Scope::page: return standing::body | standing::heading | standing::title | standing::page | standing::front_matter;
        case Scope::front_matter: return standing::front_matter;
    }
    return 0;
}

struct Compiled {
    OwnedCue owned;
    SectionMask in = 0;
    SectionMask not_in = 0;
    std::uint8_t standings = 0;
    std::size_t anchor_slot = no_slot;
};

/// An entry of the index: a phrase of a cue's anchor slot that begins with the term.
struct AnchorEntry {
    std::uint32_t cue;
    std::uint32_t phrase;
};

/// What fills the slots of a cue at one place.
struct Filling {
    std::vector<TokenRange> here;      ///< in the unit itself
    std::vector<TokenRange> lead_in;   ///< in the units that introduce it
};

}  // namespace

struct CueMatcher::State {
    const Rulebook& rulebook;
    std::vector<Compiled> cues;
    std::vector<std::vector<AnchorEntry>> by_term;        ///< by TermId
    std::vector<std::vector<std::uint32_t>> by_pattern;   ///< cues by the pattern's place in `set`
    std::vector<std::unique_ptr<RE2>> patterns;           ///< in the order of `set`
    std::unique_ptr<RE2::Set> set;

    explicit State(const Rulebook& book) : rulebook(book) {}

    void index(std::uint32_t number);
    void compile_patterns();

    bool stands_right(const Compiled& cue, const Unit& unit) const {
        return (cue.standings & unit.standing) != 0 && (cue.in == 0 || (cue.in & unit.sections) != 0) &&
               (cue.not_in & unit.sections) == 0;
    }
};

namespace {

std::uint32_t commonness(const Vocabulary& vocabulary, const Slot& slot) {
    std::uint32_t most = 0;
    for (const Phrase& phrase : slot) {
        most = std::max(most, vocabulary.uses(phrase.front().term));
    }
    return most;
}

/// Matches against one text.
class Matching {
public:
    Matching(const MatchInput& input, const Vocabulary& vocabulary) : input_(input), view_(input, vocabulary) {}

    const TokenView& view() const { return view_; }

    std::optional<Span> fill(const Compiled& compiled, std::uint32_t unit, TokenRange anchor, bool anchored_here,
                             Filling& filling) const;
    bool accepts(const Compiled& compiled, std::uint32_t unit, const Filling& filling, Polarity& polarity) const;
    bool in_order(const Cue& cue, const Filling& filling, TokenRange whole) const;

    TokenRange range_of(std::uint32_t unit) const {
        return {input_.units[unit].first_token, input_.units[unit].end_token};
    }

private:
    bool has_forbidden(const Cue& cue, std::uint32_t unit) const;
    bool has_near(const Cue& cue, std::uint32_t unit) const;

    const MatchInput& input_;
    TokenView view_;
};

/// Fills the slots other than the anchor's, first from the unit, then from its lead-ins.
std::optional<Span> Matching::fill(const Compiled& compiled, std::uint32_t unit, TokenRange anchor,
                                   bool anchored_here, Filling& filling) const {
    const Cue& cue = *compiled.owned.cue;
    (anchored_here ? filling.here : filling.lead_in).push_back(anchor);
    for (std::size_t slot = 0; slot < cue.all.size(); ++slot) {
        if (slot == compiled.anchor_slot) {
            continue;
        }
        const std::uint32_t middle = anchored_here ? anchor.begin : input_.units[unit].first_token;
        if (const auto found = view_.nearest(cue.all[slot], range_of(unit), middle, filling.here)) {
            filling.here.push_back(*found);
            continue;
        }
        bool filled = false;
        std::uint32_t lead_in = input_.units[unit].lead_in;
        for (int depth = 0; depth < 3 && lead_in != Sentence::none && !filled; ++depth) {
            if (const auto found = view_.nearest(cue.all[slot], range_of(lead_in), range_of(lead_in).end, filling.lead_in)) {
                filling.lead_in.push_back(*found);
                filled = true;
            }
            lead_in = input_.units[lead_in].lead_in;
        }
        if (!filled) {
            return std::nullopt;
        }
    }
    if (filling.here.empty()) {
        return std::nullopt;
    }
    TokenRange whole = filling.here.front();
    for (const TokenRange range : filling.here) {
        whole = {std::min(whole.begin, range.begin), std::max(whole.end, range.end)};
    }
    if ((cue.within != 0 && whole.end - whole.begin > cue.within) || !in_order(cue, filling, whole)) {
        return std::nullopt;
    }
    return Span{input_.text.tokens[whole.begin].span.begin, input_.text.tokens[whole.end - 1].span.end};
}

bool Matching::in_order(const Cue& cue, const Filling& filling, TokenRange whole) const {
    if (!cue.ordered || filling.here.size() != cue.all.size()) {
        return true;
    }
    std::uint32_t at = whole.begin;
    for (const Slot& slot : cue.all) {
        std::uint32_t end = 0;
        for (; at < whole.end && end == 0; ++at) {
            for (const Phrase& phrase : slot) {
                end = std::max(end, view_.match_phrase(phrase, at, whole.end));
            }
        }
        if (end == 0) {
            return false;
        }
        at = end;
    }
    return true;
}

bool Matching::has_forbidden(const Cue& cue, std::uint32_t unit) const {
    for (const Slot& slot : cue.none) {
        if (view_.has(slot, range_of(unit))) {
            return true;
        }
        const std::uint32_t lead_in = input_.units[unit].lead_in;
        if (lead_in != Sentence::none && view_.has(slot, range_of(lead_in))) {
            return true;
        }
    }
    return false;
}

bool Matching::has_near(const Cue& cue, std::uint32_t unit) const {
    const std::uint32_t first = unit > cue.reach ? unit - cue.reach : 0;
    const std::uint32_t last = std::min<std::uint32_t>(static_cast<std::uint32_t>(input_.units.size()) - 1, unit + cue.reach);
    return std::ranges::all_of(cue.near, [&](const Slot& slot) {
        for (std::uint32_t other = first; other <= last; ++other) {
            if (view_.has(slot, range_of(other))) {
                return true;
            }
        }
        return false;
    });
}

bool Matching::accepts(const Compiled& compiled, std::uint32_t unit, const Filling& filling,
                       Polarity& polarity) const {
    const Cue& cue = *compiled.owned.cue;
    if (has_forbidden(cue, unit) || !has_near(cue, unit)) {
        return false;
    }
    TokenRange whole = filling.here.front();
    for (const TokenRange range : filling.here) {
        whole = {std::min(whole.begin, range.begin), std::max(whole.end, range.end)};
    }
    bool negated = is_negated(input_, input_.units[unit], whole);
    const std::uint32_t lead_in = input_.units[unit].lead_in;
    if (!negated && lead_in != Sentence::none && !filling.lead_in.empty()) {
        const TokenRange introduction = range_of(lead_in);
        negated = is_negated(input_, input_.units[lead_in], {introduction.end - 1, introduction.end});
    }
    polarity = negated ? Polarity::negated : Polarity::affirmed;
    return cue.any_polarity || cue.polarity == polarity;
}

}  // namespace

void CueMatcher::State::index(std::uint32_t number) {
    Compiled& compiled = cues[number];
    const Cue& cue = *compiled.owned.cue;
    if (cue.pattern != PatternId::none || cue.all.empty()) {
        return;
    }
    compiled.anchor_slot = 0;
    for (std::size_t slot = 1; slot < cue.all.size(); ++slot) {
        if (commonness(rulebook.vocabulary, cue.all[slot]) <
            commonness(rulebook.vocabulary, cue.all[compiled.anchor_slot])) {
            compiled.anchor_slot = slot;
        }
    }
    const Slot& anchor = cue.all[compiled.anchor_slot];
    for (std::uint32_t phrase = 0; phrase < anchor.size(); ++phrase) {
        by_term[static_cast<std::size_t>(anchor[phrase].front().term)].push_back({number, phrase});
    }
}

void CueMatcher::State::compile_patterns() {
    std::vector<std::size_t> place(rulebook.patterns.size(), no_slot);
    RE2::Options options(RE2::Quiet);
    for (std::uint32_t number = 0; number < cues.size(); ++number) {
        const PatternId id = cues[number].owned.cue->pattern;
        if (id == PatternId::none) {
            continue;
        }
        std::size_t& at = place[static_cast<std::size_t>(id)];
        if (at == no_slot) {
            at = patterns.size();
            const std::string& source = rulebook.patterns[static_cast<std::size_t>(id)];
            patterns.push_back(std::make_unique<RE2>(source, options));
            by_pattern.emplace_back();
            if (!set) {
                set = std::make_unique<RE2::Set>(options, RE2::UNANCHORED);
            }
            set->Add(source, nullptr);
        }
        by_pattern[at].push_back(number);
    }
    if (set) {
        set->Compile();
    }
}

CueMatcher::CueMatcher(const Rulebook& rulebook, std::vector<OwnedCue> cues)
    : state_(std::make_unique<State>(rulebook)) {
    state_->by_term.resize(rulebook.vocabulary.size());
    for (const OwnedCue& owned : cues) {
        const Cue& cue = *owned.cue;
        state_->cues.push_back({owned, mask_of(cue.in), mask_of(cue.not_in), standings(cue.scope), no_slot});
    }
    for (std::uint32_t number = 0; number < state_->cues.size(); ++number) {
        state_->index(number);
    }
    state_->compile_patterns();
}

CueMatcher::~CueMatcher() = default;
CueMatcher::CueMatcher(CueMatcher&&) noexcept = default;
CueMatcher& CueMatcher::operator=(CueMatcher&&) noexcept = default;

namespace {

/// The unit that holds the byte; the number of units when none does.
std::uint32_t unit_at(const MatchInput& input, std::uint32_t offset) {
    const auto& tokens = input.text.tokens;
    const auto found = std::ranges::partition_point(input.units, [&](const Unit& unit) {
        return unit.end_token == unit.first_token || tokens[unit.end_token - 1].span.end <= offset;
    });
    return static_cast<std::uint32_t>(found - input.units.begin());
}

std::uint32_t token_at(const MatchInput& input, std::uint32_t offset) {
    const auto found = std::ranges::partition_point(input.text.tokens,
                                                    [&](const Token& token) { return token.span.end <= offset; });
    return static_cast<std::uint32_t>(found - input.text.tokens.begin());
}

}  // namespace

std::vector<CueMatch> CueMatcher::find(const MatchInput& input) const {
    std::vector<CueMatch> matches;
    const Matching matching(input, state_->rulebook.vocabulary);
    const auto try_at = [&](std::uint32_t unit, std::uint32_t holder, std::uint32_t token) {
        matching.view().each_term(token, [&](TermId term) {
            for (const AnchorEntry entry : state_->by_term[static_cast<std::size_t>(term)]) {
                const Compiled& compiled = state_->cues[entry.cue];
                if (!state_->stands_right(compiled, input.units[unit])) {
                    continue;
                }
                const Phrase& phrase = compiled.owned.cue->all[compiled.anchor_slot][entry.phrase];
                const std::uint32_t end = matching.view().match_phrase(phrase, token, input.units[holder].end_token);
                Filling filling;
                Polarity polarity{};
                if (end == 0) {
                    continue;
                }
                const auto span = matching.fill(compiled, unit, {token, end}, unit == holder, filling);
                if (span && matching.accepts(compiled, unit, filling, polarity)) {
                    matches.push_back({compiled.owned.cue, compiled.owned.owner, unit, *span, polarity});
                }
            }
        });
    };
    for (std::uint32_t unit = 0; unit < input.units.size(); ++unit) {
        for (std::uint32_t token = input.units[unit].first_token; token < input.units[unit].end_token; ++token) {
            try_at(unit, unit, token);
        }
        std::uint32_t lead_in = input.units[unit].lead_in;
        for (int depth = 0; depth < 3 && lead_in != Sentence::none; ++depth) {
            for (std::uint32_t token = input.units[lead_in].first_token; token < input.units[lead_in].end_token; ++token) {
                try_at(unit, lead_in, token);
            }
            lead_in = input.units[lead_in].lead_in;
        }
    }

    std::vector<int> hits;
    if (state_->set) {
        state_->set->Match(input.document.text, &hits);
    }
    for (const int hit : hits) {
        const auto place = static_cast<std::size_t>(hit);
        re2::StringPiece rest(input.document.text);
        re2::StringPiece found;
        while (state_->patterns[place]->Match(rest, 0, rest.size(), RE2::UNANCHORED, &found, 1)) {
            const auto begin = static_cast<std::uint32_t>(found.data() - input.document.text.data());
            const Span span{begin, begin + static_cast<std::uint32_t>(found.size())};
            rest = re2::StringPiece(found.data() + std::max<std::size_t>(found.size(), 1),
                                    input.document.text.size() - begin - std::max<std::size_t>(found.size(), 1));
            const std::uint32_t unit = unit_at(input, span.begin);
            const TokenRange tokens{token_at(input, span.begin), token_at(input, span.end - 1) + 1};
            if (unit == input.units.size() || tokens.begin >= input.text.tokens.size()) {
                continue;
            }
            for (const std::uint32_t number : state_->by_pattern[place]) {
                const Compiled& compiled = state_->cues[number];
                Filling filling;
                Polarity polarity{};
                if (state_->stands_right(compiled, input.units[unit]) &&
                    matching.fill(compiled, unit, tokens, true, filling) &&
                    matching.accepts(compiled, unit, filling, polarity)) {
                    matches.push_back({compiled.owned.cue, compiled.owned.owner, unit, span, polarity});
                }
            }
        }
    }
    std::ranges::stable_sort(matches, {}, [](const CueMatch& m) { return std::tuple(m.span, m.owner, m.cue->line, m.unit); });
    const auto same = [](const CueMatch& a, const CueMatch& b) {
        return a.cue == b.cue && a.span == b.span && a.unit == b.unit;
    };
    matches.erase(std::unique(matches.begin(), matches.end(), same), matches.end());
    return matches;
}

bool any_slot_filled(const MatchInput& input, const Vocabulary& vocabulary, const Unit& unit,
                     std::span<const Slot> slots) {
    const TokenView view(input, vocabulary);
    return std::ranges::any_of(slots,
                               [&](const Slot& slot) { return view.has(slot, {unit.first_token, unit.end_token}); });
}

}  // namespace selostelint
