#pragma once

#include <string_view>
#include <vector>

#include "rulebook/load_context.h"
#include "rulebook/rulebook.h"

namespace selostelint {

/// Reads a list of conditions: "retention" or "legal_basis=consent" each.
std::vector<Condition> load_conditions(TableReader& table, std::string_view key, Need need, const LoadContext& context);

/// Reads the keys `all`, `any` and `none` of a table.
Applicability load_applicability(TableReader& table, const LoadContext& context);

}  // namespace selostelint
