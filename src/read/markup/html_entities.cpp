#include "read/markup/html_entities.h"

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include "base/utf8.h"

namespace selostelint {

namespace {

/// More distinct names than HTML has can only be hostile; they are text.
constexpr std::size_t most_names = 4096;
/// The longest name of HTML has 31 letters (CounterClockwiseContourIntegral).
constexpr std::size_t longest_name = 32;

/// What Finnish pages use day in, day out, so that they need no parser.
constexpr std::array<std::pair<std::string_view, std::string_view>, 22> common{{
    {"&auml;", "ä"},     {"&ouml;", "ö"},   {"&nbsp;", "\u00A0"}, {"&Auml;", "Ä"}, {"&Ouml;", "Ö"},   {"&aring;", "å"},
    {"&Aring;", "Å"},    {"&amp;", "&"},    {"&lt;", "<"},        {"&gt;", ">"},   {"&quot;", "\""},  {"&ndash;", "–"},
    {"&mdash;", "—"},    {"&rdquo;", "”"},  {"&rsquo;", "’"},     {"&bull;", "•"}, {"&hellip;", "…"}, {"&sect;", "§"},
    {"&shy;", "\u00AD"}, {"&middot;", "·"}, {"&euro;", "€"},      {"&copy;", "©"},
}};

/// Code points that HTML gives to the numbers 128–159, which windows-1252 pages wrote (HTML standard, 13.2.5.80).
constexpr std::array<char32_t, 32> windows_1252{0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                                0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

int digit_value(char c, unsigned base) {
    if (c >= '0' && c <= '9') return c - '0';
    if (base == 16 && c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (base == 16 && c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

Entity decode_number(std::string_view source) {
    const bool hexadecimal = source.size() > 2 && (source[2] == 'x' || source[2] == 'X');
    const unsigned base = hexadecimal ? 16 : 10;
    const std::size_t begin = hexadecimal ? 3 : 2;
    constexpr char32_t past_unicode = 0x110000;
    char32_t value = 0;
    std::size_t end = begin;
    for (; end < source.size() && digit_value(source[end], base) >= 0; ++end) {
        const auto digit = static_cast<char32_t>(digit_value(source[end], base));
        value = std::min<char32_t>(value * base + digit, past_unicode);
    }
    if (end == begin) return {};
    if (end < source.size() && source[end] == ';') ++end;
    if (value >= 0x80 && value <= 0x9F) value = windows_1252[value - 0x80];
    if (value == 0 || value >= past_unicode || (value >= 0xD800 && value <= 0xDFFF)) value = 0xFFFD;
    Entity entity;
    append_code_point(entity.text, value);
    entity.size = end;
    return entity;
}

bool is_alphanumeric(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

struct DestroyOutput {
    void operator()(GumboOutput* output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
};

/// What a page that holds nothing but `source` reads, which spares us the 2,231 names of HTML.
std::string parsed_text(std::string_view source) {
    const std::unique_ptr<GumboOutput, DestroyOutput> output(
        gumbo_parse_with_options(&kGumboDefaultOptions, source.data(), source.size()));
    const GumboVector& page = output->root->v.element.children;
    for (unsigned i = 0; i < page.length; ++i) {
        const auto* child = static_cast<const GumboNode*>(page.data[i]);
        if (child->type != GUMBO_NODE_ELEMENT || child->v.element.tag != GUMBO_TAG_BODY) continue;
        const GumboVector& body = child->v.element.children;
        if (body.length == 0) return {};
        const auto* text = static_cast<const GumboNode*>(body.data[0]);
        return text->type == GUMBO_NODE_TEXT ? text->v.text.text : std::string();
    }
    return {};
}

}  // namespace

Entity EntityDecoder::decode(std::string_view source) {
    if (source.size() > 1 && source[1] == '#') return decode_number(source);
    for (const auto& [name, text] : common) {
        if (source.substr(0, name.size()) == name) return {std::string(text), name.size()};
    }
    std::size_t end = 1;
    while (end < source.size() && end <= longest_name && is_alphanumeric(source[end])) ++end;
    if (end < 3) return {};
    if (end < source.size() && source[end] == ';') ++end;
    const std::string_view candidate = source.substr(0, end);
    const auto known = seen_.find(candidate);
    if (known != seen_.end()) return known->second;
    if (seen_.size() >= most_names) return {};
    return seen_.emplace(candidate, decode_named(candidate)).first->second;
}

Entity EntityDecoder::decode_named(std::string_view candidate) {
    const std::string text = parsed_text(candidate);
    // What follows the reference ("&auml" in "&aumltti") comes out as it went in.
    std::size_t tail = 0;
    while (tail < text.size() && tail < candidate.size() &&
           text[text.size() - 1 - tail] == candidate[candidate.size() - 1 - tail]) {
        ++tail;
    }
    if (tail == candidate.size() || text.empty()) return {};
    return {text.substr(0, text.size() - tail), candidate.size() - tail};
}

}  // namespace selostelint
