#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "language/cue_matcher.h"

namespace selostelint {

/// A run of tokens [begin, end).
struct TokenRange {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    bool overlaps(TokenRange other) const { return begin < other.end && other.begin < end; }
};

/// Answers which terms the tokens of one text satisfy, entities included.
class TokenView {
public:
    TokenView(const MatchInput& input, const Vocabulary& vocabulary);

    /// All terms that begin at the token, as calls of `visit(TermId)`.
    template <class Visit>
    void each_term(std::uint32_t token, Visit visit) const {
        const Token& at = input_.text.tokens[token];
        if (at.word != nullptr) {
            for (const TermId term : at.word->terms) visit(term);
        }
        if (at.completed != nullptr) {
            for (const TermId term : at.completed->terms) visit(term);
        }
        for (std::uint32_t m = first_mention_[token]; m < first_mention_[token + 1]; ++m) {
            if (const std::optional<TermId> term = entity_terms_[index(m)]) visit(*term);
        }
    }

    /// The end of the token or entity that satisfies `term` at `token`; 0 when nothing there does.
    std::uint32_t match(TermId term, std::uint32_t token) const;

    /// The end of the phrase that begins at `token` and ends before `limit`; 0 when there is none.
    std::uint32_t match_phrase(const Phrase& phrase, std::uint32_t token, std::uint32_t limit) const;

    /// The phrase of the slot in [begin, end) that is nearest to `anchor` and overlaps none of `taken`.
    std::optional<TokenRange> nearest(const Slot& slot, TokenRange within, std::uint32_t anchor,
                                      const std::vector<TokenRange>& taken) const;

    bool has(const Slot& slot, TokenRange within) const;

private:
    std::size_t index(std::uint32_t mention) const {
        return static_cast<std::size_t>(input_.entities[mention].kind);
    }
    bool is_loose_mark(std::uint32_t token) const;

    const MatchInput& input_;
    std::array<std::optional<TermId>, entity_names.size()> entity_terms_;
    std::vector<std::uint32_t> first_mention_;  ///< by token; one more at the end
};

}  // namespace selostelint
