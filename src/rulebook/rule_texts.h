#pragma once

#include <string_view>

#include "rulebook/rulebook.h"
#include "rulebook/toml_reader.h"

namespace selostelint {

/// Reads a rule's id, name and group from "checks/<group>/<ID>-<name>.toml". The id is capital letters and
/// digits, the name lower-case words with hyphens. False, and the rule unchanged, for any other path.
bool read_rule_name(std::string_view path, Rule& rule);

/// Reads title, message, remedy and why. Braces may hold only the placeholders of rules/README.md.
void load_rule_texts(TableReader& reader, Rule& rule);

}  // namespace selostelint
