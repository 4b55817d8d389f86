#include "read/wrapping.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"

namespace selostelint {

namespace {

/// Editors wrap between these widths; shorter lines are addresses and labels, longer ones whole paragraphs.
constexpr std::size_t narrowest = 40;
constexpr std::size_t widest = 160;
constexpr std::size_t fewest_lines = 3;

constexpr std::string_view blanks = " \t\v";

std::string_view first_word(std::string_view line) {
    return line.substr(0, line.find_first_of(blanks));
}

/// "… perustuu (tietosuoja-asetuksen": what follows belongs to it, whatever room there was.
bool leaves_bracket_open(std::string_view line) {
    const std::size_t open = line.rfind('(');
    return open != std::string_view::npos && line.find(')', open) == std::string_view::npos;
}

/// "Nimi: …", "Puhelin:": a field of a form, whose next one begins a line of its own.
bool begins_with_field(std::string_view line) {
    const std::string_view word = first_word(trimmed(line));
    std::size_t at = 0;
    return word.ends_with(':') && is_upper(next_code_point(word, at));
}

/// Calls `visit(line, next)` for each two lines of one paragraph whose first is as long as a wrapped one.
template <class Visit>
void each_pair(std::string_view text, Visit visit) {
    std::size_t at = 0;
    std::string_view line;
    std::size_t width = 0;
    while (at < text.size()) {
        const std::string_view next = trimmed(line_at(text, at, at));
        if (width >= narrowest && width <= widest && !next.empty()) visit(width, next);
        line = next;
        width = count_code_points(line);
    }
}

}  // namespace

std::uint32_t usual_width(std::string_view text) {
    std::array<std::size_t, widest + 1> lines{};
    std::size_t count = 0;
    each_pair(text, [&](std::size_t width, std::string_view) {
        ++lines[width];
        ++count;
    });
    if (count < fewest_lines) return 0;
    // All but the longest tenth: a long address or a table's row may stick out.
    std::size_t width = widest;
    for (std::size_t longer = lines[width]; longer * 10 <= count && width > narrowest; longer += lines[width]) --width;
    std::size_t full = 0;
    each_pair(text, [&](std::size_t line_width, std::string_view next) {
        if (line_width + 1 + count_code_points(first_word(next)) > width) ++full;
    });
    return full * 2 >= count ? static_cast<std::uint32_t>(width) : 0;
}

bool is_wrapped(std::string_view line, std::string_view next, std::uint32_t width) {
    constexpr std::size_t sticks_out = 10;
    const std::size_t length = count_code_points(trimmed(line));
    if (width == 0 || length < narrowest || length > width + sticks_out) return false;
    if (begins_with_field(line) && begins_with_field(next)) return false;
    if (leaves_bracket_open(line)) return true;
    return length + 1 + count_code_points(first_word(trimmed(next))) > width;
}

std::string_view line_at(std::string_view text, std::size_t offset, std::size_t& after) {
    const std::size_t end = std::min(text.find_first_of("\n\r\f", offset), text.size());
    const bool pair = text.substr(end, 2) == "\r\n";
    after = std::min(end + (pair ? 2 : 1), text.size());
    return text.substr(offset, end - offset);
}

std::string_view trimmed(std::string_view line) {
    const std::size_t begin = line.find_first_not_of(blanks);
    if (begin == std::string_view::npos) return line.substr(0, 0);
    return line.substr(begin, line.find_last_not_of(blanks) - begin + 1);
}

}  // namespace selostelint
