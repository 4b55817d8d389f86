#include "cli/selection.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/utf8.h"
#include "cli/arguments.h"

namespace selostelint {

namespace {

std::string lowered(const std::string& name) {
    return first_invalid_utf8(name) == name.size() ? lower_case(name) : name;
}

Error unknown_rule(const Rulebook& rulebook, const std::string& name) {
    // Ids are written in upper case, names in lower case; the user may have it otherwise.
    std::string upper = name;
    for (char& c : upper) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    std::vector<std::string> ids;
    std::vector<std::string> names;
    for (const Rule& rule : rulebook.rules) {
        ids.push_back(rule.id);
        names.push_back(rule.name);
    }
    Text hint = did_you_mean(upper, ids);
    if (hint.empty()) hint = did_you_mean(lowered(name), names);
    const Text where = {"; luettelon antaa ”selostelint rules”", "; “selostelint rules” lists them"};
    return {"",
            0,
            0,
            {fmt::format("tuntematon sääntö ”{}”{}", name, hint.fi.empty() ? where.fi : hint.fi),
             fmt::format("unknown rule “{}”{}", name, hint.en.empty() ? where.en : hint.en)}};
}

bool begins_id(const std::string& id, const std::string& beginning) {
    return beginning.size() < id.size() && id.compare(0, beginning.size(), beginning) == 0;
}

/// Sets `value` for all rules that the names mean.
std::optional<Error> mark(const Rulebook& rulebook, const std::vector<std::string>& names, bool value,
                          std::vector<bool>& selected) {
    for (const std::string& name : names) {
        const std::string wanted = lowered(name);
        bool found = false;
        for (std::size_t i = 0; i < rulebook.rules.size(); ++i) {
            const std::string id = lowered(rulebook.rules[i].id);
            if (id != wanted && rulebook.rules[i].name != wanted && !begins_id(id, wanted)) continue;
            selected[i] = value;
            found = true;
        }
        if (!found) return unknown_rule(rulebook, name);
    }
    return std::nullopt;
}

}  // namespace

Result<std::vector<bool>> select_rules(const Rulebook& rulebook, const std::vector<std::string>& select,
                                       const std::vector<std::string>& ignore) {
    std::vector<bool> selected(rulebook.rules.size(), select.empty());
    if (auto error = mark(rulebook, select, true, selected)) return *error;
    if (auto error = mark(rulebook, ignore, false, selected)) return *error;
    if (std::find(selected.begin(), selected.end(), true) == selected.end()) {
        return Error{"",
                     0,
                     0,
                     {"yhtään sääntöä ei jäänyt jäljelle; muuta valitsimia --select ja --ignore",
                      "no rule is left; change --select and --ignore"}};
    }
    return selected;
}

Result<const Rule*> find_rule(const Rulebook& rulebook, const std::string& name) {
    const std::string wanted = lowered(name);
    for (const Rule& rule : rulebook.rules) {
        if (lowered(rule.id) == wanted || rule.name == wanted) return &rule;
    }
    return unknown_rule(rulebook, name);
}

}  // namespace selostelint
