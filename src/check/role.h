#pragma once

#include <optional>
#include <vector>

#include "check/judgement.h"
#include "rulebook/rulebook.h"

namespace selostelint {

/// The values of the fact "role": what a controller can be. Empty when the rulebook has no such fact.
std::vector<std::string> role_names(const Rulebook& rulebook);

/// Who the controller is, by its name, its legal form and the notice's words (rules/facts/role.toml). Of several
/// roles a stated one goes before a hinted one, and then the first in the order of the fact's values.
///
/// A `configured` role goes before all: it takes the place of the facts that it belies, so that rules see it.
/// What a body is (authority, association, company, private person) belies what else it might be; what it does
/// (health care, teaching) leaves that standing.
std::optional<Role> settle_role(const Rulebook& rulebook, std::optional<RoleId> configured, std::vector<Fact>& facts);

}  // namespace selostelint
