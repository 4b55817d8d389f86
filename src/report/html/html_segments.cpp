#include "report/html/html_segments.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace selostelint {

namespace {

/// The worst first, of equals the first.
struct WorstFirst {
    bool operator()(const HtmlMark* a, const HtmlMark* b) const {
        return std::make_tuple(b->severity, a->number) < std::make_tuple(a->severity, b->number);
    }
};

std::vector<std::uint32_t> cuts(const Document& document, std::span<const HtmlMark> marks,
                                std::span<const Span> quotes) {
    std::vector<std::uint32_t> places;
    const auto add = [&](Span span) {
        places.push_back(span.begin);
        places.push_back(span.end);
    };
    for (const Block& block : document.blocks) {
        add(block.span);
        if (!block.emphasis.empty()) add(block.emphasis);
    }
    for (const HtmlMark& mark : marks) add(mark.span);
    for (const Span quote : quotes) add(quote);
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

/// Walks over the marks along the text and knows those that cover a place.
class Sweep {
public:
    explicit Sweep(std::span<const HtmlMark> marks) {
        for (const HtmlMark& mark : marks) {
            by_begin_.push_back(&mark);
            by_end_.push_back(&mark);
        }
        std::ranges::stable_sort(by_begin_, {}, [](const HtmlMark* mark) { return mark->span.begin; });
        std::ranges::stable_sort(by_end_, {}, [](const HtmlMark* mark) { return mark->span.end; });
    }

    void cover(HtmlSegment& segment) {
        for (; begun_ < by_begin_.size() && by_begin_[begun_]->span.begin <= segment.span.begin; ++begun_) {
            if (by_begin_[begun_]->has_words) active_.insert(by_begin_[begun_]);
            segment.beginning.push_back(by_begin_[begun_]->number);
        }
        for (; passed_ < by_end_.size() && by_end_[passed_]->span.end <= segment.span.begin; ++passed_) {
            active_.erase(by_end_[passed_]);
        }
        if (!active_.empty()) segment.mark = *active_.begin();
        for (; ended_ < by_end_.size() && by_end_[ended_]->span.end <= segment.span.end; ++ended_) {
            segment.ending.push_back(by_end_[ended_]->number);
        }
    }

private:
    std::vector<const HtmlMark*> by_begin_;
    std::vector<const HtmlMark*> by_end_;
    std::set<const HtmlMark*, WorstFirst> active_;
    std::size_t begun_ = 0;
    std::size_t passed_ = 0;
    std::size_t ended_ = 0;
};

}  // namespace

std::vector<HtmlSegment> html_segments(const Document& document, std::span<const HtmlMark> marks,
                                       std::span<const Span> quotes) {
    const std::vector<std::uint32_t> places = cuts(document, marks, quotes);
    std::vector<std::uint32_t> targets;
    for (const Span quote : quotes) targets.push_back(quote.begin);
    std::sort(targets.begin(), targets.end());
    std::vector<HtmlSegment> segments;
    Sweep sweep(marks);
    for (const Block& block : document.blocks) {
        auto cut = std::ranges::lower_bound(places, block.span.begin);
        for (; cut != places.end() && *cut < block.span.end; ++cut) {
            HtmlSegment segment{{*cut, *std::next(cut)}};
            sweep.cover(segment);
            segment.target = std::ranges::binary_search(targets, *cut);
            segment.strong = block.emphasis.contains(segment.span);
            segments.push_back(std::move(segment));
        }
    }
    return segments;
}

}  // namespace selostelint
