#include "read/header_fields.h"

#include <algorithm>

namespace selostelint {

namespace {

std::string_view trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

std::string lower(std::string_view text) {
    std::string result(text);
    for (char& c : result) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return result;
}

}  // namespace

HeaderFields parse_header(std::string_view lines) {
    HeaderFields fields;
    auto last = fields.end();
    while (!lines.empty()) {
        const std::size_t end = std::min(lines.find('\n'), lines.size());
        const std::string_view line = lines.substr(0, end);
        lines.remove_prefix(std::min(end + 1, lines.size()));
        if (trimmed(line).empty()) break;
        const std::size_t colon = line.find(':');
        if (line.front() == ' ' || line.front() == '\t') {
            if (last != fields.end()) last->second += " " + std::string(trimmed(line));
        } else if (colon != std::string_view::npos) {
            const auto [field, is_new] =
                fields.emplace(lower(trimmed(line.substr(0, colon))), trimmed(line.substr(colon + 1)));
            last = is_new ? field : fields.end();
        }
    }
    return fields;
}

std::string main_value(const HeaderFields& fields, const std::string& name) {
    const auto field = fields.find(name);
    if (field == fields.end()) return {};
    return lower(trimmed(std::string_view(field->second).substr(0, field->second.find(';'))));
}

std::string parameter(const HeaderFields& fields, const std::string& name, std::string_view key) {
    const auto field = fields.find(name);
    if (field == fields.end()) return {};
    std::string_view rest = field->second;
    while (true) {
        const std::size_t semicolon = rest.find(';');
        if (semicolon == std::string_view::npos) return {};
        rest.remove_prefix(semicolon + 1);
        const std::size_t equals = rest.find('=');
        if (equals == std::string_view::npos) return {};
        if (lower(trimmed(rest.substr(0, equals))) != key) continue;
        const std::string_view value = trimmed(rest.substr(equals + 1));
        if (value.substr(0, 1) == "\"") return std::string(value.substr(1, value.find('"', 1) - 1));
        return std::string(trimmed(value.substr(0, value.find(';'))));
    }
}

}  // namespace selostelint
