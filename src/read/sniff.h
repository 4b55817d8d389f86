#pragma once

#include <string_view>

#include "base/result.h"
#include "read/formats.h"

namespace selostelint {

/// The format of a file that is no text, by its content: PDF, DOCX, ODT, old Word, RTF. `extension` counts for a zip
/// file alone, which may be too damaged to say what it holds. Null for all else.
const Format* binary_format(std::string_view bytes, std::string_view extension);

/// What a file that is no document is by its first bytes ("PNG", "ZIP"); empty when nothing is recognised.
std::string_view foreign_kind(std::string_view bytes);

/// The format of a text by content, with the extension as a hint: a .txt that is a page of HTML, a .html without a
/// single tag, a file without extension.
const Format* text_format(std::string_view text, std::string_view extension);

/// Whether the text has tags of HTML in it that shape it; one or two inline tags do not make a page.
bool looks_like_html(std::string_view text);

/// Whether the text has headings, links or bold type of Markdown.
bool looks_like_markdown(std::string_view text);

}  // namespace selostelint
