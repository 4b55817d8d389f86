#pragma once

#include <vector>

#include "read/pdf/pdf_line.h"
#include "read/pdf/pdf_page.h"

namespace selostelint {

/// The lines of a page in reading order: header, body, footer; of columns of running text the left one first, of
/// tables one row after the other, cell by cell.
std::vector<PdfLine> lay_out(const PdfPage& page);

}  // namespace selostelint
