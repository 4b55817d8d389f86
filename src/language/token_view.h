#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "language/cue_matcher.h"
#include "language/slot_table.h"

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
        for (const EntityMention& mention : mentions_at(token)) {
            if (const std::optional<TermId> term = term_of(mention)) visit(*term);
        }
    }

    /// The end of the token or entity that satisfies `term` at `token`; 0 when nothing there does.
    std::uint32_t match(TermId term, std::uint32_t token) const;

    /// The end of the phrase that begins at `token` and ends before `limit`; 0 when there is none.
    std::uint32_t match_phrase(const Phrase& phrase, std::uint32_t token, std::uint32_t limit) const;

    /// The phrase of the slot in `within` that is nearest to `anchor` and overlaps none of `taken`.
    std::optional<TokenRange> nearest(const SlotIndex& slot, TokenRange within, std::uint32_t anchor,
                                      std::span<const TokenRange> taken) const;

    bool has(const Slot& slot, TokenRange within) const;
    bool has(const SlotIndex& slot, TokenRange within) const;

private:
    std::optional<TermId> term_of(const EntityMention& mention) const {
        return entity_terms_[static_cast<std::size_t>(mention.kind)];
    }
    std::span<const EntityMention> mentions_at(std::uint32_t token) const {
        if (first_mention_.empty()) return {};
        return input_.entities.subspan(first_mention_[token], first_mention_[token + 1] - first_mention_[token]);
    }
    /// Calls `visit(range, phrase)` for each phrase of the slot that begins at the token, in no order.
    template <class Visit>
    void each_phrase(const SlotIndex& slot, std::uint32_t token, std::uint32_t limit, Visit visit) const;
    bool is_loose_mark(std::uint32_t token) const;

    const MatchInput& input_;
    std::array<std::optional<TermId>, entity_names.size()> entity_terms_;
    std::vector<std::uint32_t> first_mention_;  ///< by token, one more at the end; empty when there are none
};

}  // namespace selostelint
