#include "read/office/docx_styles.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "base/utf8.h"

namespace selostelint {

namespace {

/// Styles that rest on more than this many others rest on themselves.
constexpr std::size_t longest_chain = 64;
/// In points, when a document says nothing.
constexpr double size_of_no_style = 10;

int number_of(std::string_view text, int otherwise) {
    int number = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::optional<bool> on_or_off(XmlNode properties, const char* name) {
    const XmlNode property = properties.child(name);
    return property ? std::optional(is_on(property)) : std::nullopt;
}

}  // namespace

bool is_on(XmlNode property) {
    const std::string_view value = property.attribute("w:val");
    return property && value != "0" && value != "false" && value != "off";
}

TextLook look_of(XmlNode properties) {
    TextLook look;
    if (!properties) return look;
    look.bold = on_or_off(properties, "w:b");
    look.italic = on_or_off(properties, "w:i");
    look.capitals = on_or_off(properties, "w:caps");
    look.hidden = on_or_off(properties, "w:vanish");
    if (const XmlNode underline = properties.child("w:u")) {
        const std::string_view value = underline.attribute("w:val");
        if (!value.empty()) look.underlined = value != "none";
    }
    const XmlNode align = properties.child("w:vertAlign");
    const XmlNode position = properties.child("w:position");
    const bool above = number_of(position.attribute("w:val"), 0) > 0;
    if (align || position) look.raised = above || align.attribute("w:val") == "superscript";
    const int half_points = number_of(properties.child("w:sz").attribute("w:val"), 0);
    if (half_points > 0) look.size = half_points / 2.0;
    return look;
}

std::uint8_t outline_level(XmlNode paragraph_properties, std::uint8_t otherwise) {
    const int level = number_of(paragraph_properties.child("w:outlineLvl").attribute("w:val"), -1);
    if (level < 0) return otherwise;
    return level > 8 ? 0 : static_cast<std::uint8_t>(std::min(level + 1, 6));
}

DocxStyles::DocxStyles(XmlNode styles) {
    default_look_ = look_of(styles.child("w:docDefaults").child("w:rPrDefault").child("w:rPr"));
    if (!default_look_.size) default_look_.size = size_of_no_style;
    for (const XmlNode element : styles) {
        if (element.name() != "w:style") continue;
        const std::string id(element.attribute("w:styleId"));
        const std::string_view is_default = element.attribute("w:default");
        const bool standard = is_default == "1" || is_default == "true" || is_default == "on";
        if (standard && element.attribute("w:type") == "paragraph") default_ = id;
        styles_.emplace(id, style_of(element));
    }
}

const ParagraphStyle& DocxStyles::paragraph(std::string_view id) {
    const std::string known = find(id) != nullptr ? std::string(id) : default_;
    const auto found = resolved_.find(known);
    if (found != resolved_.end()) return found->second;
    return resolved_.emplace(known, resolve(known)).first->second;
}

const TextLook& DocxStyles::characters(std::string_view id) {
    const auto found = looks_.find(id);
    if (found != looks_.end()) return found->second;
    TextLook look;
    const Style* style = find(id);
    for (std::size_t i = 0; style != nullptr && i < longest_chain; ++i) {
        look = look.over(style->own.look);
        style = find(style->based_on);
    }
    return looks_.emplace(id, look).first->second;
}

DocxStyles::Style DocxStyles::style_of(XmlNode element) {
    Style style;
    style.name = lower_case(well_formed_utf8(element.child("w:name").attribute("w:val")));
    style.based_on = element.child("w:basedOn").attribute("w:val");
    style.own.look = look_of(element.child("w:rPr"));
    // What a link is underlined for is no emphasis.
    if (style.name.ends_with("hyperlink") || style.name == "internet link") style.own.look.underlined = false;
    const XmlNode properties = element.child("w:pPr");
    const XmlNode numbering = properties.child("w:numPr");
    const std::uint8_t by_name = heading_level_of_style(style.name);
    style.own.numbering = numbering.child("w:numId").attribute("w:val");
    style.own.numbering_level = number_of(numbering.child("w:ilvl").attribute("w:val"), -1);
    style.own.contents = is_contents_style(style.name);
    style.own.heading = outline_level(properties, by_name);
    style.says_level = properties.child("w:outlineLvl") || by_name > 0;
    return style;
}

const DocxStyles::Style* DocxStyles::find(std::string_view id) const {
    const auto found = styles_.find(id);
    return found == styles_.end() ? nullptr : &found->second;
}

ParagraphStyle DocxStyles::resolve(std::string_view id) const {
    ParagraphStyle resolved;
    bool level_known = false;
    const Style* style = find(id);
    resolved.title = style != nullptr && is_title_style(style->name);
    resolved.term = style != nullptr && is_term_style(style->name);
    for (std::size_t i = 0; style != nullptr && i < longest_chain; ++i) {
        resolved.look = resolved.look.over(style->own.look);
        resolved.contents = resolved.contents || style->own.contents;
        if (!level_known) resolved.heading = style->own.heading;
        level_known = level_known || style->says_level;
        if (resolved.numbering.empty()) resolved.numbering = style->own.numbering;
        if (resolved.numbering_level < 0) resolved.numbering_level = style->own.numbering_level;
        style = find(style->based_on);
    }
    resolved.look = resolved.look.over(default_look_);
    if (resolved.title) resolved.heading = 1;
    if (resolved.contents) resolved.heading = 0;
    return resolved;
}

}  // namespace selostelint
