#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace selostelint {

/// What the key of a string says of it.
enum class KeyRole : std::uint8_t {
    none,     ///< nothing: running text
    heading,  ///< "title", "otsikko", "question"
    label,    ///< "label", "name", "term": names what stands beside it
    page,     ///< "meta", "seo": what it holds speaks of the page in a browser's window
    code,     ///< "href", "className", "icon": no text for readers of the notice
};

KeyRole key_role(std::string_view key);

/// Whether the key says that its text is a notice: "privacy", "tietosuojaseloste", "gdpr".
bool names_notice(std::string_view key);

/// The language's code, "sv" of "sv-SE"; empty when the key is none. The view outlives the key.
std::string_view language_of_key(std::string_view key);

/// The words of a key in lower case: "whatRowsTitle", "what_rows.title" → what, rows, title.
std::vector<std::string> words_of_key(std::string_view key);

}  // namespace selostelint
