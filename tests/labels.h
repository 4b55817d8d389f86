#pragma once

#include <nlohmann/json.hpp>
#include <set>
#include <string>

namespace selostelint::test {

/// Which rules must fire for a notice by its label (corpus/README.md has the form): those of its issues and
/// those that follow from the states of its items.
std::set<std::string> rules_that_must_fire(const nlohmann::json& label);

}  // namespace selostelint::test
