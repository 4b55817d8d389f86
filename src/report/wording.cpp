#include "report/wording.h"

#include <fmt/format.h>

#include "base/utf8.h"

namespace selostelint {

std::string_view severity_name(Severity severity) {
    switch (severity) {
        case Severity::error: return "error";
        case Severity::warning: return "warning";
        case Severity::info: return "info";
    }
    return "";
}

std::string_view severity_word(Severity severity, Language language) {
    const bool fi = language == Language::fi;
    switch (severity) {
        case Severity::error: return fi ? "virhe" : "error";
        case Severity::warning: return fi ? "varoitus" : "warning";
        case Severity::info: return fi ? "huomio" : "note";
    }
    return "";
}

std::string counted(std::uint32_t count, Severity severity, Language language) {
    switch (severity) {
        case Severity::error: return counted(count, {"virhe", "error"}, {"virhettä", "errors"}, language);
        case Severity::warning: return counted(count, {"varoitus", "warning"}, {"varoitusta", "warnings"}, language);
        case Severity::info: return counted(count, {"huomio", "note"}, {"huomiota", "notes"}, language);
    }
    return "";
}

std::string counted(std::uint32_t count, const Text& one, const Text& many, Language language) {
    return fmt::format("{} {}", count, (count == 1 ? one : many).in(language));
}

std::string counted_findings(std::uint32_t errors, std::uint32_t warnings, std::uint32_t infos, Language language) {
    std::string result;
    const std::pair<std::uint32_t, Severity> counts[] = {
        {errors, Severity::error}, {warnings, Severity::warning}, {infos, Severity::info}};
    for (const auto& [count, severity] : counts) {
        if (count == 0) continue;
        if (!result.empty()) result += ", ";
        result += counted(count, severity, language);
    }
    return result;
}

std::string fill(std::string_view message, std::span<const std::pair<std::string, std::string>> values) {
    std::string result;
    std::size_t at = 0;
    while (at < message.size()) {
        const std::size_t open = message.find('{', at);
        const std::size_t close = open == std::string_view::npos ? open : message.find('}', open);
        if (close == std::string_view::npos) break;
        result += message.substr(at, open - at);
        const std::string_view name = message.substr(open + 1, close - open - 1);
        std::string_view put = message.substr(open, close - open + 1);
        for (const auto& [key, value] : values) {
            if (key == name) put = value;
        }
        result += put;
        at = close + 1;
    }
    result += message.substr(at);
    return result;
}

std::string with_gaps(std::string_view message) {
    std::string result;
    for (std::size_t at = 0; at < message.size();) {
        const std::size_t close = message[at] == '{' ? message.find('}', at) : std::string_view::npos;
        if (close == std::string_view::npos) {
            result += message[at++];
            continue;
        }
        result += "…";
        at = close + 1;
        if (message.substr(at) == ".") break;
    }
    return result;
}

std::string general_text(const Rulebook& rulebook, const Rule& rule, const Text& text, Language language) {
    std::vector<std::pair<std::string, std::string>> values;
    if (rule.law.size() == 1) {
        const LawEntry& law = rulebook[rule.law.front()];
        values.emplace_back("name", law.name.in(language));
        if (!law.successor.empty()) values.emplace_back("successor", law.successor.in(language));
    }
    return with_gaps(fill(text.in(language), values));
}

std::string one_line(std::string_view text, std::size_t limit) {
    std::string result;
    std::size_t count = 0;
    std::size_t last_begin = 0;
    bool blank = false;
    for (std::size_t offset = 0; offset < text.size();) {
        const char32_t code_point = next_code_point(text, offset);
        if (is_space(code_point)) {
            blank = !result.empty();
            continue;
        }
        const std::size_t more = blank ? 2 : 1;
        if (count + more > limit) {
            if (count == limit) result.resize(last_begin);
            if (!result.empty() && result.back() == ' ') result.pop_back();
            return result + "…";
        }
        if (blank) result += ' ';
        blank = false;
        last_begin = result.size();
        append_code_point(result, code_point);
        count += more;
    }
    return result;
}

}  // namespace selostelint
