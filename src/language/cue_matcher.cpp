#include "language/cue_matcher.h"

#include <utility>

#include "language/cue_search.h"
#include "language/cue_table.h"

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

}  // namespace selostelint
