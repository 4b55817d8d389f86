#include "document/source_map.h"

#include <algorithm>

namespace selostelint {

void SourceMap::append_copy(std::uint32_t text_begin, std::uint32_t size, std::uint32_t original_begin) {
    if (size == 0) return;
    if (!runs_.empty()) {
        Run& last = runs_.back();
        const bool goes_on =
            last.copy && last.text_begin + last.text_size == text_begin && last.original.end == original_begin;
        if (goes_on) {
            last.text_size += size;
            last.original.end += size;
            return;
        }
    }
    runs_.push_back({text_begin, size, {original_begin, original_begin + size}, true});
}

void SourceMap::append_decoded(std::uint32_t text_begin, std::uint32_t size, Span original) {
    if (size == 0) return;
    runs_.push_back({text_begin, size, original, false});
}

void SourceMap::erase(Span text) {
    if (text.empty()) return;
    std::vector<Run> kept;
    std::size_t first = runs_.size();
    while (first > 0 && runs_[first - 1].text_begin + runs_[first - 1].text_size > text.begin) --first;
    kept.assign(runs_.begin() + static_cast<std::ptrdiff_t>(first), runs_.end());
    runs_.resize(first);
    for (const Run& run : kept) {
        const Span place{run.text_begin, run.text_begin + run.text_size};
        if (place.begin < text.begin) {
            const std::uint32_t size = std::min(place.end, text.begin) - place.begin;
            if (run.copy) append_copy(place.begin, size, run.original.begin);
            if (!run.copy) append_decoded(place.begin, size, run.original);
        }
        if (place.end > text.end) {
            const std::uint32_t begin = std::max(place.begin, text.end);
            const std::uint32_t moved = begin - text.size();
            if (run.copy) append_copy(moved, place.end - begin, run.original.begin + (begin - place.begin));
            if (!run.copy) append_decoded(moved, place.end - begin, run.original);
        }
    }
}

SourceMap SourceMap::through(const SourceMap& next) const {
    SourceMap joined;
    if (next.runs_.empty()) return joined;
    for (const Run& run : runs_) {
        if (!run.copy) {
            joined.append_decoded(run.text_begin, run.text_size, next.original(run.original));
            continue;
        }
        std::uint32_t size = 0;
        for (std::uint32_t into = 0; into < run.text_size; into += size) {
            const std::uint32_t from = run.original.begin + into;
            const Run& source = next.runs_[next.run_at(from)];
            const std::uint32_t end = source.text_begin + source.text_size;
            size = std::min(run.text_size - into, end > from ? end - from : 1);
            const Span place = next.original({from, from + size});
            if (source.copy) joined.append_copy(run.text_begin + into, size, place.begin);
            if (!source.copy) joined.append_decoded(run.text_begin + into, size, place);
        }
    }
    return joined;
}

Span SourceMap::original(Span text) const {
    if (runs_.empty()) return {};
    const Span first = of_byte(text.begin);
    if (text.empty()) return {first.begin, first.begin};
    return join(first, of_byte(text.end - 1));
}

std::size_t SourceMap::run_at(std::uint32_t text_offset) const {
    const auto after = std::upper_bound(runs_.begin(), runs_.end(), text_offset,
                                        [](std::uint32_t offset, const Run& run) { return offset < run.text_begin; });
    return after == runs_.begin() ? 0 : static_cast<std::size_t>(after - runs_.begin()) - 1;
}

Span SourceMap::of_byte(std::uint32_t text_offset) const {
    const Run& run = runs_[run_at(text_offset)];
    if (text_offset < run.text_begin) return {run.original.begin, run.original.begin};
    const std::uint32_t into = text_offset - run.text_begin;
    if (into >= run.text_size) return {run.original.end, run.original.end};
    if (!run.copy) return run.original;
    return {run.original.begin + into, run.original.begin + into + 1};
}

}  // namespace selostelint
