#pragma once

#include <array>
#include <map>
#include <string>
#include <string_view>

#include "read/office/item_mark.h"
#include "read/office/office_text.h"
#include "read/office/xml.h"

namespace selostelint {

/// What a paragraph or character style of OpenDocument says together with its parents.
struct OdtStyle {
    TextLook look;
    std::uint8_t heading = 0;  ///< its level; 0 when it is none
    bool title = false;
    bool contents = false;  ///< a line of a table of contents
    bool term = false;      ///< a term that its explanation follows
};

/// The styles that a part of an OpenDocument text sees (OpenDocument 1.2 part 1, 16).
class OdtStyles {
public:
    /// Takes the styles of office:automatic-styles or office:styles. Where two have the same name the one that was
    /// taken first counts.
    void add(XmlNode styles);

    /// `family` is "paragraph" or "text". Of a style that the file does not hold, only the name says something.
    const OdtStyle& style(std::string_view family, std::string_view name);

    /// What stands before the items of a list's level, 1 for the outermost. A bullet when the list has no known style.
    ItemMark mark(std::string_view list, int level) const;

private:
    /// A style as it stands in the file, without its parents.
    struct Entry {
        OdtStyle own;
        std::string parent;
        bool says_level = false;
        bool automatic = false;  ///< made by the program for one paragraph: named by no person
    };
    using ListLevels = std::array<ItemMark, 10>;  // OpenDocument 1.2 part 1, 19.880

    static Entry entry_of(XmlNode style);
    static void name_tells(const std::string& name, OdtStyle& style);
    static ListLevels levels_of(XmlNode list);
    OdtStyle resolve(const std::string& family, const std::string& name) const;

    std::map<std::string, Entry, std::less<>> styles_;  ///< by family, '/' and name; the default one has no name
    std::map<std::string, OdtStyle, std::less<>> resolved_;
    std::map<std::string, ListLevels, std::less<>> lists_;
};

}  // namespace selostelint
