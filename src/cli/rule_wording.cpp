#include "cli/rule_wording.h"

#include <fmt/format.h>

#include "report/wording.h"

namespace selostelint {

namespace {

/// "Käsittelyn oikeusperuste (suostumus, sopimus)": a fact is named once, with all its values.
std::string names(const Rulebook& rulebook, const std::vector<Condition>& list, Language language) {
    std::string names;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const FactDefinition& fact = rulebook[list[i].fact];
        const bool goes_on = i > 0 && list[i - 1].fact == list[i].fact && list[i].value && list[i - 1].value;
        if (!goes_on) names += (i > 0 ? "; " : "") + fact.title.in(language);
        if (!list[i].value) continue;
        const Text& title = fact.value_titles[*list[i].value];
        names += goes_on ? ", " : " (";
        names += title.empty() ? fact.values[*list[i].value] : title.in(language);
        const bool more = i + 1 < list.size() && list[i + 1].fact == list[i].fact && list[i + 1].value;
        if (!more) names += ")";
    }
    return names;
}

std::vector<std::string> conditions(const Rulebook& rulebook, const Applicability& asked, Language language) {
    std::vector<std::string> lines;
    const auto line = [&](const std::vector<Condition>& list, const Text& one, const Text& several) {
        const Text& label = list.size() == 1 ? one : several;
        if (list.empty()) return;
        lines.push_back(fmt::format("{}: {}", label.in(language), names(rulebook, list, language)));
    };
    const Text has = {"selosteessa on", "the notice has"};
    const Text lacks = {"selosteessa ei ole", "the notice does not have"};
    line(asked.all, has, {"selosteessa on kaikki nämä", "the notice has all of these"});
    line(asked.any, has, {"selosteessa on jokin näistä", "the notice has any of these"});
    line(asked.none, lacks, {"selosteessa ei ole mitään näistä", "the notice has none of these"});
    return lines;
}

}  // namespace

std::vector<Clause> applicability(const Rulebook& rulebook, const Rule& rule, Language language) {
    const bool fi = language == Language::fi;
    std::vector<Clause> clauses;
    const auto add = [&](std::string heading, const Applicability& asked) {
        if (!asked.always()) clauses.push_back({std::move(heading), conditions(rulebook, asked, language)});
    };
    add(fi ? "Sääntöä sovelletaan, kun" : "It applies when", rule.when);
    add(fi ? "Sääntöä ei sovelleta, kun" : "It does not apply when", rule.except);
    add(fi ? "Huomautusta ei tule, kun" : "Nothing is reported when", {{}, rule.unless, {}});
    if (!rule.escalated) return clauses;
    const std::string_view word = severity_word(*rule.escalated, language);
    add(fi ? fmt::format("Vakavuus on {}, kun", word) : fmt::format("The severity is {}, when", word),
        rule.escalate_when);
    return clauses;
}

std::string marked_example(const Example& example) {
    std::string shown = example.text;
    const std::size_t at = example.flagged.empty() ? std::string::npos : shown.find(example.flagged);
    if (at != std::string::npos) shown.replace(at, example.flagged.size(), "⟦" + example.flagged + "⟧");
    return shown;
}

}  // namespace selostelint
