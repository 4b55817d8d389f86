#pragma once

#include <cstdint>
#include <vector>

#include "document/document.h"
#include "language/tokens.h"

namespace selostelint {

/// How sure the form alone makes it that a stretch of text is a heading.
enum class HeadingForm : std::uint8_t {
    marked,    ///< the format says so (h2, ##, an underlined line)
    labelled,  ///< bold, a term of a definition list, numbered, in capitals, or ended by a colon: needs some vocabulary
    plain,     ///< a short line like any other: every content word must be a heading's word
};

/// A stretch of text that has the form of a heading.
struct HeadingCandidate {
    std::uint32_t first_block = 0;
    std::uint32_t end_block = 0;    ///< one past the last; two or more for a heading wrapped over lines
    Span span;                      ///< of Document::text, without numbering and closing colon
    std::uint32_t first_token = 0;  ///< of what `span` covers
    std::uint32_t end_token = 0;
    HeadingForm form = HeadingForm::plain;
    std::uint8_t level = 0;     ///< 1–6 for marked ones, 7 for the rest
    bool inline_value = false;  ///< the value follows in the same block ("Rekisterin nimi: Asiakasrekisteri")
    bool question = false;
    bool bold = false;  ///< stands out by its letters or its element, not by a number or colon alone
};

/// All stretches of the notice's body that may be headings, in order.
std::vector<HeadingCandidate> find_heading_candidates(const Document& document, const TokenisedText& text);

}  // namespace selostelint
