#include "read/encoding.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/utf8.h"

namespace selostelint {

namespace {

bool starts_with(std::string_view text, std::string_view start) {
    return text.substr(0, start.size()) == start;
}

/// Which bytes of pairs are zero tells UTF-16 without a mark: European text has its zeros all on one side.
struct ZeroBytes {
    std::size_t even = 0;
    std::size_t odd = 0;
    std::size_t pairs = 0;
};

ZeroBytes count_zeros(std::string_view bytes) {
    constexpr std::size_t looked_at = 4096;
    ZeroBytes zeros;
    zeros.pairs = std::min(bytes.size(), looked_at) / 2;
    for (std::size_t i = 0; i < zeros.pairs * 2; i += 2) {
        if (bytes[i] == '\0') ++zeros.even;
        if (bytes[i + 1] == '\0') ++zeros.odd;
    }
    return zeros;
}

Error binary_error(const std::string& path) {
    return {
        path,
        0,
        0,
        {"Tiedosto ei ole tekstiä vaan binääritiedosto. Tallenna seloste tekstinä tai HTML:nä tai jätä tiedosto pois.",
         "The file is binary, not text. Save the notice as text or HTML, or leave the file out."}};
}

/// Zero bytes, or more than one control character in a hundred, are no text in any encoding read here.
bool looks_binary(std::string_view bytes) {
    constexpr std::size_t looked_at = 65536;
    const std::string_view head = bytes.substr(0, looked_at);
    if (bytes.find('\0') != std::string_view::npos) return true;
    const auto controls = std::count_if(head.begin(), head.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && !(byte >= 0x09 && byte <= 0x0D) && byte != 0x1B;
    });
    return static_cast<std::size_t>(controls) * 100 > head.size();
}

/// Letters and marks of Finnish text beyond ASCII. Two bytes of windows-1252 that happen to be valid UTF-8
/// ("Ä”" is U+0114) make none of them.
bool is_familiar(char32_t c) {
    return std::u32string_view(U"äöåÄÖÅéÉüÜšŠžŽ§°·´½²€–—’‘”“„…•™©®«»").find(c) != std::u32string_view::npos ||
           c == 0xA0;
}

/// Whether bytes that are no valid UTF-8 as a whole are UTF-8 in part. `bytes[invalid]` is the first bad byte.
bool mixes_utf8(std::string_view bytes, std::size_t invalid) {
    while (!bytes.empty()) {
        const std::string_view valid = bytes.substr(0, invalid);
        for (std::size_t at = 0; at < valid.size();) {
            if (is_familiar(next_code_point(valid, at))) return true;
        }
        if (invalid >= bytes.size()) return false;
        bytes.remove_prefix(invalid + 1);
        invalid = first_invalid_utf8(bytes);
    }
    return false;
}

Error mixed_error(const std::string& path, std::string_view bytes, std::size_t invalid) {
    return encoding_error(path, bytes, invalid,
                          {fmt::format("Tavu 0x{:02X} ei ole kelvollista UTF-8:aa, vaikka muu teksti on. Korjaa merkki "
                                       "tai tallenna tiedosto uudelleen UTF-8-muodossa.",
                                       static_cast<unsigned char>(bytes[invalid])),
                           fmt::format("Byte 0x{:02X} is not valid UTF-8, although the rest is. Mend the character or "
                                       "save the file again as UTF-8.",
                                       static_cast<unsigned char>(bytes[invalid]))});
}

/// UTF-8 or an encoding with one byte a character.
Result<std::string> decode_bytes(const std::string& path, std::string bytes) {
    const std::size_t invalid = first_invalid_utf8(bytes);
    if (invalid == bytes.size()) return bytes;
    const std::string declared = lower_case(declared_encoding(bytes));
    const bool single_byte = declared.empty() || starts_with(declared, "utf-") || declared == "iso-8859-1" ||
                             declared == "latin1" || declared == "us-ascii";
    if (mixes_utf8(bytes, invalid)) return mixed_error(path, bytes, invalid);
    return single_byte ? Result<std::string>(decode_single_byte(bytes)) : decode_named(path, bytes, declared);
}

Result<std::string> decode_any(const std::string& path, std::string bytes) {
    constexpr std::string_view utf32_le("\xFF\xFE\0\0", 4);
    constexpr std::string_view utf32_be("\0\0\xFE\xFF", 4);
    if (starts_with(bytes, "\xEF\xBB\xBF")) bytes.erase(0, 3);
    if (starts_with(bytes, utf32_le) || starts_with(bytes, utf32_be)) return decode_named(path, bytes, "UTF-32");
    const std::string_view rest = bytes;
    if (starts_with(rest, "\xFF\xFE")) return decode_utf16(path, rest.substr(2), false);
    if (starts_with(rest, "\xFE\xFF")) return decode_utf16(path, rest.substr(2), true);
    const ZeroBytes zeros = count_zeros(bytes);
    if (zeros.odd * 3 > zeros.pairs * 2 && zeros.even == 0) return decode_utf16(path, rest, false);
    if (zeros.even * 3 > zeros.pairs * 2 && zeros.odd == 0) return decode_utf16(path, rest, true);
    if (looks_binary(bytes)) return binary_error(path);
    return decode_bytes(path, std::move(bytes));
}

bool is_blank(std::string_view utf8) {
    for (std::size_t at = 0; at < utf8.size();) {
        const char32_t c = next_code_point(utf8, at);
        if (!is_space(c) && c != 0xFEFF && c != 0x200B) return false;
    }
    return true;
}

}  // namespace

