#pragma once

#include <string>
#include <string_view>

#include "base/span.h"
#include "document/builder.h"
#include "document/document.h"
#include "document/source_map.h"

namespace selostelint {

/// A text made from pieces of a source, with the way from each of its bytes back to the source.
class MappedText {
public:
    /// A piece of `source` as it stands.
    void copy(std::string_view source, Span span);
    /// What the source writes in another way: `span` is where.
    void decoded(std::string_view text, Span span);
    /// Markup that the source does not hold; it counts as standing where `place` is.
    void markup(std::string_view text, std::uint32_t place) { decoded(text, {place, place}); }
    void append(const MappedText& other) { append(other, {0, other.size()}); }
    void append(const MappedText& other, Span part);

    const std::string& text() const { return text_; }
    const SourceMap& map() const { return map_; }
    std::uint32_t size() const { return static_cast<std::uint32_t>(text_.size()); }
    bool empty() const { return text_.empty(); }

private:
    std::string text_;
    SourceMap map_;
};

/// Reads a page of HTML that was made from the builder's original: the document has the page's blocks, and its places
/// are those of the original.
Document read_made_page(DocumentBuilder builder, const MappedText& page);
/// The same of a text in a format that `read` reads.
Document read_made_text(DocumentBuilder builder, const MappedText& text, Document (*read)(DocumentBuilder));

}  // namespace selostelint
