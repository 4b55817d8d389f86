#pragma once

#include <string>

#include "document/document.h"
#include "language/tokens.h"

namespace selostelint {

/// In which languages a document is written.
struct LanguageShare {
    std::string main = "fi";  ///< ISO 639-1 of the language with the largest share; "und" when none is known
    double finnish = 1.0;     ///< share of the text that is Finnish, 0 to 1
};

/// Judged by how many of the words Voikko knows, and, where those are few, by CLD2 over the notice's body; of a
/// text that is too short for it the words decide.
LanguageShare measure_languages(const Document& document, const TokenisedText& text);

}  // namespace selostelint
