#pragma once

#include <string>
#include <vector>

#include "document/document.h"
#include "read/pdf/pdf_line.h"

namespace selostelint {

/// Writes the transcript of the pages' lines and makes blocks of them: headings by size, paragraphs by the distance and
/// fullness of lines, items by their marks; what a page's end cuts is put together.
Document pdf_document(const std::string& path, const std::vector<std::vector<PdfLine>>& pages);

}  // namespace selostelint
