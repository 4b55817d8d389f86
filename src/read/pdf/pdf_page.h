#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace selostelint {

/// A word as a page shows it. All measures in points (1/72 inch), from the page's upper left corner.
struct PdfWord {
    std::string text;  ///< UTF-8 without white space, ligatures written out
    double left = 0;
    double right = 0;
    double baseline = 0;
    double size = 0;  ///< of the font
    bool bold = false;
    bool space_after = false;
    bool chrome = false;  ///< part of a running header, a footer or a page's number

    /// The room that letters take; what fonts say of their own height is not to be trusted.
    double top() const { return baseline - 0.75 * size; }
    double bottom() const { return baseline + 0.25 * size; }
};

struct PdfPage {
    double width = 0;
    double height = 0;
    std::vector<PdfWord> words;
};

/// The words of each page. Errors: see read_pdf(). `path` goes into the error; `bytes` must outlive the call only.
Result<std::vector<PdfPage>> pdf_pages(const std::string& path, std::string_view bytes);

}  // namespace selostelint
