#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "read/formats.h"
#include "read/read.h"

namespace selostelint {

namespace {

/// "käsittely", "säilytys", "henkilötiedot": what follows their letter, and that letter.
struct Sign {
    std::string_view rest;
    bool is_a;
};
constexpr std::array<Sign, 4> signs{{{"sit", true}, {"ilyt", true}, {"tiet", false}, {"tied", false}}};

/// The letters in UTF-8, windows-1252, JSON and HTML.
constexpr std::array<std::string_view, 5> a_umlauts{"\xC3\xA4", "\xE4", "\\u00e4", "\\u00E4", "&auml;"};
constexpr std::array<std::string_view, 5> o_umlauts{"\xC3\xB6", "\xF6", "\\u00f6", "\\u00F6", "&ouml;"};

std::size_t count(std::string_view bytes, const Sign& sign) {
    std::size_t found = 0;
    const auto& letters = sign.is_a ? a_umlauts : o_umlauts;
    for (std::size_t at = bytes.find(sign.rest); at != std::string_view::npos; at = bytes.find(sign.rest, at + 1)) {
        const std::string_view before = bytes.substr(0, at);
        found += std::any_of(letters.begin(), letters.end(),
                             [&](std::string_view letter) { return before.ends_with(letter); });
    }
    return found;
}

/// "Tietosuojaseloste", "rekisteriseloste", "tietosuojailmoitus".
bool names_notice(std::string_view bytes) {
    constexpr std::array<std::string_view, 3> names{"ietosuojaselost", "ekisteriselost", "ietosuojailmoit"};
    return std::any_of(names.begin(), names.end(),
                       [&](std::string_view name) { return bytes.find(name) != std::string_view::npos; });
}

/// Bundles and minified scripts have few and long lines.
bool is_made_by_program(const std::string& path, std::string_view bytes) {
    constexpr std::size_t longest_usual_line = 400;
    const std::string extension = extension_of(path);
    if (extension != "js" && extension != "mjs" && extension != "cjs") return false;
    const auto lines = static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\n')) + 1;
    return bytes.size() / lines > longest_usual_line;
}

}  // namespace

bool may_hold_notice(const std::string& path, std::string_view bytes) {
    // A short notice says little of these, but names itself.
    const std::size_t fewest = names_notice(bytes) ? 3 : 5;
    constexpr std::size_t fewest_kinds = 2;
    std::size_t found = 0;
    std::size_t kinds = 0;
    for (const Sign& sign : signs) {
        const std::size_t here = count(bytes, sign);
        found += here;
        kinds += here > 0 ? 1 : 0;
    }
    return found >= fewest && kinds >= fewest_kinds && !is_made_by_program(path, bytes);
}

}  // namespace selostelint
