#include "read/pdf/pdf.h"

#include <utility>
#include <vector>

#include "read/pdf/pdf_blocks.h"
#include "read/pdf/pdf_chrome.h"
#include "read/pdf/pdf_layout.h"
#include "read/pdf/pdf_page.h"
#include "read/read.h"

namespace selostelint {

Result<Document> read_pdf(const SourceFile& source) {
    Result<std::vector<PdfPage>> read = pdf_pages(source.path, source.bytes);
    if (!read) return read.error();
    std::vector<PdfPage> pages = std::move(read).value();
    mark_chrome(pages);
    std::vector<std::vector<PdfLine>> lines;
    lines.reserve(pages.size());
    for (const PdfPage& page : pages) lines.push_back(lay_out(page));
    return pdf_document(source.path, lines);
}

}  // namespace selostelint
