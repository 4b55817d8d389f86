#include "document/line_index.h"

#include <algorithm>

#include "base/utf8.h"

namespace selostelint {

namespace {

constexpr std::size_t stretch = 1024;  // bytes counted at once

}  // namespace

LineIndex::LineIndex(std::string_view text, std::span<const std::uint32_t> pages)
    : text_(text), pages_(pages), starts_{0} {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool ends = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'));
        if (ends) starts_.push_back(static_cast<std::uint32_t>(i + 1));
    }
    std::size_t counted = 0;
    for (std::size_t at = 0; at <= text.size(); at += stretch) {
        code_points_.push_back(static_cast<std::uint32_t>(counted));
        counted += count_code_points(text.substr(at, stretch));
    }
}

Place LineIndex::place(Span span) const {
    Place place;
    const std::uint32_t first = line(span.begin);
    const std::uint32_t start = starts_[first - 1];
    place.page = page(span.begin);
    place.line = line_of_page(first, place.page);
    place.column = column(start, span.begin);
    place.end_page = place.page;
    place.end_line = place.line;
    place.end_column = place.column;
    if (span.empty()) return place;
    // The last code point decides, so that a span that takes in a line's end stays on that line.
    const std::uint32_t last = line(span.end - 1);
    const std::uint32_t end_start = starts_[last - 1];
    place.end_page = page(span.end - 1);
    place.end_line = line_of_page(last, place.end_page);
    place.end_column = column(end_start, span.end);
    return place;
}

std::uint32_t LineIndex::column(std::uint32_t start, std::uint32_t offset) const {
    if (offset - start > stretch) return code_points_before(offset) - code_points_before(start) + 1;
    return static_cast<std::uint32_t>(count_code_points(text_.substr(start, offset - start))) + 1;
}

std::uint32_t LineIndex::code_points_before(std::uint32_t offset) const {
    const std::size_t begin = offset / stretch * stretch;
    return code_points_[offset / stretch] +
           static_cast<std::uint32_t>(count_code_points(text_.substr(begin, offset - begin)));
}

std::uint32_t LineIndex::line(std::uint32_t offset) const {
    const auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
    return static_cast<std::uint32_t>(after - starts_.begin());
}

/// The last page that begins at or before the offset: pages without text begin where the next one does.
std::uint32_t LineIndex::page(std::uint32_t offset) const {
    return static_cast<std::uint32_t>(std::ranges::upper_bound(pages_, offset) - pages_.begin());
}

std::uint32_t LineIndex::line_of_page(std::uint32_t line_of_text, std::uint32_t page) const {
    return page == 0 ? line_of_text : line_of_text - line(pages_[page - 1]) + 1;
}

std::string_view LineIndex::line_text(std::uint32_t line) const {
    if (line == 0 || line > starts_.size()) return {};
    const std::size_t begin = starts_[line - 1];
    std::size_t end = line < starts_.size() ? starts_[line] : text_.size();
    while (end > begin && (text_[end - 1] == '\n' || text_[end - 1] == '\r')) --end;
    return text_.substr(begin, end - begin);
}

std::uint32_t LineIndex::line_count() const {
    const auto starts = static_cast<std::uint32_t>(starts_.size());
    // What a final line end opens is no line, except in an empty text, which has one.
    return starts > 1 && starts_.back() == text_.size() ? starts - 1 : starts;
}

}  // namespace selostelint
