// Encodings that are not UTF-8, each as a function of its own.
#include <fmt/format.h>
#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <limits>
#include <memory>
#include <utility>

#include "base/utf8.h"
#include "read/encoding.h"

namespace selostelint {

namespace {

struct CloseConverter {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

Converter open_converter(const char* name) {
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(name, &status));
    return U_SUCCESS(status) ? std::move(converter) : nullptr;
}

/// Converts piece by piece, since ICU counts in 32 bits. Unreadable bytes become U+FFFD.
std::string convert(UConverter* converter, std::string_view bytes) {
    const Converter utf8 = open_converter("UTF-8");
    std::string text;
    if (utf8 == nullptr) return text;
    text.reserve(bytes.size() + bytes.size() / 8);
    std::array<UChar, 1024> pivot{};
    UChar* pivot_source = pivot.data();
    UChar* pivot_target = pivot.data();
    std::array<char, 8192> buffer{};
    const char* source = bytes.data();
    const char* const end = source + bytes.size();
    UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
    bool first = true;
    while (status == U_BUFFER_OVERFLOW_ERROR) {
        status = U_ZERO_ERROR;
        char* target = buffer.data();
        ucnv_convertEx(utf8.get(), converter, &target, buffer.data() + buffer.size(), &source, end, pivot.data(),
                       &pivot_source, &pivot_target, pivot.data() + pivot.size(), static_cast<UBool>(first), 1,
                       &status);
        text.append(buffer.data(), static_cast<std::size_t>(target - buffer.data()));
        first = false;
    }
    return text;
}

bool is_ascii_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_ascii_digit(char c) {
    return c >= '0' && c <= '9';
}

/// How many bytes make better sense in ISO-8859-15 than in windows-1252: š, ž and € in place of ¨, ¸ and ¤.
/// Both know them; they sit elsewhere.
bool prefers_latin9(std::string_view bytes) {
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (byte >= 0x80 && byte <= 0x9F) return false;
        const char before = i > 0 ? bytes[i - 1] : ' ';
        const char after = i + 1 < bytes.size() ? bytes[i + 1] : ' ';
        const bool caron = byte == 0xA6 || byte == 0xA8 || byte == 0xB4 || byte == 0xB8;
        if (caron && is_ascii_letter(before) && is_ascii_letter(after)) return true;
        const char two_before = i > 1 ? bytes[i - 2] : ' ';
        if (byte == 0xA4 && (is_ascii_digit(before) || (before == ' ' && is_ascii_digit(two_before)))) return true;
    }
    return false;
}

Text half_character() {
    return {"UTF-16-teksti katkeaa kesken merkin: tiedosto on vajaa. Hae tai tallenna tiedosto uudelleen.",
            "The UTF-16 text breaks off in the middle of a character: the file is cut short. Fetch or save it again."};
}

Text lone_surrogate() {
    return {
        "UTF-16-tekstissä on puolikas merkki (yksinäinen sijaismerkki). Korjaa merkki tai tallenna tiedosto uudelleen "
        "UTF-8-muodossa.",
        "The UTF-16 text holds half a character (a lone surrogate). Mend it or save the file again as UTF-8."};
}

}  // namespace

Result<std::string> decode_utf16(const std::string& path, std::string_view bytes, bool big_endian) {
    const auto unit_at = [&](std::size_t i) {
        const auto first = static_cast<unsigned char>(bytes[i]);
        const auto second = static_cast<unsigned char>(bytes[i + 1]);
        return static_cast<char32_t>(big_endian ? first << 8 | second : second << 8 | first);
    };
    std::string text;
    text.reserve(bytes.size());
    std::size_t i = 0;
    for (; i + 1 < bytes.size(); i += 2) {
        const char32_t unit = unit_at(i);
        if (unit < 0xD800 || unit > 0xDFFF) {
            append_code_point(text, unit);
            continue;
        }
        if (unit < 0xDC00 && i + 3 >= bytes.size()) return encoding_error(path, text, text.size(), half_character());
        const char32_t low = unit < 0xDC00 ? unit_at(i + 2) : 0;
        if (low < 0xDC00 || low > 0xDFFF) return encoding_error(path, text, text.size(), lone_surrogate());
        append_code_point(text, 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00));
        i += 2;
    }
    if (i != bytes.size()) return encoding_error(path, text, text.size(), half_character());
    return text;
}

std::string decode_single_byte(std::string_view bytes) {
    const Converter converter = open_converter(prefers_latin9(bytes) ? "ISO-8859-15" : "windows-1252");
    if (converter != nullptr) return convert(converter.get(), bytes);
    // ICU without its data still gets the letters of Finnish right.
    std::string text;
    for (const char c : bytes) append_code_point(text, static_cast<unsigned char>(c));
    return text;
}

Result<std::string> decode_named(const std::string& path, std::string_view bytes, const std::string& name) {
    const Converter converter = open_converter(name.c_str());
    if (converter == nullptr) {
        return Error{
            path,
            0,
            0,
            {fmt::format("Tiedosto ilmoittaa merkistökseen ”{}”, jota ei tunneta. Tallenna tiedosto UTF-8-muodossa.",
                         name),
             fmt::format("The file declares the encoding “{}”, which is unknown. Save it as UTF-8.", name)}};
    }
    return convert(converter.get(), bytes);
}

}  // namespace selostelint
