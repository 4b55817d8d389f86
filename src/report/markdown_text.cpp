#include "report/markdown_text.h"

#include "report/columns.h"
#include "report/wording.h"

namespace selostelint {

std::string markdown_text(std::string_view text) {
    std::string safe;
    for (const char c : one_line(text, text.size() + 1)) {
        if (std::string_view("\\`*_<[]|&~").find(c) != std::string_view::npos) safe += '\\';
        safe += c;
    }
    return safe;
}

std::string markdown_cell(std::string_view text, std::size_t limit) {
    std::string safe;
    for (const char c : markdown_text(one_line(printable(text), limit))) {
        safe += c;
        if (c == '@') safe += "<!-- -->";
    }
    return safe;
}

}  // namespace selostelint
