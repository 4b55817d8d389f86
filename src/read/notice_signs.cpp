#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
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

/// How a report of this program begins when its white space is taken away, and what stands near its beginning.
struct ReportSigns {
    std::string_view beginning;
    std::array<std::string_view, 2> members;
};
constexpr std::array<ReportSigns, 7> report_signs{{
    {R"({"version":1,"tool":{"name":"selostelint")", {}},
    {R"({"version":1,"before":{"rulebook":)", {}},
    {R"({"path":)", {R"("format":)", R"("line_unit":)"}},
    {R"({"path":)", {R"("line":)", R"("message":)"}},
    {R"({"$schema":)", {R"("driver":{"name":"selostelint")", ""}},
    {R"([{"description":)", {R"("check_name":)", R"("fingerprint":)"}},
    {R"({"meta":{"_id":)", {R"("_hash":)", ""}},
}};

/// Reports quote the notices that they are about, and would be taken for more of them.
bool is_report(std::string_view bytes) {
    constexpr std::size_t looked_at = 8192;
    std::string beginning;
    for (const char c : bytes.substr(0, looked_at)) {
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n') beginning += c;
    }
    // TILT documents of several notices are an array.
    const std::string_view text = beginning;
    const std::string_view first = text.starts_with("[{\"meta\"") ? text.substr(1) : text;
    return std::any_of(report_signs.begin(), report_signs.end(), [&](const ReportSigns& signs_of_report) {
        const auto is_there = [&](std::string_view member) { return first.find(member) != std::string_view::npos; };
        return first.starts_with(signs_of_report.beginning) &&
               std::all_of(signs_of_report.members.begin(), signs_of_report.members.end(), is_there);
    });
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
    return found >= fewest && kinds >= fewest_kinds && !is_made_by_program(path, bytes) && !is_report(bytes);
}

}  // namespace selostelint
