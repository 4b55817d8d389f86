#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "read/pdf/pdf_page.h"

namespace selostelint {

/// A letter as a page draws it, in points from the page's upper left corner.
struct PdfGlyph {
    std::span<const std::uint32_t> code_points;  ///< several for a ligature, none for what has no text
    double left = 0;
    double baseline = 0;
    double width = 0;
    double size = 0;
    bool bold = false;
};

/// Puts letters together into words, in the order in which a page draws them.
class PdfWordBuilder {
public:
    /// How many bytes of text the letter adds.
    std::size_t add(const PdfGlyph& glyph);
    /// The words; what a page draws twice to make it look bold is one word.
    std::vector<PdfWord> take();

private:
    bool goes_on(const PdfGlyph& glyph) const;
    void finish(bool space_after);

    std::vector<PdfWord> words_;
    PdfWord word_;  ///< being drawn
};

}  // namespace selostelint
