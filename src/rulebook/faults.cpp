#include "rulebook/faults.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>
#include <tuple>

#include "base/nearest.h"
#include "base/text.h"

namespace selostelint {

void FileFaults::add(TomlPlace place, const std::string& message) {
    faults_.push_back({path_, place.line, place.column, same(message)});
}

void FileFaults::move_to(std::vector<Error>& errors) {
    std::stable_sort(faults_.begin(), faults_.end(), [](const Error& a, const Error& b) {
        return std::tie(a.line, a.column) < std::tie(b.line, b.column);
    });
    std::move(faults_.begin(), faults_.end(), std::back_inserter(errors));
    faults_.clear();
}

std::string unknown_name(std::string_view what, std::string_view name, std::span<const std::string> candidates) {
    constexpr std::size_t most_listed = 16;
    const std::string suggestion = nearest(name, candidates);
    if (!suggestion.empty()) return fmt::format("Unknown {} \"{}\"; did you mean \"{}\"?", what, name, suggestion);
    if (candidates.empty() || candidates.size() > most_listed) return fmt::format("Unknown {} \"{}\".", what, name);
    return fmt::format("Unknown {} \"{}\"; known here: {}.", what, name, fmt::join(candidates, ", "));
}

}  // namespace selostelint
