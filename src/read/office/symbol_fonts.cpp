#include "read/office/symbol_fonts.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

#include "base/utf8.h"

namespace selostelint {

namespace {

struct Sign {
    std::string_view font;
    std::uint8_t code;
    std::string_view shows;
};

constexpr std::array<Sign, 14> signs{{
    {"Wingdings", 0x2A, "✉"},
    {"Wingdings", 0x28, "☎"},
    {"Wingdings", 0x6F, "☐"},
    {"Wingdings", 0x71, "☐"},
    {"Wingdings", 0x72, "☐"},
    {"Wingdings", 0xA8, "☐"},
    {"Wingdings", 0x78, "☒"},
    {"Wingdings", 0xFD, "☒"},
    {"Wingdings", 0xFE, "☑"},
    {"Wingdings", 0xFC, "✓"},
    {"Wingdings", 0xE0, "→"},
    {"Wingdings 2", 0xA3, "☐"},
    {"Wingdings 2", 0x52, "☑"},
    {"Wingdings 2", 0x54, "☒"},
}};

}  // namespace

std::string symbol(std::string_view font, std::string_view code) {
    std::uint32_t number = 0;
    std::from_chars(code.data(), code.data() + code.size(), number, 16);
    const bool of_symbol_font = number >= 0xF000 && number <= 0xF0FF;
    const auto known = std::ranges::find_if(
        signs, [&](const Sign& sign) { return sign.font == font && sign.code == (number & 0xFF); });
    if (known != signs.end() && (of_symbol_font || number <= 0xFF)) return std::string(known->shows);
    const bool surrogate = number >= 0xD800 && number <= 0xDFFF;
    if (of_symbol_font || number < 0x20 || surrogate || number > 0x10FFFF) return "•";
    std::string character;
    append_code_point(character, number);
    return character;
}

}  // namespace selostelint
