#include "read/office/docx_body.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "read/office/symbol_fonts.h"

namespace selostelint {

namespace {

/// What a reader of mc:AlternateContent shows (ISO/IEC 29500-3): never two of the alternatives.
XmlNode chosen_alternative(XmlNode alternatives) {
    const XmlNode choice = alternatives.child("mc:Choice");
    const XmlNode fallback = alternatives.child("mc:Fallback");
    // An extended symbol is a character in the fallback.
    const bool symbol = choice.attribute("Requires") == "w16se";
    return choice && !(symbol && fallback) ? choice : fallback;
}

bool is_deleted(XmlNode properties) {
    return properties.child("w:del") || properties.child("w:moveFrom");
}

bool is_passed_over(std::string_view name) {
    static constexpr std::array<std::string_view, 8> names{"w:del", "w:moveFrom", "w:pPr",   "w:rPr",
                                                           "w:rt",  "w:sdtPr",    "w:tblPr", "w:sdtEndPr"};
    return std::ranges::find(names, name) != names.end();
}

int number_of(XmlNode value) {
    const std::string_view text = value.attribute("w:val");
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

void leave_cell(Block& block) {
    block.table = block.row = block.column = 0;
}

}  // namespace

void DocxBody::blocks(XmlNode container, const Block& place) {
    for (const XmlNode node : container) block(node, place);
    end_paragraph({.block = place, .list = {}}, place);
}

void DocxBody::block(XmlNode node, const Block& place) {
    const std::string_view name = node.name();
    if (name == "w:p") return paragraph(node, place);
    if (name == "w:tbl") {
        end_paragraph({.block = place, .list = {}}, place);
        Block cell = place;
        cell.table = text_.new_table();
        cell.row = 0;
        return table_part(node, cell);
    }
    if (name == "w:sdt") return content_control(node, place);
    if (name == "w:sectPr") return section(node);
    if (name == "mc:AlternateContent") node = chosen_alternative(node);
    if (is_passed_over(name)) return;
    for (const XmlNode child : node) block(child, place);
}

void DocxBody::content_control(XmlNode control, const Block& place) {
    const XmlNode gallery = control.child("w:sdtPr").child("w:docPartObj").child("w:docPartGallery");
    Block inside = place;
    if (gallery.attribute("w:val") == "Table of Contents") inside.role = BlockRole::chrome;
    for (const XmlNode child : control.child("w:sdtContent")) block(child, inside);
}

void DocxBody::paragraph(XmlNode paragraph, const Block& place) {
    const XmlNode properties = paragraph.child("w:pPr");
    const TextLook look = styles_.paragraph(properties.child("w:pStyle").attribute("w:val")).look;
    const bool begins_in_contents = fields_.in_contents();
    inline_children(paragraph, look, false);
    fields_.end_paragraph();
    if (const XmlNode breaks = properties.child("w:sectPr")) section(breaks);
    if (is_deleted(properties.child("w:rPr"))) return;
    end_paragraph(kind_of(properties, place, begins_in_contents || fields_.in_contents()), place);
}

void DocxBody::end_paragraph(const ParagraphKind& kind, const Block& place) {
    text_.end(kind);
    for (const XmlNode box : std::exchange(text_boxes_, {})) blocks(box, place);
}

ParagraphKind DocxBody::kind_of(XmlNode properties, const Block& place, bool contents) {
    const ParagraphStyle& style = styles_.paragraph(properties.child("w:pStyle").attribute("w:val"));
    ParagraphKind kind{.block = place, .list = {}};
    const std::uint8_t heading = style.contents ? 0 : outline_level(properties, style.heading);
    if (heading > 0) {
        fields_.leave_contents();
        kind.block.kind = BlockKind::heading;
        kind.block.level = heading;
        kind.title = style.title;
        leave_cell(kind.block);
    } else if (contents || style.contents) {
        kind.block.role = BlockRole::chrome;
    } else if (style.term) {
        kind.block.kind = BlockKind::label;
    } else {
        set_list(properties, style, kind);
    }
    return kind;
}

void DocxBody::set_list(XmlNode properties, const ParagraphStyle& style, ParagraphKind& kind) const {
    const XmlNode numbering = properties.child("w:numPr");
    const XmlNode own = numbering.child("w:numId");
    const std::string_view list = own ? own.attribute("w:val") : std::string_view(style.numbering);
    int level = std::max(style.numbering_level, 0);
    if (style.numbering_level < 0) {
        level = numbering_.level_of_style(list, properties.child("w:pStyle").attribute("w:val"));
    }
    if (const XmlNode own_level = numbering.child("w:ilvl")) level = number_of(own_level);
    const ItemMark mark = numbering_.mark(list, level);
    if (mark == ItemMark::none) return;
    kind.block.kind = BlockKind::list_item;
    kind.block.level = static_cast<std::uint8_t>(level + 1);
    kind.block.numbered = mark == ItemMark::number;
    leave_cell(kind.block);
    kind.list = list;
    kind.opens_item = true;
}

/// The rows of a table, also those inside content controls.
void DocxBody::table_part(XmlNode part, Block& cell) {
    for (const XmlNode node : part) {
        if (node.name() == "w:tr") {
            row(node, cell);
        } else if (!is_passed_over(node.name())) {
            table_part(node, cell);
        }
    }
}

void DocxBody::row(XmlNode row, Block& cell) {
    const XmlNode properties = row.child("w:trPr");
    if (properties.child("w:del")) return;
    cell.kind = is_on(properties.child("w:tblHeader")) ? BlockKind::label : BlockKind::table_cell;
    cell.column = 0;
    cells(row, cell);
    ++cell.row;
}

/// Each cell counts as one column, however many it spans; so does one that goes on from the row above.
void DocxBody::cells(XmlNode row, Block& cell) {
    for (const XmlNode node : row) {
        if (node.name() != "w:tc") {
            if (!is_passed_over(node.name())) cells(node, cell);
            continue;
        }
        const XmlNode properties = node.child("w:tcPr");
        const XmlNode merge = properties.child("w:vMerge");
        const bool goes_on = merge && merge.attribute("w:val") != "restart";
        if (!goes_on && !properties.child("w:cellDel")) blocks(node, cell);
        ++cell.column;
    }
}

void DocxBody::inline_children(XmlNode node, const TextLook& base, bool link) {
    for (const XmlNode child : node) inline_node(child, base, link);
}

void DocxBody::inline_node(XmlNode node, const TextLook& base, bool link) {
    const std::string_view name = node.name();
    if (name == "w:r") return run(node, base, link);
    if (is_passed_over(name)) return;
    if (name == "mc:AlternateContent") node = chosen_alternative(node);
    if (name == "w:txbxContent") return text_boxes_.push_back(node);
    const bool begins_link = name == "w:hyperlink";
    const std::uint32_t begin = text_.text_end();
    inline_children(node, base, link || begins_link);
    if (begins_link) end_link(node, begin);
}

/// What says nothing of where it leads is not known to lead nowhere.
void DocxBody::end_link(XmlNode link, std::uint32_t begin) {
    const std::string_view id = link.attribute("r:id");
    const auto target = id.empty() ? relationships_.end() : relationships_.find(id);
    const bool leads_out = target != relationships_.end() && target->second.part.empty();
    if (leads_out) return text_.link(begin, target->second.address);
    if (link.has_attribute("w:anchor")) text_.link(begin, "#" + std::string(link.attribute("w:anchor")));
}

void DocxBody::run(XmlNode run, const TextLook& base, bool link) {
    const XmlNode properties = run.child("w:rPr");
    TextLook look = look_of(properties);
    look = look.over(styles_.characters(properties.child("w:rStyle").attribute("w:val"))).over(base);
    if (link) look.underlined = false;
    for (const XmlNode part : run) run_part(part, look);
}

void DocxBody::run_part(XmlNode part, const TextLook& look) {
    const std::string_view name = part.name();
    if (name == "w:fldChar") return fields_.mark(part.attribute("w:fldCharType"));
    if (name == "w:instrText") return fields_.code(part.first_child().text());
    if (fields_.in_code()) return;
    if (name == "w:t") return text_.text(part.first_child().text(), look);
    if (name == "w:tab" || name == "w:ptab") return text_.text(" ", look);
    if (name == "w:noBreakHyphen") return text_.text("-", look);
    if (name == "w:sym") return text_.text(symbol(part.attribute("w:font"), part.attribute("w:char")), look);
    if (name == "w:br" || name == "w:cr") return text_.line_break();
    if (name == "w:ruby") return inline_children(part.child("w:rubyBase"), look, false);
    const bool footnote = name == "w:footnoteReference";
    if (footnote || name == "w:endnoteReference") {
        const std::string id(part.attribute("w:id"));
        if (!noted_.insert((footnote ? "f" : "e") + id).second) return;
        (footnote ? references_.footnotes : references_.endnotes).push_back(id);
    } else if (name == "mc:AlternateContent") {
        for (const XmlNode child : chosen_alternative(part)) run_part(child, look);
    } else if (name == "w:drawing" || name == "w:pict" || name == "w:object") {
        find_text_boxes(part);
    }
}

void DocxBody::find_text_boxes(XmlNode node) {
    if (node.name() == "w:txbxContent") return text_boxes_.push_back(node);
    if (node.name() == "mc:AlternateContent") node = chosen_alternative(node);
    for (const XmlNode child : node) find_text_boxes(child);
}

/// Headers and footers of a section that are shown: those of its first page only when it has any of its own.
void DocxBody::section(XmlNode properties) {
    const bool first_page = is_on(properties.child("w:titlePg"));
    for (const XmlNode reference : properties) {
        if (reference.name() != "w:headerReference" && reference.name() != "w:footerReference") continue;
        const std::string_view type = reference.attribute("w:type");
        if (type == "even" || (type == "first" && !first_page)) continue;
        const std::string id(reference.attribute("r:id"));
        if (noted_.insert("h" + id).second) references_.headers.push_back(id);
    }
}

}  // namespace selostelint
