#include "rulebook/rulebook.h"

#include <algorithm>

namespace selostelint {

std::optional<std::uint8_t> FactDefinition::value_of(std::string_view value) const {
    const auto found = std::find(values.begin(), values.end(), value);
    if (found == values.end()) return std::nullopt;
    return static_cast<std::uint8_t>(found - values.begin());
}

std::optional<SectionKind> Rulebook::section(std::string_view name) const {
    const auto found = std::find_if(sections.begin(), sections.end(),
                                    [name](const SectionDefinition& each) { return each.name == name; });
    if (found == sections.end()) return std::nullopt;
    return static_cast<SectionKind>(found - sections.begin());
}

std::optional<FactKind> Rulebook::fact(std::string_view name) const {
    const auto found =
        std::find_if(facts.begin(), facts.end(), [name](const FactDefinition& each) { return each.name == name; });
    if (found == facts.end()) return std::nullopt;
    return static_cast<FactKind>(found - facts.begin());
}

std::optional<LawId> Rulebook::law_entry(std::string_view id) const {
    const auto found = std::find_if(law.begin(), law.end(), [id](const LawEntry& each) { return each.id == id; });
    if (found == law.end()) return std::nullopt;
    return static_cast<LawId>(found - law.begin());
}

}  // namespace selostelint
