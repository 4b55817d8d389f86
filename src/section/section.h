#pragma once

#include <cstdint>
#include <vector>

#include "base/span.h"
#include "rulebook/cue.h"

namespace selostelint {

/// How it is known what a section is about.
enum class SectionEvidence : std::uint8_t {
    heading,  ///< its heading says so
    content,  ///< no heading, or one that says nothing: its sentences do
    none,
};

/// A heading and what stands under it. Sections tile the blocks of the notice's body in order.
struct Section {
    std::vector<SectionKind> kinds;  ///< in the heading's own order; at least one ("other" when nothing is known)
    Span heading;                    ///< of Document::text; empty for text under no heading
    Span body;                       ///< from the first to the last byte under it; may be empty
    std::uint32_t first_block = 0;   ///< of the heading, or of the body where there is none
    std::uint32_t end_block = 0;     ///< one past the last
    SectionEvidence evidence = SectionEvidence::none;
};

/// A cell of a table whose columns have headings ("Tarkoitus | Oikeusperuste | Säilytysaika").
struct ColumnCell {
    std::uint32_t block = 0;         ///< index into Document::blocks
    bool heading = false;            ///< it is the column's heading
    std::vector<SectionKind> kinds;  ///< what the column's heading names; may be empty
};

}  // namespace selostelint
