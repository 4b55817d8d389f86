#pragma once

#include <string>
#include <vector>

#include "document/document.h"
#include "language/tokens.h"

namespace selostelint {

/// A stretch of a notice that says in another language what stands in Finnish elsewhere in the same file.
struct LanguagePart {
    std::string language;               ///< ISO 639-1
    Span span;                          ///< of Document::text; of a table's column from its first cell to its last
    std::vector<std::uint32_t> blocks;  ///< indices into Document::blocks, in order
};

/// The parts that are parallel translations, by place. There are some only where a Finnish part stands beside them: of
/// a file that is foreign as a whole, and of a Finnish one with a foreign passage, this says nothing.
/// Runs of paragraphs, paragraphs that take turns and columns of a table are told apart; a short line goes with the
/// text around it, so that names, addresses and titles break no part.
std::vector<LanguagePart> find_translations(const Document& document, const TokenisedText& text);

/// The document with the blocks of those parts marked as translations.
Document mark_translations(Document document, const std::vector<LanguagePart>& parts);

}  // namespace selostelint
