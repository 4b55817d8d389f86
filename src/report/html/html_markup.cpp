#include "report/html/html_markup.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/digest.h"
#include "base/utf8.h"
#include "report/secrets.h"

namespace selostelint {

namespace {

constexpr std::size_t longest_name = 60;

/// Bidirectional controls (Unicode Standard Annex 9): they could make a path read as another one.
bool turns_letters(char32_t code_point) {
    return (code_point >= 0x202A && code_point <= 0x202E) || (code_point >= 0x2066 && code_point <= 0x2069) ||
           code_point == 0x200E || code_point == 0x200F || code_point == 0x061C;
}

void append_valid(std::string& html, std::string_view text) {
    for (std::size_t offset = 0; offset < text.size();) {
        const char c = text[offset];
        switch (c) {
            case '&': html += "&amp;"; break;
            case '<': html += "&lt;"; break;
            case '>': html += "&gt;"; break;
            case '"': html += "&quot;"; break;
            case '\'': html += "&#39;"; break;
            default: {
                const char32_t code_point = next_code_point(text, offset);
                const bool control = code_point < 0x20 && c != '\n' && c != '\t';
                if (control || code_point == 0x7F) {
                    append_code_point(html, control ? 0x2400 + code_point : 0x2421);
                } else if (code_point >= 0x80 && code_point < 0xA0) {
                    append_code_point(html, 0xFFFD);
                } else if (!turns_letters(code_point)) {
                    append_code_point(html, code_point);
                }
                continue;
            }
        }
        ++offset;
    }
}

/// The plain letter of the Finnish alphabet's own ones.
char plain_letter(char32_t code_point) {
    if (code_point == U'ä' || code_point == U'å') return 'a';
    if (code_point == U'ö') return 'o';
    const bool plain = (code_point >= 'a' && code_point <= 'z') || (code_point >= '0' && code_point <= '9');
    return plain ? static_cast<char>(code_point) : '-';
}

std::string slug(std::string_view path) {
    const std::string lower = lower_case(path);
    std::string name;
    for (std::size_t offset = 0; offset < lower.size();) {
        const char letter = plain_letter(next_code_point(lower, offset));
        if (letter != '-' || (!name.empty() && name.back() != '-')) name += letter;
    }
    if (name.size() > longest_name) name.erase(0, name.size() - longest_name);
    name.erase(0, std::min(name.find_first_not_of('-'), name.size()));
    while (!name.empty() && name.back() == '-') name.pop_back();
    return name;
}

}  // namespace

void append_html(std::string& html, std::string_view text) {
    if (first_invalid_utf8(text) == text.size()) return append_valid(html, text);
    append_valid(html, well_formed_utf8(text));
}

std::string html_escaped(std::string_view text) {
    std::string html;
    append_html(html, text);
    return html;
}

std::string law_link(std::string_view url, std::string_view text) {
    const bool is_web = url.substr(0, 8) == "https://" || url.substr(0, 7) == "http://";
    if (!is_web) return html_escaped(text);
    return fmt::format("<a class=\"law\" href=\"{}\" rel=\"noreferrer\">{}</a>", html_escaped(url), html_escaped(text));
}

std::string html_bar(std::size_t part, std::size_t whole) {
    const std::size_t width = whole == 0 ? 0 : 100 * part / whole;
    return fmt::format(
        "<svg class=\"bar\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
        "<rect width=\"{}\" height=\"8\"></rect></svg>",
        part > 0 ? std::max<std::size_t>(width, 1) : 0);
}

std::string page_name(std::string_view path) {
    const std::string words = slug(shown_path(path));
    return fmt::format("{}{}{}", words, words.empty() ? "" : "-", sha256(path).substr(0, 16));
}

std::string shown_path(std::string_view path) {
    return with_codes_masked(well_formed_utf8(path));
}

}  // namespace selostelint
