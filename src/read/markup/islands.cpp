#include "read/markup/islands.h"

#include <algorithm>
#include <utility>

namespace selostelint {

void MaskedSource::mask(Span span, Island::Kind kind) {
    for (std::uint32_t i = span.begin; i < span.end; ++i) {
        if (text_[i] != '\n' && text_[i] != '\r') text_[i] = ' ';
    }
    if (!span.empty()) islands_.push_back({span, kind});
}

void MaskedSource::sort() {
    std::sort(islands_.begin(), islands_.end(), [](const Island& a, const Island& b) { return a.span < b.span; });
    std::vector<Island> apart;
    for (const Island& island : islands_) {
        const bool inside = !apart.empty() && island.span.begin < apart.back().span.end;
        if (inside) apart.back().span = join(apart.back().span, island.span);
        if (!inside) apart.push_back(island);
    }
    islands_ = std::move(apart);
}

std::size_t island_at(const std::vector<Island>& islands, std::uint32_t offset) {
    const auto first = std::upper_bound(islands.begin(), islands.end(), offset,
                                        [](std::uint32_t at, const Island& island) { return at < island.span.end; });
    return static_cast<std::size_t>(first - islands.begin());
}

void copy_between(DocumentBuilder& builder, const std::vector<Island>& islands, Span span) {
    std::uint32_t at = span.begin;
    for (std::size_t i = island_at(islands, at); i < islands.size() && islands[i].span.begin < span.end; ++i) {
        if (islands[i].span.begin > at) builder.copy({at, islands[i].span.begin});
        if (islands[i].kind != Island::Kind::nothing) builder.decoded(" ", islands[i].span);
        at = std::max(at, islands[i].span.end);
    }
    if (at < span.end) builder.copy({at, span.end});
}

}  // namespace selostelint
