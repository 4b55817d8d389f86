#include "check/role.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace selostelint {

namespace {

/// Roles that say what a body does; the others say what it is, and it is one of them only.
constexpr std::array<std::string_view, 2> sectors = {"health_care", "school"};

bool is_sector(const FactDefinition& roles, std::uint8_t value) {
    return std::ranges::find(sectors, roles.values[value]) != sectors.end();
}

bool belies(const FactDefinition& roles, std::uint8_t configured, std::uint8_t found) {
    return configured == found || is_sector(roles, configured) == is_sector(roles, found);
}

/// The sentences that say the same as `like`: "kaupunki" alone would not show whose word it is.
std::vector<Span> sentences(const std::vector<Fact>& facts, const Fact& like) {
    std::vector<Span> spans;
    for (const Fact& fact : facts) {
        if (fact.kind == like.kind && fact.value == like.value && fact.certainty == like.certainty) {
            spans.push_back(fact.sentence);
        }
    }
    std::ranges::sort(spans);
    spans.erase(std::unique(spans.begin(), spans.end()), spans.end());
    return spans;
}

}  // namespace

std::vector<std::string> role_names(const Rulebook& rulebook) {
    const auto kind = rulebook.fact("role");
    return kind ? rulebook[*kind].values : std::vector<std::string>();
}

std::optional<Role> settle_role(const Rulebook& rulebook, std::optional<RoleId> configured, std::vector<Fact>& facts) {
    const auto kind = rulebook.fact("role");
    if (!kind) {
        return std::nullopt;
    }
    if (configured) {
        const auto value = static_cast<std::uint8_t>(*configured);
        std::erase_if(
            facts, [&](const Fact& fact) { return fact.kind == *kind && belies(rulebook[*kind], value, fact.value); });
        Fact fact;
        fact.kind = *kind;
        fact.value = value;
        facts.insert(facts.begin(), std::move(fact));
        return Role{*configured, RoleCertainty::configured, {}};
    }
    const Fact* best = nullptr;
    for (const Fact& fact : facts) {
        if (fact.kind != *kind) continue;
        const bool surer = best == nullptr || fact.certainty > best->certainty ||
                           (fact.certainty == best->certainty && fact.value < best->value);
        if (surer) best = &fact;
    }
    if (best == nullptr) {
        return std::nullopt;
    }
    const RoleCertainty certainty =
        best->certainty == Certainty::stated ? RoleCertainty::stated : RoleCertainty::inferred;
    return Role{RoleId{best->value}, certainty, sentences(facts, *best)};
}

}  // namespace selostelint
