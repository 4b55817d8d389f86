#pragma once

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "base/span.h"
#include "document/document.h"

namespace selostelint {

/// Calls `visit(Span whole, const std::array<std::string_view, 4>& groups)` for each match of `pattern` in the
/// document's text, from left to right, without overlaps. Up to three groups; absent ones are empty.
template <class Visit>
void each_match(const Document& document, const RE2& pattern, Visit visit) {
    const re2::StringPiece text(document.text);
    std::array<re2::StringPiece, 4> parts;
    const int wanted = std::min(4, pattern.NumberOfCapturingGroups() + 1);
    std::size_t at = 0;
    while (at < text.size() && pattern.Match(text, at, text.size(), RE2::UNANCHORED, parts.data(), wanted)) {
        const auto begin = static_cast<std::uint32_t>(parts[0].data() - text.data());
        const Span span{begin, begin + static_cast<std::uint32_t>(parts[0].size())};
        std::array<std::string_view, 4> groups;
        for (std::size_t i = 0; i < static_cast<std::size_t>(wanted); ++i) {
            groups[i] = {parts[i].data() == nullptr ? "" : parts[i].data(), parts[i].size()};
        }
        visit(span, groups);
        at = span.end > at ? span.end : at + 1;
    }
}

}  // namespace selostelint
