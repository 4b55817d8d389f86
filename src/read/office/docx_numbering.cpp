#include "read/office/docx_numbering.h"

#include <algorithm>

namespace selostelint {

namespace {

/// "0" to "8"; the number of levels for all else.
std::size_t level_number(std::string_view text, std::size_t levels) {
    const bool digit = text.size() == 1 && text[0] >= '0' && text[0] <= '9';
    return digit ? std::min(static_cast<std::size_t>(text[0] - '0'), levels) : levels;
}

}  // namespace

DocxNumbering::DocxNumbering(XmlNode numbering) {
    std::map<std::string, Levels, std::less<>> abstract;   // w:abstractNum by its id
    std::map<std::string, std::string, std::less<>> same;  // … and the list style that stands for it
    std::map<std::string, std::string, std::less<>> of_style;
    for (const XmlNode entry : numbering) {
        if (entry.name() != "w:abstractNum") continue;
        const std::string id(entry.attribute("w:abstractNumId"));
        for (const XmlNode level : entry) take_level(level, abstract[id]);
        if (const XmlNode link = entry.child("w:styleLink")) of_style.emplace(link.attribute("w:val"), id);
        if (const XmlNode link = entry.child("w:numStyleLink")) same.emplace(id, link.attribute("w:val"));
    }
    for (const XmlNode entry : numbering) {
        if (entry.name() != "w:num") continue;
        std::string id(entry.child("w:abstractNumId").attribute("w:val"));
        const auto style = same.find(id);
        const auto linked = style == same.end() ? of_style.end() : of_style.find(style->second);
        if (linked != of_style.end()) id = linked->second;
        Levels& levels = lists_[std::string(entry.attribute("w:numId"))];
        levels = abstract[id];
        for (const XmlNode change : entry) take_level(change.child("w:lvl"), levels);
    }
}

void DocxNumbering::take_level(XmlNode element, Levels& levels) {
    if (element.name() != "w:lvl") return;
    const std::size_t number = level_number(element.attribute("w:ilvl"), levels.size());
    if (number == levels.size()) return;
    const std::string_view format = element.child("w:numFmt").attribute("w:val");
    levels[number].mark = format == "bullet" ? ItemMark::bullet : ItemMark::number;
    if (format == "none") levels[number].mark = ItemMark::none;
    levels[number].style = element.child("w:pStyle").attribute("w:val");
}

ItemMark DocxNumbering::mark(std::string_view list, int level) const {
    const auto found = lists_.find(list);
    if (found == lists_.end() || level < 0 || level >= std::ssize(found->second)) return ItemMark::none;
    return found->second[static_cast<std::size_t>(level)].mark;
}

int DocxNumbering::level_of_style(std::string_view list, std::string_view style) const {
    const auto found = lists_.find(list);
    if (found == lists_.end()) return 0;
    const auto level = std::ranges::find(found->second, style, &Level::style);
    return level == found->second.end() ? 0 : static_cast<int>(level - found->second.begin());
}

}  // namespace selostelint
