#include "report/xlsx/cell_text.h"

#include "base/utf8.h"
#include "report/columns.h"

namespace selostelint {

namespace {

constexpr std::string_view ellipsis = "…";

/// Whether "_x000D_" begins there.
bool looks_escaped(std::string_view text, std::size_t at) {
    constexpr std::size_t length = 7;
    if (text.size() - at < length || text.substr(at, 2) != "_x" || text[at + length - 1] != '_') return false;
    return text.substr(at + 2, 4).find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

std::size_t utf16_units(char32_t code_point) {
    return code_point > 0xFFFF ? 2 : 1;
}

}  // namespace

std::string cell_text(std::string_view text) {
    const std::string shown = printable(text);
    std::string cell;
    std::size_t units = 0;
    std::size_t last_fit = 0;  // where the cell can be cut for "…" to fit
    for (std::size_t at = 0; at < shown.size();) {
        const bool escaped = looks_escaped(shown, at);
        const char32_t read = next_code_point(shown, at);
        const char32_t c = read == 0xFFFE || read == 0xFFFF ? U'\xFFFD' : read;
        units += escaped ? 7 : utf16_units(c);
        if (units > most_cell_units) return cell.substr(0, last_fit).append(ellipsis);
        if (escaped) {
            cell += "_x005F_";
        } else {
            append_code_point(cell, c);
        }
        if (units < most_cell_units) last_fit = cell.size();
    }
    return cell;
}

}  // namespace selostelint
