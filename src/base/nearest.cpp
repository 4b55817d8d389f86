#include "base/nearest.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "base/utf8.h"

namespace selostelint {

namespace {

std::u32string code_points(std::string_view text) {
    std::u32string points;
    // Names come from users' files and command lines: bytes that are no UTF-8 are compared as they are.
    if (first_invalid_utf8(text) != text.size()) {
        for (const char c : text) points.push_back(static_cast<unsigned char>(c));
        return points;
    }
    for (std::size_t offset = 0; offset < text.size();) points.push_back(next_code_point(text, offset));
    return points;
}

/// Damerau–Levenshtein distance with neighbours swapped at most once (optimal string alignment).
std::size_t distance(const std::u32string& a, const std::u32string& b) {
    std::vector<std::size_t> two_above(b.size() + 1);
    std::vector<std::size_t> above(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) above[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + change});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) row[j] = std::min(row[j], two_above[j - 2] + 1);
        }
        std::swap(two_above, above);
        std::swap(above, row);
    }
    return above[b.size()];
}

}  // namespace

std::string nearest(std::string_view name, std::span<const std::string> candidates) {
    const std::u32string wanted = code_points(name);
    const std::string* best = nullptr;
    std::size_t best_distance = 0;
    for (const std::string& candidate : candidates) {
        const std::u32string points = code_points(candidate);
        const std::size_t longer = std::max(wanted.size(), points.size());
        const std::size_t shorter = std::min(wanted.size(), points.size());
        // The lengths alone tell that most candidates are too far, and keep hostile names cheap.
        if ((longer - shorter) * 3 > longer) continue;
        const std::size_t apart = distance(wanted, points);
        if (apart * 3 > longer) continue;
        if (best != nullptr && apart >= best_distance) continue;
        best = &candidate;
        best_distance = apart;
    }
    return best == nullptr ? std::string() : *best;
}

}  // namespace selostelint
