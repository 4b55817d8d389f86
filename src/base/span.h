#pragma once

#include <compare>
#include <cstdint>

namespace selostelint {

/// A half-open range of bytes [begin, end) of one text, most often of Document::text.
struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    std::uint32_t size() const { return end - begin; }
    bool empty() const { return begin == end; }
    bool contains(std::uint32_t offset) const { return begin <= offset && offset < end; }
    bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
    bool overlaps(Span other) const { return begin < other.end && other.begin < end; }

    friend auto operator<=>(const Span&, const Span&) = default;
};

/// The smallest span that holds both.
inline Span join(Span a, Span b) {
    return {a.begin < b.begin ? a.begin : b.begin, a.end > b.end ? a.end : b.end};
}

}  // namespace selostelint
