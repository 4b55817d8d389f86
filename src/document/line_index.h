#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace selostelint {

/// A place for people: 1-based lines of the original file, 1-based columns in code points.
struct Place {
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    std::uint32_t end_line = 0;
    std::uint32_t end_column = 0;  ///< one past the last code point
};

/// Lines of a text; "\n", "\r\n" and a lone "\r" end them. Only reporters use it.
class LineIndex {
public:
    explicit LineIndex(std::string_view text);

    Place place(Span span) const;
    std::uint32_t line(std::uint32_t offset) const;
    /// The 1-based line without its end; empty past the last line.
    std::string_view line_text(std::uint32_t line) const;
    std::uint32_t line_count() const;

private:
    std::string_view text_;
    std::vector<std::uint32_t> starts_;
};

}  // namespace selostelint
