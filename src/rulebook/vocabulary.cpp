#include "rulebook/vocabulary.h"

#include <algorithm>

namespace selostelint {

TermId Vocabulary::add(TermKind kind, std::string_view word) {
    auto& words = words_[static_cast<std::size_t>(kind)];
    if (const auto known = words.find(word); known != words.end()) {
        use(known->second);
        return known->second;
    }
    const auto id = static_cast<TermId>(count_++);
    words.emplace(word, id);
    uses_.push_back(1);
    if (kind == TermKind::stem) {
        shortest_stem_ = longest_stem_ == 0 ? word.size() : std::min(shortest_stem_, word.size());
        longest_stem_ = std::max(longest_stem_, word.size());
    }
    return id;
}

void Vocabulary::use(TermId id) {
    ++uses_[static_cast<std::size_t>(id)];
}

void Vocabulary::find(TermKind kind, std::string_view word, std::vector<TermId>& found) const {
    const auto& words = words_[static_cast<std::size_t>(kind)];
    if (const auto known = words.find(word); known != words.end()) found.push_back(known->second);
}

void Vocabulary::find_stems(std::string_view lower_case_word, std::vector<TermId>& found) const {
    if (longest_stem_ == 0) return;
    const std::size_t longest = std::min(longest_stem_, lower_case_word.size());
    for (std::size_t size = shortest_stem_; size <= longest; ++size) {
        find(TermKind::stem, lower_case_word.substr(0, size), found);
    }
}

}  // namespace selostelint
