#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <vector>

#include "language/cue_matcher.h"
#include "language/pattern_set.h"
#include "language/slot_table.h"

namespace selostelint {

/// A cue made ready for search, for all cues that ask for the same.
struct ReadyCue {
    static constexpr std::size_t no_slot = static_cast<std::size_t>(-1);

    const Cue* cue = nullptr;        ///< the first of them
    std::vector<OwnedCue> owned;     ///< all of them
    std::vector<std::uint32_t> all;  ///< numbers in CueTable::slots()
    std::vector<std::uint32_t> none;
    std::vector<std::uint32_t> near;
    SectionMask in = 0;
    SectionMask not_in = 0;
    std::uint8_t standings = 0;
    std::size_t anchor = no_slot;  ///< the slot in `all` by which the cue is found; none for a pattern

    bool stands_right(const Unit& unit) const {
        return (standings & unit.standing) != 0 && (in == 0 || (in & unit.sections) != 0) &&
               (not_in & unit.sections) == 0;
    }
};

/// Many cues, indexed by the word of each that is taken to be rarest and by their patterns. Cues that ask for the same
/// are one, whoever owns them. Constant after construction.
class CueTable {
public:
    /// A phrase of a cue's anchor slot.
    struct Anchor {
        std::uint32_t cue;
        std::uint32_t phrase;
    };

    CueTable(const Rulebook& rulebook, std::span<const OwnedCue> cues);

    const std::vector<ReadyCue>& cues() const { return cues_; }
    const SlotIndex& slot(std::uint32_t number) const { return slots_[number]; }
    const PatternSet& patterns() const { return patterns_; }

    /// The phrases that begin with the term, in the order of their cues.
    std::span<const Anchor> anchors(TermId term) const {
        const auto number = static_cast<std::size_t>(term);
        return {anchors_.data() + first_anchor_[number], first_anchor_[number + 1] - first_anchor_[number]};
    }
    /// The cues of a pattern by its index in patterns().
    std::span<const std::uint32_t> of_pattern(std::size_t pattern) const { return by_pattern_[pattern]; }

private:
    void add(const OwnedCue& owned);
    void find_anchors(const Rulebook& rulebook);
    void index_patterns(const Rulebook& rulebook);
    std::vector<std::uint32_t> numbers(const std::vector<Slot>& slots);

    std::vector<ReadyCue> cues_;
    SlotTable slots_;
    PatternSet patterns_;
    std::map<std::vector<std::uint64_t>, std::uint32_t> known_;  ///< cues by all that they ask for
    std::vector<std::uint32_t> first_anchor_;                    ///< by term, one more at the end
    std::vector<Anchor> anchors_;
    std::vector<std::vector<std::uint32_t>> by_pattern_;
};

}  // namespace selostelint
