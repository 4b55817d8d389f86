#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "base/span.h"
#include "read/pdf/pdf_page.h"

namespace selostelint {

/// A line of text as a page shows it: words on one baseline, within one column or cell.
struct PdfLine {
    std::string text;         ///< single blanks between words
    std::vector<Span> words;  ///< of `text`
    std::vector<Span> bold;   ///< runs of bold type, of `text`
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;
    double baseline = 0;
    double size = 0;              ///< of most of its letters
    double first_word_width = 0;  ///< the room it would need on the line before
    bool chrome = false;
    std::uint32_t flow = 0;   ///< number of the column or cell; lines of one flow follow each other
    std::uint32_t table = 0;  ///< 1-based number of the table on its page; 0 outside tables
    std::uint32_t row = 0;
    std::uint32_t column = 0;

    bool is_bold() const { return bold.size() == 1 && bold[0].size() == text.size(); }
};

/// The lines that words of one column form, from the top down.
std::vector<PdfLine> pdf_lines(std::span<const PdfWord> words);

/// The same words, a list for each line, each from left to right.
std::vector<std::vector<PdfWord>> pdf_rows(std::span<const PdfWord> words);

PdfLine pdf_line(std::span<const PdfWord> row);

}  // namespace selostelint
