#include "language/cue_matcher.h"

#include <algorithm>
#include <utility>

#include "language/cue_search.h"
#include "language/cue_table.h"
#include "language/token_view.h"

namespace selostelint {

struct CueMatcher::State {
    const Rulebook& rulebook;
    CueTable table;
};

CueMatcher::CueMatcher(const Rulebook& rulebook, std::vector<OwnedCue> cues)
    : state_(new State{rulebook, CueTable(rulebook, cues)}) {}
CueMatcher::~CueMatcher() = default;
CueMatcher::CueMatcher(CueMatcher&&) noexcept = default;
CueMatcher& CueMatcher::operator=(CueMatcher&&) noexcept = default;

std::vector<CueMatch> CueMatcher::find(const MatchInput& input) const {
    CueSearch search(state_->table, input, state_->rulebook.vocabulary);
    search.find_words();
    search.find_patterns();
    return std::move(search).take();
}

bool any_slot_filled(const MatchInput& input, const Vocabulary& vocabulary, const Unit& unit,
                     std::span<const Slot> slots) {
    if (slots.empty()) return false;
    const TokenView view(input, vocabulary);
    return std::ranges::any_of(slots, [&](const Slot& slot) {
        return view.has(slot, {unit.first_token, unit.end_token});
    });
}

}  // namespace selostelint
