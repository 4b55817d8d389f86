#include "read/office/odt_styles.h"

#include <algorithm>
#include <charconv>

#include "base/utf8.h"

namespace selostelint {

namespace {

/// Styles with more ancestors than this are their own.
constexpr std::size_t longest_chain = 64;

int number_of(std::string_view text, int otherwise) {
    int number = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// "14pt" in points; nothing for percentages and other units, which no word processor writes here.
std::optional<double> points(std::string_view text) {
    double size = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), size);
    const bool is_points = end.ec == std::errc() && std::string_view(end.ptr, text.end()) == "pt";
    return is_points && size > 0 ? std::optional(size) : std::nullopt;
}

/// Whether an attribute says something other than `plain`; nothing when it is not there.
std::optional<bool> differs(XmlNode properties, const char* attribute, std::string_view plain) {
    const std::string_view value = properties.attribute(attribute);
    return value.empty() ? std::nullopt : std::optional(value != plain);
}

std::optional<bool> is_bold(XmlNode properties) {
    const std::string_view weight = properties.attribute("fo:font-weight");
    if (weight.empty()) return std::nullopt;
    return weight == "bold" || number_of(weight, 0) >= 600;
}

TextLook look_of(XmlNode properties) {
    TextLook look;
    look.bold = is_bold(properties);
    look.italic = differs(properties, "fo:font-style", "normal");
    look.underlined = differs(properties, "style:text-underline-style", "none");
    const std::string_view position = properties.attribute("style:text-position");
    if (!position.empty()) look.raised = position.starts_with("super") || number_of(position, 0) > 0;
    look.size = points(properties.attribute("fo:font-size"));
    const std::string_view display = properties.attribute("text:display");
    if (!display.empty()) look.hidden = display == "none";
    const std::string_view transform = properties.attribute("fo:text-transform");
    if (!transform.empty()) look.capitals = transform == "uppercase";
    return look;
}

/// The name that people see, in lower case: "heading 1" of "Heading_20_1".
std::string shown_name(std::string name) {
    for (std::size_t at = name.find("_20_"); at != std::string::npos; at = name.find("_20_", at)) {
        name.replace(at, 4, " ");
    }
    return lower_case(well_formed_utf8(name));
}

std::string key_of(std::string_view family, std::string_view name) {
    return std::string(family) + '/' + std::string(name);
}

}  // namespace

void OdtStyles::add(XmlNode styles) {
    for (const XmlNode style : styles) {
        const std::string_view element = style.name();
        if (element == "style:style" || element == "style:default-style") {
            const std::string key = key_of(style.attribute("style:family"), style.attribute("style:name"));
            const auto added = styles_.emplace(key, entry_of(style));
            if (added.second) added.first->second.automatic = styles.name() == "office:automatic-styles";
        } else if (element == "text:list-style") {
            lists_.emplace(style.attribute("style:name"), levels_of(style));
        }
    }
}

const OdtStyle& OdtStyles::style(std::string_view family, std::string_view name) {
    const std::string key = key_of(family, name);
    const auto found = resolved_.find(key);
    if (found != resolved_.end()) return found->second;
    OdtStyle style = resolve(std::string(family), std::string(name));
    if (!styles_.contains(key)) name_tells(shown_name(std::string(name)), style);
    if (style.title) style.heading = 1;
    if (style.contents) style.heading = 0;
    return resolved_.emplace(key, style).first->second;
}

ItemMark OdtStyles::mark(std::string_view list, int level) const {
    const auto found = lists_.find(list);
    if (found == lists_.end()) return ItemMark::bullet;
    const auto last = static_cast<int>(found->second.size());
    return found->second[static_cast<std::size_t>(std::clamp(level, 1, last) - 1)];
}

OdtStyles::Entry OdtStyles::entry_of(XmlNode style) {
    Entry entry;
    const std::string_view display = style.attribute("style:display-name");
    const std::string name = shown_name(std::string(display.empty() ? style.attribute("style:name") : display));
    entry.own.look = look_of(style.child("style:text-properties"));
    // What a link is underlined for is no emphasis.
    if (name == "internet link" || name == "visited internet link") entry.own.look.underlined = false;
    name_tells(name, entry.own);
    const std::string_view level = style.attribute("style:default-outline-level");
    entry.says_level = style.has_attribute("style:default-outline-level") || entry.own.heading > 0;
    entry.own.heading = static_cast<std::uint8_t>(std::clamp<int>(number_of(level, entry.own.heading), 0, 6));
    entry.parent = style.attribute("style:parent-style-name");
    return entry;
}

void OdtStyles::name_tells(const std::string& name, OdtStyle& style) {
    style.title = is_title_style(name);
    style.term = is_term_style(name);
    style.contents = is_contents_style(name);
    style.heading = heading_level_of_style(name);
}

OdtStyles::ListLevels OdtStyles::levels_of(XmlNode list) {
    ListLevels levels{};
    for (const XmlNode level : list) {
        const int number = number_of(level.attribute("text:level"), 0);
        if (number < 1 || number > std::ssize(levels)) continue;
        ItemMark& mark = levels[static_cast<std::size_t>(number - 1)];
        const bool numbers = level.name() == "text:list-level-style-number";
        if (numbers && !level.attribute("style:num-format").empty()) mark = ItemMark::number;
        if (!numbers) mark = ItemMark::bullet;
    }
    return levels;
}

OdtStyle OdtStyles::resolve(const std::string& family, const std::string& name) const {
    OdtStyle resolved;
    bool level_known = false;
    bool named = false;
    auto style = styles_.find(key_of(family, name));
    for (std::size_t i = 0; style != styles_.end() && i < longest_chain; ++i) {
        const Entry& entry = style->second;
        resolved.look = resolved.look.over(entry.own.look);
        resolved.contents = resolved.contents || entry.own.contents;
        resolved.title = resolved.title || (!named && entry.own.title);
        resolved.term = resolved.term || (!named && entry.own.term);
        // "Otsikko" is a title by itself, and in other programs what all headings rest on.
        named = named || !entry.automatic;
        if (!level_known) resolved.heading = entry.own.heading;
        level_known = level_known || entry.says_level;
        style = entry.parent.empty() ? styles_.end() : styles_.find(key_of(family, entry.parent));
    }
    const auto standard = styles_.find(key_of(family, ""));
    if (standard != styles_.end()) resolved.look = resolved.look.over(standard->second.own.look);
    return resolved;
}

}  // namespace selostelint
