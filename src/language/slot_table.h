#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "language/term_set.h"
#include "rulebook/cue.h"

namespace selostelint {

/// A slot made ready for search: its phrases by their first terms.
struct SlotIndex {
    struct Entry {
        TermId first;
        std::uint32_t phrase;  ///< index into the slot
    };

    const Slot* slot = nullptr;
    TermSet firsts;
    std::vector<Entry> entries;  ///< by first term, then phrase
};

/// All slots that cues name, each once however many cues name it.
class SlotTable {
public:
    /// The number of the slot, the same for the same phrases in the same order. The slot must outlive the table.
    std::uint32_t add(const Slot& slot);

    const SlotIndex& operator[](std::uint32_t number) const { return slots_[number]; }

private:
    struct Before {
        bool operator()(const Slot* a, const Slot* b) const;
    };

    std::vector<SlotIndex> slots_;
    std::map<const Slot*, std::uint32_t, Before> numbers_;
};

}  // namespace selostelint
