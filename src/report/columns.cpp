#include "report/columns.h"

#include <unicode/uchar.h>

#include "base/utf8.h"

namespace selostelint {

namespace {

constexpr std::size_t tab_width = 4;
constexpr char32_t replacement = 0xFFFD;
// Long runs of combining marks take no columns; this bounds what one line of a frame may hold.
constexpr std::size_t longest_stretch = 2000;

bool is_control(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029;
}

bool is_format(char32_t c) {
    return u_charType(static_cast<UChar32>(c)) == U_FORMAT_CHAR;
}

void append_shown(std::string& shown, char32_t c) {
    if (c == U'\t') {
        shown.append(tab_width, ' ');
    } else if (c < 0x20) {
        append_code_point(shown, 0x2400 + c);
    } else if (is_control(c)) {
        append_code_point(shown, replacement);
    } else if (!is_format(c)) {
        append_code_point(shown, c);
    }
}

}  // namespace

std::size_t display_width(char32_t c) {
    if (c == U'\t') return tab_width;
    if (c < 0x300) return c == 0xAD ? 0 : 1;
    if (is_control(c)) return 1;
    const auto point = static_cast<UChar32>(c);
    switch (u_charType(point)) {
        case U_NON_SPACING_MARK:
        case U_ENCLOSING_MARK:
        case U_FORMAT_CHAR: return 0;
        default: break;
    }
    const int width = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

std::size_t display_width(std::string_view text) {
    std::size_t width = 0;
    for (std::size_t offset = 0; offset < text.size();) width += display_width(next_code_point(text, offset));
    return width;
}

std::string printable(std::string_view text) {
    std::string shown;
    while (!text.empty()) {
        const std::size_t valid = first_invalid_utf8(text);
        for (std::size_t offset = 0; offset < valid;) append_shown(shown, next_code_point(text, offset));
        if (valid < text.size()) append_code_point(shown, replacement);
        text.remove_prefix(valid < text.size() ? valid + 1 : valid);
    }
    return shown;
}

namespace {

/// Whether a line may not end in the word: "13" belongs to "artikla", "(EU)" to "2016/679".
bool holds_on(std::string_view word) {
    if (word == "(EU)") return true;
    while (!word.empty() && (word.front() == '(' || word.front() == '"')) word.remove_prefix(1);
    constexpr std::size_t longest_numeral = 3;  // years and amounts may stand at a line's end
    return !word.empty() && word.size() <= longest_numeral &&
           word.find_first_not_of("0123456789") == std::string_view::npos;
}

/// The first blank at which a line may break; npos when there is none.
std::size_t next_break(std::string_view text) {
    std::size_t begin = 0;
    std::size_t blank = text.find(' ');
    while (blank != std::string_view::npos && holds_on(text.substr(begin, blank - begin))) {
        begin = blank + 1;
        blank = text.find(' ', begin);
    }
    return blank;
}

}  // namespace

std::string wrap(std::string_view text, std::size_t width, std::size_t indent) {
    std::string lines;
    std::size_t column = indent;
    bool fresh = true;
    while (!text.empty()) {
        const std::size_t blank = next_break(text);
        const std::string_view word = text.substr(0, blank);
        text.remove_prefix(blank == std::string_view::npos ? text.size() : blank + 1);
        if (word.empty()) continue;
        const std::size_t columns = display_width(word);
        if (!fresh && column + 1 + columns > width) {
            lines += '\n';
            lines.append(indent, ' ');
            column = indent;
            fresh = true;
        }
        if (!fresh) lines += ' ';
        column += columns + (fresh ? 0 : 1);
        lines += word;
        fresh = false;
    }
    return lines;
}

std::size_t advance_columns(std::string_view text, std::size_t offset, std::size_t end, std::size_t columns) {
    std::size_t used = 0;
    for (std::size_t count = 0; offset < end && count < longest_stretch; ++count) {
        std::size_t next = offset;
        used += display_width(next_code_point(text, next));
        if (used > columns) break;
        offset = next;
    }
    return offset;
}

std::size_t retreat_columns(std::string_view text, std::size_t offset, std::size_t begin, std::size_t columns) {
    std::size_t used = 0;
    for (std::size_t count = 0; offset > begin && count < longest_stretch; ++count) {
        const char32_t before = code_point_before(text, offset);
        used += display_width(before);
        if (used > columns) break;
        do {
            --offset;
        } while (offset > begin && (static_cast<unsigned char>(text[offset]) & 0xC0) == 0x80);
    }
    return offset;
}

}  // namespace selostelint
