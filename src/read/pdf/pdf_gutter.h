#pragma once

#include <optional>
#include <span>

#include "read/pdf/pdf_page.h"

namespace selostelint {

/// A blank strip that parts two columns: left of `x` and right of it stand words, across it none.
struct PdfGutter {
    double x = 0;       ///< where the lines of the right column begin
    double top = 0;     ///< of the stretch of the page that it parts
    double bottom = 0;  ///< its end

    bool holds(const PdfWord& word) const { return word.baseline > top && word.baseline <= bottom; }
    bool is_left(const PdfWord& word) const { return word.left < x - 0.5; }
};

/// The gutter that parts the most lines; none when the words are one column. A list's bullets and numbers are no
/// column. Takes time in proportion to the number of words.
std::optional<PdfGutter> find_gutter(std::span<const PdfWord> words);

}  // namespace selostelint
