#pragma once

#include <string_view>

#include "read/web_app/mapped_text.h"

namespace selostelint {

/// Stands in a page for what the source does not tell, in the middle of text that it does tell: OBJECT REPLACEMENT
/// CHARACTER. It is no word, no blank and no end of a sentence.
constexpr std::string_view untold = "\uFFFC";

/// Whether a string holds tags or entities that a page would show as such, and closes what must be closed.
bool holds_markup(std::string_view text);

/// Whether a string reads like something that people are to read: several words, and not the names of style classes.
bool reads_like_prose(std::string_view text);

/// Whether a string is words at all: not a path, a date of a program, an identifier.
bool reads_like_words(std::string_view text);

/// Without what a program puts in when it shows the string: `{{name}}`, `{0}`, `%s`, `%(name)s`, `$t(key)`; `untold`
/// stands for each. What only a person can have left, `{{yrityksen nimi}}`, stays.
MappedText without_interpolations(const MappedText& text);

/// Appends a string to a page of HTML inside the element that is open: as markup if it holds some, else as text; its
/// line ends are breaks, unless its own markup shapes it.
void append_inline(MappedText& page, const MappedText& text);

/// Appends a string as blocks of its own: paragraphs, or what its Markdown makes of it.
void append_blocks(MappedText& page, const MappedText& text);

}  // namespace selostelint
