#pragma once

#include <vector>

#include "read/pdf/pdf_page.h"

namespace selostelint {

/// Marks the words of running headers and footers: lines at the upper or lower edge that several pages have in the same
/// place, numbers apart, and page numbers ("2", "- 2 -", "2 (4)", "Sivu 1/3"). A headline on the first page stays text.
void mark_chrome(std::vector<PdfPage>& pages);

}  // namespace selostelint
