#include "report/assembly.h"

#include <algorithm>
#include <cassert>
#include <iterator>

namespace selostelint {

std::string Assembly::add(std::string piece) {
    if (piece.empty()) return piece;
    if (reporter_->item_limit() == 0) {
        const std::string_view between = separates_ ? reporter_->separator() : std::string_view{};
        separates_ = true;
        return between.empty() ? piece : std::string(between) + piece;
    }
    for (std::size_t begin = 0; begin < piece.size();) {
        const std::size_t end = std::min(piece.find('\n', begin), piece.size());
        keep(std::string_view(piece).substr(begin, end - begin));
        begin = end + 1;
    }
    return {};
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
