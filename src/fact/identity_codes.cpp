#include "fact/identity_codes.h"

#include <algorithm>

namespace selostelint {

namespace {

constexpr std::size_t code_size = 11;

bool digit(char c) {
    return c >= '0' && c <= '9';
}

bool word_byte(char c) {
    return digit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (static_cast<unsigned char>(c) & 0x80) != 0;
}

int number(std::string_view digits) {
    int value = 0;
    for (const char c : digits) value = 10 * value + (c - '0');
    return value;
}

bool is_identity_code(std::string_view text) {
    if (!std::all_of(text.begin(), text.begin() + 6, digit)) return false;
    if (std::string_view("-+ABCDEFYXWVUabcdefyxwvu").find(text[6]) == std::string_view::npos) return false;
    if (!std::all_of(text.begin() + 7, text.begin() + 10, digit)) return false;
    const int day = number(text.substr(0, 2));
    const int month = number(text.substr(2, 2));
    if (day < 1 || day > 31 || month < 1 || month > 12) return false;
    const int remainder = (number(text.substr(0, 6)) * 1000 + number(text.substr(7, 3))) % 31;
    const char check = text[10] >= 'a' && text[10] <= 'z' ? static_cast<char>(text[10] - 'a' + 'A') : text[10];
    return check == "0123456789ABCDEFHJKLMNPRSTUVWXY"[remainder];
}

}  // namespace

std::vector<Span> identity_codes(std::string_view text) {
    std::vector<Span> found;
    for (std::size_t at = 0; at + code_size <= text.size();) {
        // Six digits begin at none of the six places up to here.
        if (!digit(text[at + 5])) {
            at += 6;
            continue;
        }
        const bool begins = at == 0 || !word_byte(text[at - 1]);
        const bool ends = at + code_size == text.size() || !word_byte(text[at + code_size]);
        if (begins && ends && is_identity_code(text.substr(at, code_size))) {
            found.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + code_size)});
        }
        ++at;
    }
    return found;
}

}  // namespace selostelint
