#include "report/assembly.h"

#include <algorithm>
#include <cassert>
#include <iterator>

namespace selostelint {

std::string Assembly::add(std::string piece) {
    if (piece.empty()) return piece;
    if (reporter_->item_limit() == 0) return between(std::move(piece));
    for (std::size_t begin = 0; begin < piece.size();) {
        const std::size_t end = std::min(piece.find('\n', begin), piece.size());
        keep(std::string_view(piece).substr(begin, end - begin));
        begin = end + 1;
    }
    return {};
}

/// The piece behind what stands between it and the one before. Whether there will be a list is known with the second.
std::string Assembly::between(std::string piece) {
    const bool first = !separates_;
    separates_ = true;
    const auto brackets = reporter_->brackets();
    if (first && brackets) {
        alone_ = std::move(piece);
        return {};
    }
    if (first) return piece;
    std::string before = alone_.empty() ? "" : std::string(brackets->open) + alone_;
    alone_.clear();
    return before.append(reporter_->separator()) + piece;
}

void Assembly::keep(std::string_view line) {
    assert(!line.empty() && line.front() >= '0' && line.front() < '0' + static_cast<int>(ranks));
    const auto rank = static_cast<std::size_t>(line.front() - '0');
    by_rank_[rank].emplace_back(line.substr(1));
    if (++kept_ <= reporter_->item_limit()) return;
    std::size_t mildest = ranks - 1;
    while (by_rank_[mildest].empty()) --mildest;
    by_rank_[mildest].pop_back();
    --kept_;
    ++left_out_;
}

std::string Assembly::end(const Summary& summary, std::span<const Error> errors) {
    if (const auto brackets = reporter_->brackets()) {
        const std::string_view close = separates_ ? brackets->close : brackets->none;
        return (alone_.empty() ? std::string(close) : alone_) + reporter_->end(summary, errors);
    }
    if (reporter_->item_limit() == 0) return reporter_->end(summary, errors);
    Items items;
    items.left_out = left_out_;
    for (std::vector<std::string>& lines : by_rank_) {
        std::ranges::move(lines, std::back_inserter(items.lines));
        lines.clear();
    }
    return reporter_->whole(items, summary, errors);
}

}  // namespace selostelint
