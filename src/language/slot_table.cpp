#include "language/slot_table.h"

#include <algorithm>
#include <compare>
#include <tuple>

namespace selostelint {

namespace {

std::strong_ordering order(const Phrase& a, const Phrase& b) {
    return std::lexicographical_compare_three_way(a.begin(), a.end(), b.begin(), b.end(), [](Step left, Step right) {
        const auto by_term = left.term <=> right.term;
        return by_term != 0 ? by_term : left.gap <=> right.gap;
    });
}

SlotIndex index_of(const Slot& slot) {
    SlotIndex index{&slot, {}, {}};
    index.entries.reserve(slot.size());
    for (std::uint32_t phrase = 0; phrase < slot.size(); ++phrase) {
        const TermId first = slot[phrase].front().term;
        index.firsts.add(first);
        index.entries.push_back({first, phrase});
    }
    std::ranges::sort(index.entries, {}, [](const SlotIndex::Entry& e) { return std::tuple(e.first, e.phrase); });
    return index;
}

}  // namespace

bool SlotTable::Before::operator()(const Slot* a, const Slot* b) const {
    if (a->size() != b->size()) return a->size() < b->size();
    return std::lexicographical_compare_three_way(a->begin(), a->end(), b->begin(), b->end(), order) < 0;
}

std::uint32_t SlotTable::add(const Slot& slot) {
    const auto [place, is_new] = numbers_.try_emplace(&slot, static_cast<std::uint32_t>(slots_.size()));
    if (is_new) slots_.push_back(index_of(slot));
    return place->second;
}

}  // namespace selostelint
