#include "report/json_indent.h"

namespace selostelint {

namespace {

void new_line(std::string& lines, std::size_t depth) {
    lines += '\n';
    lines.append(2 * depth, ' ');
}

/// One past the end of the string that begins at a quotation mark.
std::size_t string_end(std::string_view json, std::size_t begin) {
    std::size_t end = begin + 1;
    while (end < json.size() && json[end] != '"') end += json[end] == '\\' ? 2 : 1;
    return end < json.size() ? end + 1 : json.size();
}

}  // namespace

std::string indented_json(std::string_view json) {
    std::string lines;
    std::size_t depth = 0;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        const bool empty = i + 1 < json.size() && (json[i + 1] == '}' || json[i + 1] == ']');
        if (c == '"') {
            const std::size_t end = string_end(json, i);
            lines += json.substr(i, end - i);
            i = end - 1;
        } else if ((c == '{' || c == '[') && empty) {
            lines += json.substr(i++, 2);
        } else if (c == '{' || c == '[') {
            lines += c;
            new_line(lines, ++depth);
        } else if (c == '}' || c == ']') {
            new_line(lines, depth -= depth > 0 ? 1 : 0);
            lines += c;
        } else {
            lines += c;
            if (c == ',') new_line(lines, depth);
            if (c == ':') lines += ' ';
        }
    }
    return lines;
}

}  // namespace selostelint
