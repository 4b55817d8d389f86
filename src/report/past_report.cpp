#include "report/past_report.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>
#include <utility>

#include "report/names.h"
#include "report/wording.h"

namespace selostelint {

namespace {

using nlohmann::json;

// Most of a report, and nothing that a comparison needs.
constexpr std::array<std::string_view, 7> passed_over = {"sections", "facts",  "requirements", "parts",
                                                         "related",  "ground", "help"};

Error no_report(const std::string& path, std::uint32_t line, const Text& why) {
    return {path,
            line,
            0,
            {fmt::format("Tiedosto ei ole selostelintin JSON-raportti: {}. Tee raportti valitsimella --report "
                         "json=TIEDOSTO.",
                         why.fi),
             fmt::format("The file is no JSON report of selostelint: {}. Make one with --report json=FILE.", why.en)}};
}

Error other_version(const std::string& path, const json& version) {
    const std::string found = one_line(version.dump(), 40);
    return {
        path,
        0,
        0,
        {fmt::format("Raportin versio on {}; tämä ohjelma lukee version 1. Tee raportti uudelleen tällä ohjelmalla.",
                     found),
         fmt::format("The report is of version {}; this program reads version 1. Make it again with this program.",
                     found)}};
}

/// The text of a member; nothing when there is none or it is no text.
std::optional<std::string> text_of(const json& object, const char* key) {
    const auto found = object.find(key);
    if (found == object.end() || !found->is_string()) return std::nullopt;
    return found->get<std::string>();
}

const json* list_of(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_array() ? &*found : nullptr;
}

/// The number of a member; 0 when there is none, it is no number or too large for one.
std::uint32_t number_of(const json& object, const char* key) {
    const auto found = object.find(key);
    if (found == object.end() || !found->is_number_unsigned()) return 0;
    const auto number = found->get<std::uint64_t>();
    return number <= std::numeric_limits<std::uint32_t>::max() ? static_cast<std::uint32_t>(number) : 0;
}

LineUnit line_unit_of(const std::string& name) {
    for (const LineUnit unit : {LineUnit::page_line, LineUnit::paragraph}) {
        if (name == name_of(unit)) return unit;
    }
    return LineUnit::line;
}

Severity severity_of(const std::string& name) {
    if (name == "error") return Severity::error;
    return name == "info" ? Severity::info : Severity::warning;
}

/// Reads the objects of one file.
class PastReportReader {
public:
    explicit PastReportReader(const std::string& path) : path_(path) {}

    Result<PastRun> read(std::string_view bytes);

private:
    Result<json> parse(std::string_view text) const;
    Result<PastRun> read_whole(std::string_view bytes) const;
    Result<PastRun> read_lines(std::string_view bytes);
    /// `where` is the object's place in the report; "" when it is all of a line.
    Result<PastNotice> notice(const json& object, const std::string& where) const;
    Result<PastFinding> finding(const json& object, const std::string& where) const;
    Error amiss(const std::string& where) const {
        return no_report(path_, line_,
                         {fmt::format("kohta {} puuttuu tai on vääränlainen", where),
                          fmt::format("{} is missing or not what it should be", where)});
    }

