#include "read/web_app/script_text.h"

#include <algorithm>
#include <string>

#include "base/utf8.h"

namespace selostelint {

namespace {

constexpr std::string_view blanks = " \t\r\n\f";

int hex_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

/// The number of exactly `digits` hexadecimal digits at `at`; -1 when there are fewer.
std::int32_t hex_number(std::string_view text, std::size_t at, std::size_t digits) {
    if (at + digits > text.size()) return -1;
    std::int32_t value = 0;
    for (std::size_t i = at; i < at + digits; ++i) {
        const int digit = hex_value(text[i]);
        if (digit < 0) return -1;
        value = value * 16 + digit;
    }
    return value;
}

/// An escape and how many bytes it takes.
struct Escape {
    char32_t code_point = 0;
    std::uint32_t size = 0;
};

/// "\u00e4", "\u{e4}", "\ud83d\ude00", "\xe4"; size 0 when it is none of them.
Escape numbered(std::string_view text) {
    constexpr std::int32_t first_low = 0xDC00;
    if (text[1] == 'x') {
        const std::int32_t value = hex_number(text, 2, 2);
        return value > 0 ? Escape{static_cast<char32_t>(value), 4} : Escape{};
    }
    if (text.substr(2, 1) == "{") {
        const std::size_t close = text.substr(0, 12).find('}');
        const std::int32_t value = close == std::string_view::npos ? -1 : hex_number(text, 3, close - 3);
        const bool valid = value > 0 && value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
        return valid ? Escape{static_cast<char32_t>(value), static_cast<std::uint32_t>(close + 1)} : Escape{};
    }
    const std::int32_t high = hex_number(text, 2, 4);
    if (high <= 0) return {};
    if (high < 0xD800 || high > 0xDFFF) return {static_cast<char32_t>(high), 6};
    const std::int32_t low = text.substr(6, 2) == "\\u" ? hex_number(text, 8, 4) : -1;
    if (high >= first_low || low < first_low || low > 0xDFFF) return {0xFFFD, 6};
    return {static_cast<char32_t>(0x10000 + ((high - 0xD800) << 10) + (low - first_low)), 12};
}

/// The escape with which `text` begins; code point 0 stands for nothing.
Escape escape_at(std::string_view text) {
    if (text.size() < 2) return {0, 1};
    switch (text[1]) {
        case 'n': return {U'\n', 2};
        case 't':
        case 'v':
        case 'f': return {U' ', 2};
        case 'r':
        case 'b':
        case '0':
        case '\n': return {0, 2};
        case '\r': return {0, text.substr(2, 1) == "\n" ? 3U : 2U};
        case 'u':
        case 'x': {
            const Escape number = numbered(text);
            if (number.size > 0) return number;
            break;
        }
        default: break;
    }
    std::size_t end = 1;
    const char32_t code_point = next_code_point(text, end);
    return {code_point, static_cast<std::uint32_t>(end)};
}

}  // namespace

std::uint32_t string_end(std::string_view source, std::uint32_t at, std::uint32_t stop) {
    const char quote = source[at];
    for (std::uint32_t i = at + 1; i < stop; ++i) {
        if (source[i] == '\\') {
            ++i;
        } else if (source[i] == quote) {
            return i + 1;
        } else if (source[i] == '\n') {
            return i;
        }
    }
    return stop;
}

void decode_escapes(MappedText& text, std::string_view source, Span span) {
    const std::string_view part = source.substr(0, span.end);
    std::uint32_t at = span.begin;
    while (at < span.end) {
        const std::size_t slash = std::min<std::size_t>(part.find('\\', at), span.end);
        const auto begin = static_cast<std::uint32_t>(slash);
        if (begin > at) text.copy(source, {at, begin});
        at = begin;
        if (at == span.end) return;
        const Escape escape = escape_at(part.substr(at));
        std::string bytes;
        if (escape.code_point != 0) append_code_point(bytes, escape.code_point);
        text.decoded(bytes, {at, at + escape.size});
        at += escape.size;
    }
}

std::uint32_t pattern_end(std::string_view source, std::uint32_t at, std::uint32_t stop) {
    constexpr std::uint32_t longest = 1000;
    const std::uint32_t limit = std::min(stop, at + longest);
    bool in_class = false;
    for (std::uint32_t i = at + 1; i < limit; ++i) {
        const char c = source[i];
        if (c == '\n') return at;
        if (c == '\\') ++i;
        if (c == '[') in_class = true;
        if (c == ']') in_class = false;
        if (c == '/' && !in_class) return i + 1;
    }
    return at;
}

Span shown_of_jsx(std::string_view source, Span span) {
    const std::string_view text = source.substr(span.begin, span.size());
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) {
        return text.find('\n') == std::string_view::npos ? span : Span{span.begin, span.begin};
    }
    const std::size_t last = text.find_last_not_of(blanks) + 1;
    const auto begin = span.begin;
    if (text.substr(0, first).find('\n') != std::string_view::npos)
        span.begin = begin + static_cast<std::uint32_t>(first);
    if (text.substr(last).find('\n') != std::string_view::npos) span.end = begin + static_cast<std::uint32_t>(last);
    return span;
}

}  // namespace selostelint
