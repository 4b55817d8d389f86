#include <fmt/format.h>

#include <array>
#include <nlohmann/json.hpp>
#include <ostream>

#include "cli/commands.h"
#include "cli/engine.h"
#include "cli/rule_wording.h"
#include "report/columns.h"
#include "report/paint.h"
#include "report/wording.h"

namespace selostelint {

namespace {

std::string as_human(const Rulebook& rulebook, Language language, const Paint& paint) {
    std::size_t longest = 0;
    for (const Rule& rule : rulebook.rules) longest = std::max(longest, display_width(rule.name));
    std::string text;
    for (const Rule& rule : rulebook.rules) {
        const std::string_view word = severity_word(rule.severity, language);
        text += fmt::format("{}  {}{:{}}  {:{}}  {}\n", paint(Style::strong, rule.id),
                            paint(style_of(rule.severity), word), "", 8 - std::min<std::size_t>(8, display_width(word)),
                            rule.name, longest, rule.title.in(language));
    }
    return text;
}

/// Both languages at once: the page is published as docs/rules.md.
std::string as_markdown(const Rulebook& rulebook, Language, const Paint&) {
    return rules_page(rulebook);
}

nlohmann::ordered_json both(const Text& text) {
    return {{"fi", text.fi}, {"en", text.en}};
}

std::string as_json(const Rulebook& rulebook, Language, const Paint&) {
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const Rule& rule : rulebook.rules) {
        nlohmann::ordered_json grounds = nlohmann::ordered_json::array();
        for (const Ground& ground : rule.grounds) {
            grounds.push_back({{"act", ground.act}, {"provision", ground.provision}, {"url", ground.url}});
        }
        nlohmann::ordered_json requirement = nullptr;
        if (rule.requirement != RequirementId::none) requirement = rulebook[rule.requirement].id;
        list.push_back({{"id", rule.id},
                        {"name", rule.name},
                        {"group", rule.group},
                        {"severity", severity_name(rule.severity)},
                        {"since", rule.since},
                        {"requirement", std::move(requirement)},
                        {"title", both(rule.title)},
                        {"message", both(rule.message)},
                        {"remedy", both(rule.remedy)},
                        {"why", both(rule.why)},
                        {"ground", std::move(grounds)}});
    }
    const nlohmann::ordered_json all = {{"version", 1}, {"rulebook", rulebook.version}, {"rules", std::move(list)}};
    return all.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

struct CatalogueFormat {
    const char* name;
    std::string (*write)(const Rulebook&, Language, const Paint&);
};

constexpr std::array<CatalogueFormat, 3> formats = {
    {{"human", as_human}, {"json", as_json}, {"markdown", as_markdown}}};

}  // namespace

int list_rules(const Arguments& arguments, const Environment& environment) {
    std::vector<std::string> names;
    for (const CatalogueFormat& format : formats) {
        names.emplace_back(format.name);
        if (format.name != (arguments.format.empty() ? "human" : arguments.format)) continue;
        std::vector<Error> errors;
        const Rulebook rulebook = open_rulebook(environment.files, arguments.rules, Examples::shown, errors);
        if (!errors.empty()) return refuse(errors, arguments, environment);
        const Paint paint(wants_colour(arguments, environment));
        environment.out << format.write(rulebook, arguments.language, paint) << std::flush;
        return 0;
    }
    const Text hint = did_you_mean(arguments.format, names);
    return refuse({{"",
                    0,
                    0,
                    {fmt::format("tuntematon luettelon muoto ”{}”{}", arguments.format, hint.fi),
                     fmt::format("unknown format of the catalogue “{}”{}", arguments.format, hint.en)}}},
                  arguments, environment);
}

}  // namespace selostelint
