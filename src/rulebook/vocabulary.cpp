#include "rulebook/vocabulary.h"

#include <algorithm>

namespace selostelint {

namespace {

/// Falls by half with each letter (G. K. Zipf, The Psycho-Biology of Language, 1935: the commoner, the shorter).
std::uint32_t commonness_of(TermKind kind, std::string_view word) {
    constexpr std::size_t rarest = 16;           // bytes
    constexpr std::uint32_t of_entity = 1 << 6;  // some in each notice
    constexpr std::uint32_t compounds = 1 << 3;
    if (kind == TermKind::entity) return of_entity;
    const std::uint32_t of_word = 1U << (rarest - std::min(word.size(), rarest));
    return kind == TermKind::lemma || kind == TermKind::surface ? of_word : of_word * compounds;
}

}  // namespace

TermId Vocabulary::add(TermKind kind, std::string_view word) {
    auto& words = words_[static_cast<std::size_t>(kind)];
    if (const auto known = words.find(word); known != words.end()) return known->second;
    const auto id = static_cast<TermId>(count_++);
    words.emplace(word, id);
    commonness_.push_back(commonness_of(kind, word));
    if (kind == TermKind::stem) {
        shortest_stem_ = longest_stem_ == 0 ? word.size() : std::min(shortest_stem_, word.size());
        longest_stem_ = std::max(longest_stem_, word.size());
    }
    return id;
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
