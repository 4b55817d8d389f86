#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "base/span.h"
#include "document/builder.h"

namespace selostelint {

/// A stretch of the source that is no text of the notice: code, a shortcode, the mark of a footnote.
struct Island {
    enum class Kind : std::uint8_t {
        blank,    ///< reads as a blank
        nothing,  ///< reads as nothing: the words around it touch
        split,    ///< a new block begins behind it
    };
    Span span;
    Kind kind = Kind::blank;
};

/// A source with blanks of the same size in place of its islands, so that parsers of HTML and Markdown keep
/// their offsets.
class MaskedSource {
public:
    explicit MaskedSource(const std::string& original) : text_(original) {}

    /// Line ends inside are kept.
    void mask(Span span, Island::Kind kind);

    const std::string& text() const { return text_; }
    const std::vector<Island>& islands() const { return islands_; }
    /// Puts the islands in order and makes one of those that overlap. To be called before islands() is used.
    void sort();

private:
    std::string text_;
    std::vector<Island> islands_;
};

/// The first island that ends behind `offset`, as an index.
std::size_t island_at(const std::vector<Island>& islands, std::uint32_t offset);

/// Copies what of `span` is no island into the open block.
void copy_between(DocumentBuilder& builder, const std::vector<Island>& islands, Span span);

}  // namespace selostelint
