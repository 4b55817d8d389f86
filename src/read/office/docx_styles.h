#pragma once

#include <map>
#include <string>
#include <string_view>

#include "read/office/office_text.h"
#include "read/office/xml.h"

namespace selostelint {

/// What a run's or style's properties (w:rPr) say of its letters.
TextLook look_of(XmlNode properties);

/// Whether an on/off property such as w:b is there and on (ISO/IEC 29500-1, 17.17.4).
bool is_on(XmlNode property);

/// Whether a paragraph is a heading by its w:outlineLvl: 1–6, 0 for body text; `otherwise` when it says nothing.
std::uint8_t outline_level(XmlNode paragraph_properties, std::uint8_t otherwise);

/// What a paragraph style says together with the styles that it rests on.
struct ParagraphStyle {
    TextLook look;
    std::uint8_t heading = 0;  ///< its level; 0 when it is none
    bool title = false;
    bool contents = false;     ///< a line of a table of contents
    bool term = false;         ///< a term that its explanation follows
    std::string numbering;     ///< w:numId; empty when the style does not number
    int numbering_level = -1;  ///< w:ilvl, 0-based; −1 when the style does not say
};

/// The styles of a Word document (styles.xml).
class DocxStyles {
public:
    /// `styles` is w:styles; nothing when the document has none.
    explicit DocxStyles(XmlNode styles);

    /// The style of a paragraph; the default one when `id` is empty or unknown.
    const ParagraphStyle& paragraph(std::string_view id);
    /// The look of a character style; says nothing when `id` is empty or unknown.
    const TextLook& characters(std::string_view id);

private:
    /// A style as it stands in the file, without what it rests on.
    struct Style {
        std::string name;  ///< in lower case
        std::string based_on;
        ParagraphStyle own;
        bool says_level = false;
    };

    static Style style_of(XmlNode element);
    const Style* find(std::string_view id) const;
    ParagraphStyle resolve(std::string_view id) const;

    std::map<std::string, Style, std::less<>> styles_;
    std::map<std::string, ParagraphStyle, std::less<>> resolved_;
    std::map<std::string, TextLook, std::less<>> looks_;
    std::string default_;
    TextLook default_look_;
};

}  // namespace selostelint
