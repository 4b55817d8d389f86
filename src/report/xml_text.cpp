#include "report/xml_text.h"

#include <fmt/format.h>

#include "base/utf8.h"

namespace selostelint {

namespace {

void append_character(std::string& xml, char32_t c) {
    switch (c) {
        case '&': xml += "&amp;"; return;
        case '<': xml += "&lt;"; return;
        case '>': xml += "&gt;"; return;
        case '"': xml += "&quot;"; return;
        case '\'': xml += "&apos;"; return;
        case '\r': xml += "&#13;"; return;
        case '\t':
        case '\n': xml += static_cast<char>(c); return;
        default: break;
    }
    constexpr char32_t control_pictures = 0x2400;
    if (c < 0x20) return append_code_point(xml, control_pictures + c);
    if (c == 0x7F) return append_code_point(xml, 0x2421);
    const bool is_c1 = c >= 0x80 && c < 0xA0;
    append_code_point(xml, is_c1 || c == 0xFFFE || c == 0xFFFF ? U'\xFFFD' : c);
}

}  // namespace

std::string xml_text(std::string_view text) {
    const std::string valid = well_formed_utf8(text);
    std::string xml;
    for (std::size_t at = 0; at < valid.size();) append_character(xml, next_code_point(valid, at));
    return xml;
}

std::string xml_attribute(std::string_view name, std::string_view value) {
    std::string escaped;
    for (const char c : xml_text(value)) {
        escaped += c == '\n' ? "&#10;" : c == '\t' ? "&#9;" : std::string(1, c);
    }
    return fmt::format(" {}=\"{}\"", name, escaped);
}

}  // namespace selostelint
