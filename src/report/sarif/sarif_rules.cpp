#include "report/sarif/sarif_rules.h"

#include <fmt/format.h>

#include "report/markdown_text.h"
#include "report/wording.h"

namespace selostelint {

namespace {

constexpr std::size_t longest_description = 1000;  // GitHub takes 1,024 characters

/// "personal-data-act-repealed" → "PersonalDataActRepealed", the form that SARIF asks of names.
std::string pascal_case(std::string_view name) {
    std::string result;
    bool capital = true;
    for (const char c : name) {
        if (c == '-') {
            capital = true;
            continue;
        }
        result += capital && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        capital = false;
    }
    return result;
}

std::string sentence(std::string text) {
    if (!text.empty() && std::string_view(".!?…").find(text.back()) == std::string_view::npos) text += '.';
    return text;
}

/// The parts of a rule's help, each with its label: plain for text, strong for Markdown.
std::string help(const Rule& rule, const ReportOptions& options, bool markdown) {
    const Language language = options.language;
    const bool fi = language == Language::fi;
    std::string help;
    const auto part = [&](const char* label, const std::string& text) {
        if (text.empty()) return;
        const std::string shown = markdown ? markdown_text(text) : text;
        help += fmt::format("{}{}{}:{} {}", help.empty() ? "" : "\n\n", markdown ? "**" : "", label,
                            markdown ? "**" : "", shown);
    };
    part(fi ? "Miksi" : "Why", rule.why.in(language));
    part(fi ? "Korjaus" : "Remedy", general_text(*options.rulebook, rule, rule.remedy, language));
    part(fi ? "Laki" : "Law", grounds_text(rule.grounds, language));
    return help.empty() ? rule.title.in(language) : help;
}

/// GitHub's word for how grave a rule is.
std::string_view problem_severity(Severity severity) {
    switch (severity) {
        case Severity::error: return "error";
        case Severity::warning: return "warning";
        case Severity::info: return "recommendation";
    }
    return "";
}

void text_object(std::string_view key, const std::string& text, JsonWriter& json) {
    json.open(key, '{');
    json.text("text", text);
    json.close('}');
}

void sarif_rule(const Rule& rule, const ReportOptions& options, JsonWriter& json) {
    const Language language = options.language;
    const std::string message = general_text(*options.rulebook, rule, rule.message, language);
    json.open("", '{');
    json.text("id", rule.id);
    json.text("name", pascal_case(rule.name));
    text_object("shortDescription", sentence(one_line(rule.title.in(language), longest_description)), json);
    text_object("fullDescription", sentence(one_line(message, longest_description)), json);
    json.open("help", '{');
    json.text("text", help(rule, options, false));
    json.text("markdown", help(rule, options, true));
    json.close('}');
    if (!rule.grounds.empty() && !rule.grounds.front().url.empty()) json.text("helpUri", rule.grounds.front().url);
    json.open("defaultConfiguration", '{');
    json.text("level", sarif_level(rule.severity));
    json.close('}');
    json.open("properties", '{');
    json.open("tags", '[');
    for (const std::string_view tag : {std::string_view("privacy"), std::string_view(rule.group)}) json.text("", tag);
    json.close(']');
    json.text("precision", "high");
    json.text("problem.severity", problem_severity(rule.severity));
    json.close('}');
    json.close('}');
}

}  // namespace

std::string_view sarif_level(Severity severity) {
    switch (severity) {
        case Severity::error: return "error";
        case Severity::warning: return "warning";
        case Severity::info: return "note";
    }
    return "";
}

void sarif_rules(const ReportOptions& options, JsonWriter& json) {
    json.open("rules", '[');
    for (const Rule& rule : options.rulebook->rules) sarif_rule(rule, options, json);
    json.close(']');
}

}  // namespace selostelint
