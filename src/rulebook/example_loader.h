#pragma once

#include <vector>

#include "rulebook/rulebook.h"
#include "rulebook/toml_reader.h"

namespace selostelint {

/// Reads each `[[example]]` of a table. `owner` is the fact whose values they may name, null for other
/// files. Faults: marks ⟦ ⟧ that are no pair, more than one pair, marks in an example that must not fire.
std::vector<Example> load_examples(TableReader& table, const FactDefinition* owner);

/// Reads the key `example`, a text with one marked place.
Example load_marked_example(TableReader& table);

}  // namespace selostelint
