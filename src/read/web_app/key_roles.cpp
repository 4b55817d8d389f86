#include "read/web_app/key_roles.h"

#include <algorithm>
#include <array>

namespace selostelint {

namespace {

template <std::size_t size>
bool holds(const std::array<std::string_view, size>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

constexpr std::array<std::string_view, 15> headings{"title",    "heading", "otsikko", "headline", "header",
                                                    "question", "kysymys", "q",       "h1",       "h2",
                                                    "h3",       "h4",      "h5",      "h6",       "otsake"};
constexpr std::array<std::string_view, 6> labels{"label", "name", "term", "nimi", "caption", "right"};
constexpr std::array<std::string_view, 8> pages{"meta",    "metadata",  "seo",  "og",
                                                "twitter", "opengraph", "head", "jsonld"};
constexpr std::array<std::string_view, 48> codes{
    "href",      "url",        "src",   "id",          "class",   "classname", "slug",    "icon",
    "image",     "img",        "alt",   "path",        "type",    "variant",   "color",   "link",
    "cta",       "button",     "btn",   "placeholder", "aria",    "key",       "locale",  "lang",
    "target",    "rel",        "style", "width",       "height",  "canonical", "noindex", "robots",
    "model",     "pk",         "to",    "hash",        "anchor",  "uuid",      "width",   "template",
    "component", "breadcrumb", "nav",   "tooltip",     "keyword", "keywords",  "status",  "reference"};
constexpr std::array<std::string_view, 24> languages{"fi", "sv", "en", "se", "de",  "fr",  "et", "ru",
                                                     "no", "nb", "da", "es", "it",  "nl",  "pl", "so",
                                                     "ar", "uk", "zh", "ja", "smn", "sms", "lv", "lt"};
constexpr std::array<std::string_view, 12> notice_words{
    "tietosuoja",  "rekisteriselost", "privacy",     "gdpr",       "yksityisyy",    "henkilotieto",
    "dataprotect", "henkilötieto",    "informointi", "datapolicy", "evasteseloste", "dataskydd"};

bool is_upper_byte(char c) {
    return c >= 'A' && c <= 'Z';
}

bool is_word_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

}  // namespace

std::vector<std::string> words_of_key(std::string_view key) {
    std::vector<std::string> words(1);
    bool after_lower = false;
    for (const char c : key) {
        const bool upper = is_upper_byte(c);
        const bool in_word = upper || is_word_byte(c);
        if ((!in_word || (upper && after_lower)) && !words.back().empty()) words.emplace_back();
        if (in_word) words.back().push_back(upper ? static_cast<char>(c - 'A' + 'a') : c);
        after_lower = in_word && !upper;
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

KeyRole key_role(std::string_view key) {
    const std::vector<std::string> words = words_of_key(key);
    if (words.empty()) return KeyRole::none;
    const std::string& last = words.back();
    if (holds(pages, words.front())) return KeyRole::page;
    // "className" is not the name of a class that readers know.
    if (words.size() > 1 && last == "name" && words[words.size() - 2] == "class") return KeyRole::code;
    if (holds(headings, last)) return KeyRole::heading;
    if (holds(labels, last)) return KeyRole::label;
    return holds(codes, last) || words.front() == "aria" ? KeyRole::code : KeyRole::none;
}

bool names_notice(std::string_view key) {
    std::string joined;
    for (const std::string& word : words_of_key(key)) joined += word;
    return std::any_of(notice_words.begin(), notice_words.end(),
                       [&](std::string_view word) { return joined.find(word) != std::string::npos; });
}

std::string_view language_of_key(std::string_view key) {
    const std::size_t end = key.find_first_of("-_");
    const std::string_view code = key.substr(0, end);
    const bool has_region = end != std::string_view::npos && key.size() == end + 3;
    if (end != std::string_view::npos && !has_region) return {};
    const auto found = std::find(languages.begin(), languages.end(), code);
    return found == languages.end() ? std::string_view() : *found;
}

}  // namespace selostelint
