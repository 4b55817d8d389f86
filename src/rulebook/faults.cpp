#include "rulebook/faults.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>
#include <tuple>

#include "base/nearest.h"
#include "base/text.h"

namespace selostelint {

void FileFaults::add(TomlPlace place, Text message) {
    faults_.push_back({path_, place.line, place.column, std::move(message)});
}

void FileFaults::move_to(std::vector<Error>& errors) {
    std::stable_sort(faults_.begin(), faults_.end(), [](const Error& a, const Error& b) {
        return std::tie(a.line, a.column) < std::tie(b.line, b.column);
    });
    std::move(faults_.begin(), faults_.end(), std::back_inserter(errors));
    faults_.clear();
}

std::string unknown_name(std::string_view what, std::string_view name, std::span<const std::string> candidates) {
    return unknown_word({"", std::string(what)}, name, candidates).en;
}

Text unknown_word(const Text& what, std::string_view name, std::span<const std::string> candidates) {
    constexpr std::size_t most_listed = 16;
    Text text = {fmt::format("Tuntematon {} ”{}”", what.fi, name), fmt::format("Unknown {} \"{}\"", what.en, name)};
    const std::string suggestion = nearest(name, candidates);
    const bool listed = !candidates.empty() && candidates.size() <= most_listed;
    if (!suggestion.empty()) {
        text.fi += fmt::format("; tarkoititko ”{}”?", suggestion);
        text.en += fmt::format("; did you mean \"{}\"?", suggestion);
    } else if (listed) {
        text.fi += fmt::format("; mahdolliset: {}.", fmt::join(candidates, ", "));
        text.en += fmt::format("; known here: {}.", fmt::join(candidates, ", "));
    } else {
        text.fi += '.';
        text.en += '.';
    }
    return text;
}

}  // namespace selostelint
