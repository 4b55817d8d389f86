#include "rulebook/load_context.h"

#include <algorithm>

namespace selostelint {

std::optional<std::size_t> NameTable::resolve(PlacedText name, FileFaults& faults) const {
    const auto found = std::find(names.begin(), names.end(), name.text);
    if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
    if (complete) faults.add(name.place, unknown_name(what, name.text, names));
    return std::nullopt;
}

bool NameTable::holds(std::string_view name) const {
    return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace selostelint
