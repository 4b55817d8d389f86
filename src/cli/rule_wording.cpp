#include "cli/rule_wording.h"

#include "report/wording.h"

namespace selostelint {

std::string general_text(const Rulebook& rulebook, const Rule& rule, const Text& text, Language language) {
    std::vector<std::pair<std::string, std::string>> values;
    if (rule.law.size() == 1) {
        const LawEntry& law = rulebook[rule.law.front()];
        values.emplace_back("name", law.name.in(language));
        if (!law.successor.empty()) values.emplace_back("successor", law.successor.in(language));
    }
    return with_gaps(fill(text.in(language), values));
}

std::string marked_example(const Example& example) {
    std::string shown = example.text;
    const std::size_t at = example.flagged.empty() ? std::string::npos : shown.find(example.flagged);
    if (at != std::string::npos) shown.replace(at, example.flagged.size(), "⟦" + example.flagged + "⟧");
    return shown;
}

}  // namespace selostelint
