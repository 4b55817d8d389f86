#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "document/builder.h"
#include "read/markup/html_elements.h"
#include "read/markup/html_entities.h"
#include "read/markup/islands.h"

namespace selostelint {

/// Turns elements and text, as HTML has them and Markdown stands for them, into blocks: what is a heading, a list
/// item, a cell, hidden, or part of the page around the notice. Forgives wrong nesting as browsers do; the depth of
/// nesting that it remembers is bounded.
class MarkupWriter {
public:
    /// What of a page is read.
    struct Options {
        bool chrome_is_body = false;      ///< navigation, header and footer count as the document itself
        bool scripts_are_markup = false;  ///< pages that scripts hold for other scripts to show are read
    };

    /// `source` holds the islands' blanks; its offsets are those of the builder's original.
    MarkupWriter(DocumentBuilder& builder, const MaskedSource& source, Options options);

    void start(Element element, Span attributes);
    void end(Element element);
    /// Text as it stands in the source, islands left out.
    void text(Span span);
    /// Source that a parser passed over; the mark of a footnote in it begins a block.
    void gap(Span span);
    /// Text in which entities are to be decoded.
    void text_with_entities(Span span);
    void decoded(std::string_view text, Span span);
    /// `<br>`; two in a row end the paragraph.
    void line_break(Span span);
    /// Ends the block that is open; what follows begins another of its kind.
    void new_block();
    /// HTML source without parser: tags and text.
    void html(Span span);

private:
    /// What holds inside an element; each element starts from its parent's.
    struct Open {
        Element element = Element::unknown;
        bool is_block = true;
        bool hidden = false;
        bool chrome = false;
        bool chrome_by_name = false;
        bool in_content = false;  ///< inside article, main or section, where a header belongs to the text
        bool quote = false;
        bool preformatted = false;
        bool front_matter = false;
        bool ordered = false;
        std::uint8_t list_depth = 0;
        std::uint32_t table = 0;  ///< 1-based number of the innermost table
        Block prototype;
    };
    struct Table {
        std::uint32_t rows = 0;
        std::uint32_t columns = 0;
    };

    void close_implied(Element element);
    void close_nearest(Element element, Element other, Element limit);
    void pop_to(std::size_t size);
    Open child(Element element, Span attributes) const;
    void set_chrome(Open& open, Span attributes) const;
    void set_kind(Open& open);
    void set_table_part(Open& open);
    void start_emphasis(Element element);
    void end_emphasis(Element element);
    void ensure_block();
    void copy_lines(Span span);
    bool is_hidden_now() const { return stack_.back().hidden; }

    DocumentBuilder& builder_;
    const MaskedSource& source_;
    Options options_;
    EntityDecoder entities_;
    std::vector<Open> stack_;
    std::vector<Table> tables_;
    std::array<std::uint32_t, 8> emphasis_{};
    std::uint32_t overflow_ = 0;         ///< elements open beyond the depth that is remembered
    std::uint32_t hidden_overflow_ = 0;  ///< the same inside a hidden one
    bool block_open_ = false;
    bool after_break_ = false;
};

}  // namespace selostelint
