#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "read/office/odt_styles.h"
#include "read/office/office_text.h"
#include "read/office/xml.h"

namespace selostelint {

/// Walks over the content of an OpenDocument text (OpenDocument 1.2 part 1, 5–9) and finds the paragraphs that people
/// see: tracked changes as if accepted, no hidden text, no comments.
class OdtBody {
public:
    OdtBody(OdtStyles& styles, OfficeText& text) : styles_(styles), text_(text) {}

    /// The paragraphs and tables inside `container`: office:text, a cell, a text box, a note, a header. `place` gives
    /// role, table, row, column and, in a cell, the kind.
    void blocks(XmlNode container, const Block& place);

    /// The text of the footnotes and endnotes that were met, in their order; they are met once.
    void notes();

private:
    /// Where in which list a paragraph stands.
    struct Place {
        Block block;
        std::string list;  ///< the style of the list; empty outside lists
        std::uint8_t depth = 0;
        bool opens_item = false;
    };

    void block(XmlNode node, Place& place);
    void list(XmlNode list, const Place& place);
    void numbered_paragraph(XmlNode node, const Place& place);
    void paragraph(XmlNode paragraph, const Place& place);
    ParagraphKind kind_of(XmlNode paragraph, const Place& place);
    void set_list(const Place& place, ParagraphKind& kind) const;

    void table_part(XmlNode part, bool header, Block& cell);
    void row(XmlNode row, Block cell);

    void inline_children(XmlNode node, const TextLook& look, bool link);
    void inline_node(XmlNode node, const TextLook& look, bool link);

    OdtStyles& styles_;
    OfficeText& text_;
    std::vector<XmlNode> notes_;   ///< bodies of notes
    std::vector<XmlNode> shapes_;  ///< anchored in the open paragraph: their text follows it
};

}  // namespace selostelint
