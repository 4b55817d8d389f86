#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "read/office/docx_fields.h"
#include "read/office/docx_numbering.h"
#include "read/office/docx_package.h"
#include "read/office/docx_styles.h"
#include "read/office/office_text.h"
#include "read/office/xml.h"

namespace selostelint {

/// Walks over WordprocessingML (ISO/IEC 29500-1, 17) and finds the paragraphs that people see: tracked changes as if
/// accepted, results of fields instead of their code, no hidden text, no comments, of alternative contents one.
class DocxBody {
public:
    /// What is only named in the text and stands elsewhere, in the order in which it is named.
    struct References {
        std::vector<std::string> footnotes;  ///< w:id
        std::vector<std::string> endnotes;   ///< w:id
        std::vector<std::string> headers;    ///< r:id of headers and footers that are shown
    };

    DocxBody(DocxStyles& styles, const DocxNumbering& numbering, OfficeText& text)
        : styles_(styles), numbering_(numbering), text_(text) {}

    /// The paragraphs and tables inside `container`: w:body, a cell, a text box, a note, a header. `place` gives role,
    /// table, row, column and, in a cell, the kind.
    void blocks(XmlNode container, const Block& place);
    /// The relationships by which the part that is walked over next names where its links lead; none at first.
    void use(Relationships relationships) { relationships_ = std::move(relationships); }

    const References& references() const { return references_; }

private:
    void block(XmlNode node, const Block& place);
    void content_control(XmlNode control, const Block& place);
    void paragraph(XmlNode paragraph, const Block& place);
    void end_paragraph(const ParagraphKind& kind, const Block& place);
    ParagraphKind kind_of(XmlNode properties, const Block& place, bool contents);
    void set_list(XmlNode properties, const ParagraphStyle& style, ParagraphKind& kind) const;

    void table_part(XmlNode part, Block& cell);
    void row(XmlNode row, Block& cell);
    void cells(XmlNode row, Block& cell);

    void inline_children(XmlNode node, const TextLook& base, bool link);
    void inline_node(XmlNode node, const TextLook& base, bool link);
    void end_link(XmlNode link, std::uint32_t begin);
    void run(XmlNode run, const TextLook& base, bool link);
    void run_part(XmlNode part, const TextLook& look);
    void find_text_boxes(XmlNode node);
    void section(XmlNode properties);

    DocxStyles& styles_;
    const DocxNumbering& numbering_;
    OfficeText& text_;
    DocxFields fields_;
    References references_;
    Relationships relationships_;
    std::set<std::string, std::less<>> noted_;  ///< references that were seen
    std::vector<XmlNode> text_boxes_;           ///< of the open paragraph: their text follows it
};

}  // namespace selostelint
