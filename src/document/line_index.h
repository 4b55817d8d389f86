#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace selostelint {

/// A place for people: 1-based lines of the original file or, where it has pages, of their page; 1-based columns in
/// code points.
struct Place {
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    std::uint32_t end_line = 0;
    std::uint32_t end_column = 0;  ///< one past the last code point
    std::uint32_t page = 0;        ///< 1-based; 0 where there are no pages
    std::uint32_t end_page = 0;
};

/// Lines of a text; "\n", "\r\n" and a lone "\r" end them. Only reporters use it.
class LineIndex {
public:
    /// `pages` tells where each page begins, the first at 0; empty for a text without pages. Both must outlive this.
    explicit LineIndex(std::string_view text, std::span<const std::uint32_t> pages = {});

    Place place(Span span) const;
    /// The 1-based line of the whole text, whatever its pages.
    std::uint32_t line(std::uint32_t offset) const;
    /// A line by its number in the whole text, without its end; empty past the last line.
    std::string_view line_text(std::uint32_t line) const;
    std::uint32_t line_count() const;

private:
    /// The 1-based column of `offset` on the line that begins at `start`.
    std::uint32_t column(std::uint32_t start, std::uint32_t offset) const;
    std::uint32_t code_points_before(std::uint32_t offset) const;
    std::uint32_t page(std::uint32_t offset) const;
    std::uint32_t line_of_page(std::uint32_t line, std::uint32_t page) const;

    std::string_view text_;
    std::span<const std::uint32_t> pages_;
    std::vector<std::uint32_t> starts_;
    std::vector<std::uint32_t>
        code_points_;  ///< before each whole KiB of the text, so that long lines are not recounted
};

}  // namespace selostelint
