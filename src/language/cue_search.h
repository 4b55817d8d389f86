#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "language/cue_table.h"
#include "language/term_set.h"
#include "language/token_view.h"

namespace selostelint {

/// The search of one text for all cues of a table.
class CueSearch {
public:
    CueSearch(const CueTable& table, const MatchInput& input, const Vocabulary& vocabulary);

    /// Finds the cues that are made of words alone.
    void find_words();
    /// Finds the cues that have a pattern.
    void find_patterns();
    /// What was found, in the order of the text, then of the cues; each once.
    std::vector<CueMatch> take() &&;

private:
    /// A unit, one that it or its lead-in names the introducing one, and so on: at most three of them.
    static constexpr int deepest = 3;

    void find_words_in(std::uint32_t unit, std::uint32_t holder);
    void try_anchor(const CueTable::Anchor& anchor, std::uint32_t unit, std::uint32_t holder, std::uint32_t token);
    void try_pattern(std::size_t pattern, Span span);
    void add(const ReadyCue& ready, std::uint32_t unit, Span span, Polarity polarity);

    /// Whether the unit in hand and its lead-ins hold a word for each slot.
    bool may_fill(const ReadyCue& ready, bool anchored_here) const;
    /// Fills the slots other than the anchor's, first from the unit, then from its lead-ins, and sees whether they stand
    /// as the cue asks.
    bool fill(const ReadyCue& ready, std::uint32_t unit, TokenRange anchor, bool anchored_here);
    enum class Filled : std::uint8_t { all, none, blocked };  ///< blocked: by a word that fills another slot
    Filled fill_slots(const ReadyCue& ready, std::uint32_t unit, std::uint32_t middle, bool from_last);
    bool fill_from_lead_in(const SlotIndex& slot, std::uint32_t unit);
    bool in_order(const Cue& cue, TokenRange whole) const;
    bool has_forbidden(const ReadyCue& ready, std::uint32_t unit) const;
    bool has_near(const ReadyCue& ready, std::uint32_t unit) const;
    bool has(std::uint32_t slot, std::uint32_t unit) const;
    /// The polarity of what fills the slots; nothing when the cue asks for another or other words forbid it.
    std::optional<Polarity> accept(const ReadyCue& ready, std::uint32_t unit) const;

    TokenRange range_of(std::uint32_t unit) const {
        return {input_.units[unit].first_token, input_.units[unit].end_token};
    }
    /// From the first to the last word in the unit itself that fills a slot.
    TokenRange whole() const;
    Span span_of(TokenRange tokens) const {
        return {input_.text.tokens[tokens.begin].span.begin, input_.text.tokens[tokens.end - 1].span.end};
    }
    std::uint32_t unit_at(std::uint32_t offset) const;
    std::uint32_t token_at(std::uint32_t offset) const;

    const CueTable& table_;
    const MatchInput& input_;
    TokenView view_;
    TermSet reachable_;                   ///< of the unit in hand and its lead-ins
    std::vector<TermSet> terms_;          ///< of each unit
    std::vector<TokenRange> here_;        ///< what fills slots in the unit itself
    std::vector<TokenRange> in_lead_in_;  ///< what fills slots in the units that introduce it
    std::vector<CueMatch> matches_;
};

}  // namespace selostelint
