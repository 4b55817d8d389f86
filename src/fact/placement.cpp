#include "fact/placement.h"

#include "fact/context.h"

namespace selostelint {

namespace {

/// Fills in the kinds of the section that holds the sentence, and whether it is the section's heading.
void place_in_section(const Section& section, const Sentence& sentence, Unit& unit) {
    constexpr std::uint32_t closing_mark = 2;  // bytes of ": " and the like behind a heading's words
    // What prose under no heading speaks of is no frame for the rest of it: its sentences speak for themselves.
    if (section.evidence == SectionEvidence::heading) {
        for (const SectionKind kind : section.kinds) {
            unit.sections |= mask_of(kind);
        }
    }
    if (section.heading.overlaps(sentence.span)) {
        // A label with its value is both a heading and a sentence.
        const bool whole = section.heading.end + closing_mark >= sentence.span.end;
        unit.standing = whole ? standing::heading : standing::heading | standing::body;
    }
}

/// A column's heading, not the section's, says what its cells are about. A table of cookies is an exception: their
/// purposes and lifetimes are not those of the notice's data.
void place_in_column(const ColumnCell& cell, SectionMask cookies, Unit& unit) {
    if (cell.heading) unit.standing = standing::heading;
    if (cell.kinds.empty() || (unit.sections & cookies) != 0) return;
    unit.sections = 0;
    for (const SectionKind kind : cell.kinds) unit.sections |= mask_of(kind);
}

}  // namespace

Placement place_sentences(const NoticeParts& notice, const Rulebook& rulebook) {
    const auto& sentences = notice.text.sentences;
    const Outline& outline = notice.outline;
    const auto cookie_section = rulebook.section("cookies");
    const SectionMask cookies = cookie_section ? mask_of(*cookie_section) : 0;
    Placement places;
    places.units.reserve(sentences.size());
    places.section_of.reserve(sentences.size());
    std::uint32_t section = 0;
    auto cell = outline.in_columns.begin();
    for (const Sentence& sentence : sentences) {
        Unit unit{sentence.first_token, sentence.end_token, sentence.lead_in, standing::body, 0};
        const BlockRole role = notice.document.blocks[sentence.block].role;
        if (role == BlockRole::chrome || role == BlockRole::front_matter) {
            unit.standing = role == BlockRole::front_matter ? standing::front_matter : standing::page;
            places.units.push_back(unit);
            places.section_of.push_back(FactContext::no_section);
            continue;
        }
        while (section + 1 < outline.sections.size() && outline.sections[section + 1].first_block <= sentence.block) {
            ++section;
        }
        const bool held = section < outline.sections.size();
        if (held) {
            place_in_section(outline.sections[section], sentence, unit);
        }
        while (cell != outline.in_columns.end() && cell->block < sentence.block) ++cell;
        if (cell != outline.in_columns.end() && cell->block == sentence.block) place_in_column(*cell, cookies, unit);
        if (outline.title && outline.title->overlaps(sentence.span)) {
            unit.standing |= standing::title;
        }
        places.units.push_back(unit);
        places.section_of.push_back(held ? section : FactContext::no_section);
    }
    return places;
}

}  // namespace selostelint
