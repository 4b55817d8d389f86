#include "read/office/odt_body.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace selostelint {

namespace {

constexpr std::uint8_t deepest_list = 10;

int number_of(std::string_view text, int otherwise) {
    int number = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

bool is_hidden(XmlNode node) {
    return node.attribute("text:is-hidden") == "true" || node.attribute("text:display") == "none";
}

/// Elements whose text nobody sees where they stand.
bool is_passed_over(std::string_view name) {
    static constexpr std::array<std::string_view, 15> names{
        "text:tracked-changes", "office:annotation", "office:annotation-end",
        "office:forms",         "office:scripts",    "text:ruby-text",
        "text:script",          "svg:title",         "svg:desc",
        "draw:object",          "draw:object-ole",   "draw:image",
        "text:sequence-decls",  "text:index-source", "text:note-citation"};
    return std::ranges::find(names, name) != names.end() || name.ends_with("-decls") || name.ends_with("-source");
}

bool is_index(std::string_view name) {
    return name == "text:table-of-content" || name == "text:bibliography" || name.ends_with("-index");
}

bool is_hidden_paragraph(XmlNode paragraph) {
    return is_hidden(paragraph.child("text:hidden-paragraph"));
}

}  // namespace

void OdtBody::blocks(XmlNode container, const Block& place) {
    Place inside{.block = place, .list = {}};
    for (const XmlNode node : container) block(node, inside);
}

void OdtBody::notes() {
    for (const XmlNode body : std::exchange(notes_, {})) blocks(body, {});
}

void OdtBody::block(XmlNode node, Place& place) {
    const std::string_view name = node.name();
    if (is_passed_over(name) || (name == "text:section" && is_hidden(node))) return;
    if (name == "text:list") return list(node, place);
    if (name == "text:numbered-paragraph") return numbered_paragraph(node, place);
    if (name == "text:p" || name == "text:h") {
        paragraph(node, place);
        place.opens_item = false;
        return;
    }
    if (name == "table:table") {
        Block cell = place.block;
        cell.table = text_.new_table();
        cell.row = 0;
        return table_part(node, false, cell);
    }
    Place inside = place;
    if (is_index(name)) inside.block.role = BlockRole::chrome;
    for (const XmlNode child : node) block(child, inside);
}

void OdtBody::list(XmlNode list, const Place& place) {
    Place inside = place;
    const std::string_view style = list.attribute("text:style-name");
    if (!style.empty()) inside.list = style;
    inside.depth = std::min<std::uint8_t>(place.depth + 1, deepest_list);
    for (const XmlNode item : list) {
        inside.opens_item = item.name() == "text:list-item";
        for (const XmlNode node : item) block(node, inside);
    }
}

void OdtBody::numbered_paragraph(XmlNode node, const Place& place) {
    Place inside = place;
    inside.list = node.attribute("text:style-name");
    const int depth = number_of(node.attribute("text:level"), 1);
    inside.depth = static_cast<std::uint8_t>(std::clamp<int>(depth, 1, deepest_list));
    inside.opens_item = true;
    for (const XmlNode child : node) block(child, inside);
}

void OdtBody::paragraph(XmlNode paragraph, const Place& place) {
    TextLook look = styles_.style("paragraph", paragraph.attribute("text:style-name")).look;
    if (is_hidden_paragraph(paragraph)) look.hidden = true;
    inline_children(paragraph, look, false);
    text_.end(kind_of(paragraph, place));
    for (const XmlNode shape : std::exchange(shapes_, {})) blocks(shape, place.block);
}

ParagraphKind OdtBody::kind_of(XmlNode paragraph, const Place& place) {
    const OdtStyle& style = styles_.style("paragraph", paragraph.attribute("text:style-name"));
    ParagraphKind kind{.block = place.block, .list = {}};
    int heading = style.heading;
    if (paragraph.name() == "text:h")
        heading = std::clamp(number_of(paragraph.attribute("text:outline-level"), 1), 1, 6);
    if (heading > 0 && !style.contents) {
        kind.block.kind = BlockKind::heading;
        kind.block.level = static_cast<std::uint8_t>(heading);
        kind.block.table = kind.block.row = kind.block.column = 0;
        kind.title = style.title;
    } else if (style.contents) {
        kind.block.role = BlockRole::chrome;
    } else if (style.term) {
        kind.block.kind = BlockKind::label;
    } else if (place.depth > 0) {
        set_list(place, kind);
    }
    return kind;
}

void OdtBody::set_list(const Place& place, ParagraphKind& kind) const {
    const ItemMark mark = styles_.mark(place.list, place.depth);
    if (mark == ItemMark::none) return;
    kind.block.kind = BlockKind::list_item;
    kind.block.level = place.depth;
    kind.block.numbered = mark == ItemMark::number;
    kind.block.table = kind.block.row = kind.block.column = 0;
    kind.list = place.list;
    kind.opens_item = place.opens_item;
}

/// The rows of a table, also those inside groups.
void OdtBody::table_part(XmlNode part, bool header, Block& cell) {
    for (const XmlNode node : part) {
        if (node.name() == "table:table-row") {
            cell.kind = header ? BlockKind::label : BlockKind::table_cell;
            row(node, cell);
            ++cell.row;
        } else if (!is_passed_over(node.name())) {
            table_part(node, header || node.name() == "table:table-header-rows", cell);
        }
    }
}

/// Each cell counts as one column, however many it spans; so does one that goes on from the row above.
void OdtBody::row(XmlNode row, Block cell) {
    cell.column = 0;
    int spanned = 0;  // covered cells that belong to the last one
    for (const XmlNode node : row) {
        if (node.name() == "table:table-cell") {
            blocks(node, cell);
            spanned = std::max(number_of(node.attribute("table:number-columns-spanned"), 1), 1) - 1;
            ++cell.column;
        } else if (node.name() == "table:covered-table-cell" && --spanned < 0) {
            ++cell.column;
        }
    }
}

void OdtBody::inline_children(XmlNode node, const TextLook& look, bool link) {
    for (const XmlNode child : node) inline_node(child, look, link);
}

void OdtBody::inline_node(XmlNode node, const TextLook& look, bool link) {
    const std::string_view name = node.name();
    if (name.empty()) return text_.text(node.text(), look);
    if (name == "text:s" || name == "text:tab") return text_.text(" ", look);
    if (name == "text:line-break") return text_.line_break();
    if (name == "text:note") return notes_.push_back(node.child("text:note-body"));
    if (name.starts_with("draw:")) return shapes_.push_back(node);
    if (is_passed_over(name) || is_hidden(node)) return;
    TextLook inside = look;
    if (name == "text:span") inside = styles_.style("text", node.attribute("text:style-name")).look.over(look);
    const bool begins_link = name == "text:a";
    if (link || begins_link) inside.underlined = false;
    const std::uint32_t begin = text_.text_end();
    inline_children(node, inside, link || begins_link);
    if (begins_link && node.has_attribute("xlink:href")) text_.link(begin, node.attribute("xlink:href"));
}

}  // namespace selostelint
