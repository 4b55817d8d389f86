#include "base/utf8.h"

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstring>
#include <limits>

namespace selostelint {

namespace {

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

UChar32 icu(char32_t code_point) {
    return static_cast<UChar32>(code_point);
}

/// Whether the eight bytes at `at` are all ASCII.
bool eight_ascii(const char* at) {
    std::uint64_t word = 0;
    std::memcpy(&word, at, sizeof word);
    return (word & 0x8080808080808080U) == 0;
}

}  // namespace

char32_t next_code_point(std::string_view text, std::size_t& offset) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    UChar32 code_point = 0;
    U8_NEXT_UNSAFE(bytes, offset, code_point);
    return static_cast<char32_t>(code_point);
}

char32_t code_point_before(std::string_view text, std::size_t offset) {
    if (offset == 0) return 0;
    do {
        --offset;
    } while (offset > 0 && (static_cast<unsigned char>(text[offset]) & 0xC0) == 0x80);
    return next_code_point(text, offset);
}

void append_code_point(std::string& text, char32_t code_point) {
    if (code_point < 0x80) {
        text.push_back(static_cast<char>(code_point));
        return;
    }
    char bytes[U8_MAX_LENGTH];
    std::size_t size = 0;
    U8_APPEND_UNSAFE(bytes, size, icu(code_point));
    text.append(bytes, size);
}

std::size_t count_code_points(std::string_view text) {
    constexpr std::uint64_t ones = 0x0101010101010101U;
    std::size_t continuations = 0;
    std::size_t at = 0;
    for (; at + sizeof(std::uint64_t) <= text.size(); at += sizeof(std::uint64_t)) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, text.data() + at, sizeof eight);
        // Of a continuation byte, 10xxxxxx, the highest bit is set and the next one is not.
        const std::uint64_t marks = (eight >> 7) & ~(eight >> 6) & ones;
        continuations += (marks * ones) >> 56;  // the sum of the eight
    }
    for (; at < text.size(); ++at) continuations += (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80 ? 1 : 0;
    return text.size() - continuations;
}

std::size_t first_invalid_utf8(std::string_view text) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const std::size_t size = text.size();
    std::size_t offset = 0;
    while (offset < size) {
        if (size - offset >= 8 && eight_ascii(text.data() + offset)) {
            offset += 8;
            continue;
        }
        std::size_t next = offset;
        UChar32 code_point = 0;
        U8_NEXT(bytes, next, size, code_point);
        if (code_point < 0) return offset;
        offset = next;
    }
    return size;
}

std::string well_formed_utf8(std::string_view text) {
    std::string result;
    while (true) {
        const std::size_t valid = first_invalid_utf8(text);
        result.append(text.substr(0, valid));
        if (valid == text.size()) return result;
        result.append("\uFFFD");
        text.remove_prefix(valid + 1);
    }
}

std::string lower_case(std::string_view text) {
    if (is_ascii(text)) {
        std::string lower(text);
        for (char& c : lower) {
            if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        }
        return lower;
    }
    // ICU counts in 32 bits; no caller has a word of two gigabytes, and text that long is left as it is.
    if (text.size() > static_cast<std::size_t>(std::numeric_limits<std::int32_t>::max())) return std::string(text);
    std::string lower;
    icu::StringByteSink<std::string> sink(&lower);
    UErrorCode status = U_ZERO_ERROR;
    icu::CaseMap::utf8ToLower("", 0, icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), sink,
                              nullptr, status);
    return U_SUCCESS(status) ? lower : std::string(text);
}

bool is_letter(char32_t code_point) {
    if (code_point < 0x80) return (code_point | 0x20) >= 'a' && (code_point | 0x20) <= 'z';
    return u_isalpha(icu(code_point)) != 0;
}

bool is_digit(char32_t code_point) {
    return u_isdigit(icu(code_point)) != 0;
}

bool is_upper(char32_t code_point) {
    return u_isupper(icu(code_point)) != 0;
}

bool is_lower(char32_t code_point) {
    return u_islower(icu(code_point)) != 0;
}

bool is_space(char32_t code_point) {
    if (code_point < 0x80) return code_point == ' ' || (code_point >= '\t' && code_point <= '\r');
    return u_isUWhiteSpace(icu(code_point)) != 0;
}

}  // namespace selostelint
