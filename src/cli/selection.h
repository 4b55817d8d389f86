#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "rulebook/rulebook.h"

namespace selostelint {

/// The rules that --select and --ignore leave, by RuleId. Each name is a rule's id, its name, or the beginning
/// of ids ("REQ", "OUT0"), upper and lower case alike. An unknown name or an empty selection is an error.
Result<std::vector<bool>> select_rules(const Rulebook& rulebook, const std::vector<std::string>& select,
                                       const std::vector<std::string>& ignore);

/// The rule of that id or name, or an error with a suggestion.
Result<const Rule*> find_rule(const Rulebook& rulebook, const std::string& name);

}  // namespace selostelint
