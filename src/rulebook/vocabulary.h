#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace selostelint {

/// One thing that a word of a text can be, as the rule data asks for it. Dense from 0.
enum class TermId : std::uint16_t {};

/// How the data names a word. The letters in quotes are the notation in TOML.
enum class TermKind : std::uint8_t {
    lemma,     ///< "rekisteri": any inflected form whose base form it is
    head,      ///< "-tieto": the word itself or a compound that ends in it (asiakastieto, henkilötieto)
    modifier,  ///< "tieto-": a compound that begins with it (tietosuoja)
    stem,      ///< "kumot*": any word that begins so, whatever its base form
    surface,   ///< "=Oy": this very spelling, upper and lower case told apart
    entity,    ///< "@duration": what a recogniser of that name found
    list,      ///< "<tieto>": any word of that list of rules/words.toml
};

/// All words that the rule data asks for, so that each word of a text is looked up once and cues compare
/// numbers. Filled while the rulebook loads, then constant.
class Vocabulary {
public:
    /// The id of a term, a new one when it is asked for the first time. `word` is in lower case but for
    /// TermKind::surface.
    TermId add(TermKind kind, std::string_view word);
    /// Appends the ids of all terms that the base form, the last and first part of a compound or the
    /// spelling satisfies. `word` is looked up as it is.
    void find(TermKind kind, std::string_view word, std::vector<TermId>& found) const;
    /// Appends the ids of all stems that `lower_case_word` begins with.
    void find_stems(std::string_view lower_case_word, std::vector<TermId>& found) const;

    std::size_t size() const { return count_; }
    /// How common words that satisfy the term are taken to be, by the term alone: short words are common ones, and many
    /// compounds end in one word.
    std::uint32_t commonness(TermId id) const { return commonness_[static_cast<std::size_t>(id)]; }

private:
    /// Lets a map of strings be asked with a view.
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view word) const { return std::hash<std::string_view>{}(word); }
    };

    std::array<std::unordered_map<std::string, TermId, Hash, std::equal_to<>>, 7> words_;
    std::size_t longest_stem_ = 0;
    std::size_t shortest_stem_ = 0;
    std::size_t count_ = 0;
    std::vector<std::uint32_t> commonness_;
};

}  // namespace selostelint
