#include "read/markup/front_matter.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

#include "read/wrapping.h"

namespace selostelint {

namespace {

constexpr std::array<std::string_view, 12> wanted_keys{"title",   "subtitle",     "date",       "updated",
                                                       "lastmod", "last_updated", "modified",   "otsikko",
                                                       "pvm",     "päiväys",      "päivitetty", "last_modified_at"};

std::string_view unquoted(std::string_view value) {
    const bool quoted = value.size() >= 2 && (value[0] == '"' || value[0] == '\'') && value.back() == value[0];
    return quoted ? value.substr(1, value.size() - 2) : value;
}

/// The value of a wanted key; empty for all other lines.
std::string_view wanted_value(std::string_view line, char separator) {
    const std::size_t at = line.find(separator);
    if (at == std::string_view::npos) return {};
    const std::string_view key = trimmed(line.substr(0, at));
    if (std::find(wanted_keys.begin(), wanted_keys.end(), key) == wanted_keys.end()) return {};
    const std::string_view value = unquoted(trimmed(line.substr(at + 1)));
    const bool block = value == ">" || value == "|" || value == ">-" || value == "|-";
    return block ? std::string_view() : value;
}

}  // namespace

FrontMatter front_matter(std::string_view text) {
    constexpr std::size_t longest = 65536;
    std::size_t at = 0;
    const std::string fence(trimmed(line_at(text, 0, at)));
    if (fence != "---" && fence != "+++") return {};
    const char separator = fence == "---" ? ':' : '=';
    FrontMatter matter;
    bool first = true;
    while (at < std::min(text.size(), longest)) {
        const std::string_view line = line_at(text, at, at);
        const std::string_view content = trimmed(line);
        if (content == fence || (content == "..." && separator == ':')) {
            matter.span = {0, static_cast<std::uint32_t>(at)};
            return matter;
        }
        // A line across the page has text under it, front matter a key.
        const bool is_key = content.empty() || content[0] == '#' || content.find(separator) != std::string_view::npos;
        if (first && !is_key) return {};
        first = first && content.empty();
        const std::string_view value = wanted_value(line, separator);
        if (value.empty()) continue;
        const auto begin = static_cast<std::uint32_t>(value.data() - text.data());
        matter.values.push_back({begin, begin + static_cast<std::uint32_t>(value.size())});
    }
    return {};
}

}  // namespace selostelint