    std::string path_;
    std::uint32_t line_ = 0;  ///< of JSON Lines, the one that is read
};

constexpr std::string_view blanks = " \t\r\n";

/// Whether each line is a value of its own: JSON Lines begin with the path of a file, a report never does.
bool has_lines(std::string_view bytes) {
    const std::size_t brace = bytes.find_first_not_of(blanks);
    if (brace == std::string_view::npos || bytes[brace] != '{') return false;
    const std::size_t key = bytes.find_first_not_of(blanks, brace + 1);
    return key != std::string_view::npos && bytes.substr(key).starts_with("\"path\"");
}

Result<json> PastReportReader::parse(std::string_view text) const {
    const auto keep = [](int, json::parse_event_t event, json& parsed) {
        if (event != json::parse_event_t::key) return true;
        return std::ranges::find(passed_over, parsed.get_ref<const std::string&>()) == passed_over.end();
    };
    try {
        return json::parse(text, keep);
    } catch (const json::parse_error& fault) {
        const std::string_view before = text.substr(0, std::min<std::size_t>(fault.byte, text.size()));
        const auto line = std::max(line_, 1U) + static_cast<std::uint32_t>(std::ranges::count(before, '\n'));
        return no_report(path_, line, {"se ei ole kelvollista JSONia", "it is not valid JSON"});
    } catch (const json::exception&) {
        return no_report(path_, line_, {"siinä on luku, joka on liian suuri", "it has a number that is too large"});
    }
}

Result<PastFinding> PastReportReader::finding(const json& object, const std::string& where) const {
    if (!object.is_object()) return amiss(where);
    const std::optional<std::string> rule = text_of(object, "rule");
    const std::optional<std::string> fingerprint = text_of(object, "fingerprint");
    if (!rule) return amiss(where + ".rule");
    if (!fingerprint || fingerprint->empty()) return amiss(where + ".fingerprint");
    PastFinding finding;
    finding.rule = *rule;
    finding.fingerprint = *fingerprint;
    finding.severity = severity_of(text_of(object, "severity").value_or(""));
    finding.message = text_of(object, "message").value_or("");
    finding.quote = text_of(object, "quote").value_or("");
    finding.line = number_of(object, "line");
    finding.page = number_of(object, "page");
    const auto suppressed = object.find("suppressed");
    finding.suppressed = suppressed != object.end() && suppressed->is_boolean() && suppressed->get<bool>();
    return finding;
}

Result<PastNotice> PastReportReader::notice(const json& object, const std::string& where) const {
    const std::string members = where.empty() ? "" : where + ".";
    if (!object.is_object()) return amiss(where.empty() ? "path" : where);
    const std::optional<std::string> path = text_of(object, "path");
    const json* findings = list_of(object, "findings");
    if (!path) return amiss(members + "path");
    if (findings == nullptr) return amiss(members + "findings");
    PastNotice notice{
        *path, text_of(object, "sha256").value_or(""), {}, line_unit_of(text_of(object, "line_unit").value_or(""))};
    for (std::size_t i = 0; i < findings->size(); ++i) {
        Result<PastFinding> read = finding((*findings)[i], fmt::format("{}findings[{}]", members, i));
        if (!read) return read.error();
        notice.findings.push_back(std::move(read).value());
    }
    return notice;
}

Result<PastRun> PastReportReader::read_whole(std::string_view bytes) const {
    const Result<json> parsed = parse(bytes);
    if (!parsed) return parsed.error();
    const json& report = parsed.value();
    const json* notices = report.is_object() ? list_of(report, "notices") : nullptr;
    if (notices == nullptr) return amiss("notices");
    const auto version = report.find("version");
    // Nothing but numbers is shown: to write deeply nested values takes as deep a recursion.
    if (version == report.end() || !version->is_number()) return amiss("version");
    if (*version != 1) return other_version(path_, *version);
    PastRun run;
    run.as_of = text_of(report, "as_of").value_or("");
    const auto tool = report.find("tool");
    if (tool != report.end() && tool->is_object()) run.rulebook = text_of(*tool, "rulebook").value_or("");
    for (std::size_t i = 0; i < notices->size(); ++i) {
        Result<PastNotice> read = notice((*notices)[i], fmt::format("notices[{}]", i));
        if (!read) return read.error();
        run.notices.push_back(std::move(read).value());
    }
    return run;
}

Result<PastRun> PastReportReader::read_lines(std::string_view bytes) {
    PastRun run;
    while (!bytes.empty()) {
        ++line_;
        const std::string_view text = bytes.substr(0, bytes.find('\n'));
        bytes.remove_prefix(std::min(text.size() + 1, bytes.size()));
        if (text.find_first_not_of(blanks) == std::string_view::npos) continue;
        const Result<json> parsed = parse(text);
        if (!parsed) return parsed.error();
        // A file that could not be read.
        if (parsed.value().contains("message")) continue;
        Result<PastNotice> read = notice(parsed.value(), "");
        if (!read) return read.error();
        run.notices.push_back(std::move(read).value());
    }
    return run;
}

Result<PastRun> PastReportReader::read(std::string_view bytes) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
    if (bytes.find_first_not_of(blanks) == std::string_view::npos) {
        return no_report(path_, 0, {"se on tyhjä", "it is empty"});
    }
    return has_lines(bytes) ? read_lines(bytes) : read_whole(bytes);
}

}  // namespace

Result<PastRun> read_past_report(const std::string& path, const std::string& bytes) {
    return PastReportReader(path).read(bytes);
}

}  // namespace selostelint
