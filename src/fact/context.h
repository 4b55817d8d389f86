#pragma once

#include <span>
#include <vector>

#include "document/document.h"
#include "fact/fact.h"
#include "language/cue_matcher.h"
#include "language/language_share.h"
#include "section/section_finder.h"

namespace selostelint {

/// Everything that a recogniser may look at.
struct FactContext {
    const Rulebook& rulebook;
    const Document& document;
    const TokenisedText& text;
    const Outline& outline;
    std::span<const EntityMention> entities;    ///< by first token
    std::span<const Unit> units;                ///< one for each sentence, in step with text.sentences
    std::span<const std::uint32_t> section_of;  ///< for each sentence the index of its section; none outside
    const LanguageShare& language;

    static constexpr std::uint32_t no_section = 0xFFFFFFFF;

    /// The sentence that holds the byte; the number of sentences when none does.
    std::uint32_t sentence_at(std::uint32_t offset) const;
    /// The entities that begin within the span.
    std::span<const EntityMention> entities_within(Span span) const;
    /// Whether the sentence stands in the notice's body.
    bool in_body(std::uint32_t sentence) const {
        return (units[sentence].standing & (standing::page | standing::front_matter)) == 0;
    }
    bool under(std::uint32_t sentence, SectionKind kind) const {
        return (units[sentence].sections & mask_of(kind)) != 0;
    }
    /// Whether the section's heading says that it is of this kind.
    static bool is_headed(const Section& section, SectionKind kind);
    /// A fact at `span`, with sentence and section filled in.
    Fact fact(FactKind kind, Span span) const;
};

}  // namespace selostelint
