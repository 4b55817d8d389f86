#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "rulebook/vocabulary.h"

namespace selostelint {

/// Index into Rulebook::sections.
enum class SectionKind : std::uint8_t {};
/// Index into Rulebook::facts.
enum class FactKind : std::uint16_t {};
/// Index into Rulebook::patterns.
enum class PatternId : std::uint16_t { none = 0xFFFF };

/// One step of a phrase: a term and how many words may stand between it and the step before.
struct Step {
    TermId term;
    std::uint8_t gap = 0;  ///< 0: right after; "ottaa .. yhteys" allows 4
};

/// Words in a row: "elintärkeä etu" has two steps.
using Phrase = std::vector<Step>;

/// A slot of a cue: any one of its phrases fills it. "suostumus|lupa" has two phrases of one step.
using Slot = std::vector<Phrase>;

/// Whether a statement says that something is so or that it is not.
enum class Polarity : std::uint8_t { affirmed, negated };

enum class Certainty : std::uint8_t {
    hinted,  ///< may be meant; enough to stay silent about an absence, not enough to accuse
    stated,
};

/// Where in a notice a cue may match.
enum class Scope : std::uint8_t {
    body,          ///< sentences of the body, list items with their lead-in, labels with their value
    heading,       ///< headings alone
    title,         ///< the notice's title
    any,           ///< body and headings
    page,          ///< everything, also the page around the notice
    front_matter,  ///< what the file gives beside its text: YAML front matter, the HTML head's title
};

/// A pattern over sentences: which words, how near to each other, where, and with what polarity.
/// A cue matches once a sentence and place: its match is the span from the first to the last filled slot.
struct Cue {
    std::vector<Slot> all;   ///< each must be filled, in any order, by different words
    std::vector<Slot> none;  ///< none may be filled anywhere in the sentence (or its lead-in)
    std::vector<Slot>
        near;  ///< each must be filled in the sentence or at most `reach` sentences away, under the same heading
    std::uint8_t reach = 2;
    std::uint8_t within = 0;              ///< most words from the first to the last filled slot; 0: the whole sentence
    bool ordered = false;                 ///< the slots are filled in their order
    PatternId pattern = PatternId::none;  ///< RE2 pattern over the text that must match; then the match is its span
    std::vector<SectionKind> in;          ///< only under headings of these kinds; empty: anywhere
    std::vector<SectionKind> not_in;      ///< not under headings of these kinds
    bool any_polarity = true;
    Polarity polarity = Polarity::affirmed;  ///< asked for when `any_polarity` is false
    Scope scope = Scope::body;
    Certainty certainty = Certainty::stated;
    std::uint8_t value = 0;  ///< index into the values of what the cue belongs to
    std::uint32_t line = 0;  ///< in the data file, for `show` and messages
};

/// What the sections' own kind says: a section of one of these kinds that holds text is the fact.
struct BodyCue {
    std::vector<SectionKind> sections;
    std::uint32_t min_words = 1;  ///< fewest words of text under the heading
    std::vector<Slot> none;       ///< sentences that hold any of these do not count
    bool alone = false;           ///< not where the heading names other kinds too
    Certainty certainty = Certainty::stated;
    std::uint8_t value = 0;
};

}  // namespace selostelint