Error encoding_error(const std::string& path, std::string_view utf8, std::size_t offset, Text message) {
    const std::string_view before = utf8.substr(0, offset);
    std::size_t line_begin = 0;
    std::uint32_t line = 1;
    for (std::size_t i = 0; i < before.size(); ++i) {
        const bool ends = before[i] == '\n' || (before[i] == '\r' && (i + 1 == utf8.size() || utf8[i + 1] != '\n'));
        if (!ends) continue;
        ++line;
        line_begin = i + 1;
    }
    const std::size_t column = count_code_points(before.substr(line_begin)) + 1;
    return {path, line, static_cast<std::uint32_t>(column), std::move(message)};
}

Result<std::string> decode_text(const std::string& path, std::string bytes) {
    if (bytes.empty()) {
        return Error{path,
                     0,
                     0,
                     {"Tiedosto on tyhjä. Tallenna seloste tiedostoon tai jätä tiedosto pois.",
                      "The file is empty. Save the notice in it or leave the file out."}};
    }
    Result<std::string> text = decode_any(path, std::move(bytes));
    if (text && is_blank(text.value())) {
        return Error{path,
                     0,
                     0,
                     {"Tiedostossa on vain tyhjää tilaa. Tallenna seloste tiedostoon tai jätä tiedosto pois.",
                      "The file holds nothing but white space. Save the notice in it or leave the file out."}};
    }
    return text;
}

std::string declared_encoding(std::string_view bytes) {
    constexpr std::size_t looked_at = 4096;
    std::string head(bytes.substr(0, looked_at));
    for (char& c : head) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    std::size_t at = std::string::npos;
    if (starts_with(head, "<?xml")) at = head.substr(0, head.find("?>")).find("encoding");
    if (at != std::string::npos) at += std::string_view("encoding").size();
    for (std::size_t meta = head.find("<meta"); at == std::string::npos && meta != std::string::npos;
         meta = head.find("<meta", meta + 1)) {
        const std::size_t charset = head.find("charset", meta);
        if (charset < head.find('>', meta)) at = charset + std::string_view("charset").size();
    }
    if (at == std::string::npos) return {};
    const std::size_t begin = head.find_first_not_of(" \t\r\n=\"'", at);
    if (begin == std::string::npos) return {};
    const std::size_t end = head.find_first_of(" \t\r\n\"'/>;?", begin);
    return head.substr(begin, end == std::string::npos ? std::string::npos : end - begin);
}

}  // namespace selostelint
