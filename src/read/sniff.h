#pragma once

#include <string_view>

#include "base/result.h"
#include "read/formats.h"

namespace selostelint {

/// The format of a file that is no text, by its content: PDF, DOCX, ODT, old Word, RTF, a saved page or mail in MIME.
/// Null for all else, also for a zip that holds no office document.
const Format* binary_format(std::string_view bytes);

/// DOCX or ODT for a zip that is named so and does not show it: its reader says what is wrong with it. Else null.
const Format* damaged_office_format(std::string_view bytes, std::string_view extension);

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
