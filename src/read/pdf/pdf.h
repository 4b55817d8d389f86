#pragma once

#include "base/result.h"
#include "document/document.h"

namespace selostelint {

struct SourceFile;

/// Reads the text layer of a PDF file (ISO 32000). `Document::original` is a transcript in UTF-8: one line of text for
/// each line of a page, in reading order (of columns the left one first, of tables cell by cell), with single blanks
/// between words and ligatures written out; `Document::pages` says where each page begins in it. Headings are known by
/// their size, tables and columns by their place on the page; running headers, footers and page numbers are chrome.
/// A page is turned so that most of its letters stand upright; the others, such as stamps in a margin, are left out.
/// Bounds: 1,000 pages, 4,000,000 bytes of text, some 2,000,000 operators of page description; what is larger is an error.
/// Errors: a damaged file, one that needs a password, one without pages, one without text (a scan), one too large.
Result<Document> read_pdf(const SourceFile& source);

}  // namespace selostelint
