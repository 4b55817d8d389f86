#pragma once

#include <array>
#include <map>
#include <string>
#include <string_view>

#include "read/office/item_mark.h"
#include "read/office/xml.h"

namespace selostelint {

/// The lists of a Word document (numbering.xml).
class DocxNumbering {
public:
    /// `numbering` is w:numbering; nothing when the document has no lists.
    explicit DocxNumbering(XmlNode numbering);

    /// `list` is a w:numId, `level` 0-based. None for lists and levels that are not there, as Word shows them.
    ItemMark mark(std::string_view list, int level) const;

    /// The level of a list that a paragraph style stands for; 0 when no level names the style.
    int level_of_style(std::string_view list, std::string_view style) const;

private:
    struct Level {
        ItemMark mark = ItemMark::none;
        std::string style;
    };
    using Levels = std::array<Level, 9>;  // ISO/IEC 29500-1, 17.9.6

    static void take_level(XmlNode element, Levels& levels);

    std::map<std::string, Levels, std::less<>> lists_;  ///< by w:numId
};

}  // namespace selostelint
