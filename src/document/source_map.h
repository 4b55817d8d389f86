#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/span.h"

namespace selostelint {

/// Tells for each byte of a Document's text which bytes of the original it came from.
/// Written from left to right while the text is built.
class SourceMap {
public:
    /// The next `size` bytes of the text are a copy of as many bytes of the original.
    void append_copy(std::uint32_t text_begin, std::uint32_t size, std::uint32_t original_begin);

    /// The next `size` bytes of the text stand for the whole of `original`: a decoded entity, a composed
    /// letter, a run of white space made one blank.
    void append_decoded(std::uint32_t text_begin, std::uint32_t size, Span original);

    /// Takes bytes out of the text: what follows them moves up. Cheap near the end of the text only.
    void erase(Span text);

    /// The map of this text to what this map's original was made from: `next` tells of each byte of the original
    /// where it came from.
    SourceMap through(const SourceMap& next) const;

    /// Where a span of the text stands in the original: from the first byte of what its first byte came
    /// from to the last byte of what its last byte came from. An empty span gives an empty span. The '\n'
    /// between two blocks comes from nowhere and counts as the place where the block before it ends.
    Span original(Span text) const;

private:
    struct Run {
        std::uint32_t text_begin;
        std::uint32_t text_size;
        Span original;
        bool copy;
    };
    std::size_t run_at(std::uint32_t text_offset) const;
    Span of_byte(std::uint32_t text_offset) const;

    std::vector<Run> runs_;
};

}  // namespace selostelint
