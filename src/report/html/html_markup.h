#pragma once

#include <string>
#include <string_view>

namespace selostelint {

/// Appends a text so that HTML shows it and never obeys it, in an element as well as in a quoted attribute: signs for
/// control characters, U+FFFD for what is not UTF-8, nothing for format characters that turn the order of letters.
void append_html(std::string& html, std::string_view text);
std::string html_escaped(std::string_view text);

/// `<a href="…">text</a>` to a law's address, or the text alone when the address is none of the web.
std::string law_link(std::string_view url, std::string_view text);

/// A bar of `part` in `whole`, 0 to 100 % wide; for eyes alone, the number stands beside it.
std::string html_bar(std::size_t part, std::size_t whole);

/// The name of a notice's page without its ending: what is left of the path in small letters, digits and hyphens, at
/// most 60 bytes, and 16 digits of the path's SHA-256, so that two paths never share a page.
std::string page_name(std::string_view path);

/// A path as people may see it: identity codes masked.
std::string shown_path(std::string_view path);

}  // namespace selostelint
