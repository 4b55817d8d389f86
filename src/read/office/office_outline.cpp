#include "read/office/office_outline.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "read/letter_sizes.h"

namespace selostelint {

namespace {

constexpr std::size_t deepest_list = 10;
constexpr std::size_t longest_numbered_heading = 160;  // bytes
constexpr double larger = 1.15;                        // times the size of running text: 11 → 13 points, 12 → 14

/// The items of one level of a numbered list.
struct ListLevel {
    int items = 0;        ///< that something follows
    int with_text = 0;    ///< something that is no item of the list
    int with_deeper = 0;  ///< an item of the list on a deeper level
    bool headings = false;
};

using List = std::array<ListLevel, deepest_list + 1>;

bool may_be_numbered_heading(const OfficeParagraph& paragraph) {
    const Block& block = paragraph.kind.block;
    const std::string& text = paragraph.text;
    const bool like_text = text.ends_with('.') || text.ends_with(',') || text.ends_with(';');
    return block.kind == BlockKind::list_item && block.numbered && paragraph.kind.opens_item &&
           text.size() <= longest_numbered_heading && !like_text;
}

std::size_t depth_of(const OfficeParagraph& paragraph) {
    return std::clamp<std::size_t>(paragraph.kind.block.level, 1, deepest_list);
}

void count_item(const OfficeParagraph& item, const OfficeParagraph& next, List& list) {
    ListLevel& level = list[depth_of(item)];
    const bool same_list = next.kind.opens_item && next.kind.list == item.kind.list;
    // A list that is set in further belongs to the item.
    const Block& after = next.kind.block;
    const bool nested = after.kind == BlockKind::list_item && depth_of(next) > depth_of(item);
    const bool text = !same_list && !nested && may_be_numbered_heading(item) && after.role == item.kind.block.role;
    ++level.items;
    level.with_text += text ? 1 : 0;
    level.with_deeper += same_list && depth_of(next) > depth_of(item) ? 1 : 0;
}

/// Headings when more than half of the items have text, or subheadings, under them.
void settle_list(List& list) {
    bool deeper_headings = false;
    for (std::size_t depth = deepest_list; depth > 0; --depth) {
        ListLevel& level = list[depth];
        const int with_body = level.with_text + (deeper_headings ? level.with_deeper : 0);
        // The last item of a list inside another always has something else under it.
        const bool enough = depth == 1 || with_body > 1;
        level.headings = enough && with_body * 2 > level.items;
        deeper_headings = deeper_headings || level.headings;
    }
}

void find_numbered_headings(std::vector<OfficeParagraph>& paragraphs) {
    std::map<std::string, List> lists;
    for (std::size_t i = 0; i + 1 < paragraphs.size(); ++i) {
        const ParagraphKind& kind = paragraphs[i].kind;
        if (kind.opens_item && kind.block.numbered) count_item(paragraphs[i], paragraphs[i + 1], lists[kind.list]);
    }
    for (auto& [name, list] : lists) settle_list(list);
    for (OfficeParagraph& paragraph : paragraphs) {
        Block& block = paragraph.kind.block;
        if (block.kind != BlockKind::list_item || !lists.contains(paragraph.kind.list)) continue;
        if (!lists[paragraph.kind.list][depth_of(paragraph)].headings) continue;
        block.numbered = may_be_numbered_heading(paragraph);
        block.kind = BlockKind::paragraph;
        block.level = 0;
    }
}

/// The size in points in which most of the running text is set; 0 when nothing says it.
double usual_size(const std::vector<OfficeParagraph>& paragraphs) {
    LetterSizes sizes;
    for (const OfficeParagraph& paragraph : paragraphs) {
        const Block& block = paragraph.kind.block;
        if (block.kind == BlockKind::heading || block.role != BlockRole::body) continue;
        std::uint32_t begin = 0;
        for (const OfficeRun& run : paragraph.runs) {
            sizes.add(run.size, run.end - begin);
            begin = run.end;
        }
    }
    return sizes.usual();
}

void drop_repeated_chrome(std::vector<OfficeParagraph>& paragraphs) {
    std::set<std::string> seen;
    std::erase_if(paragraphs, [&](const OfficeParagraph& paragraph) {
        return paragraph.kind.block.role == BlockRole::chrome && !seen.insert(paragraph.text).second;
    });
}

bool stands_out(const OfficeParagraph& paragraph) {
    return std::ranges::all_of(paragraph.runs, &OfficeRun::stands_out);
}

/// Word processors repeat a table's first row on each page, also where a form has no headings of columns.
void settle_heading_rows(std::vector<OfficeParagraph>& paragraphs) {
    std::set<std::pair<std::uint32_t, std::uint32_t>> plain_rows;
    const auto row_of = [](const Block& cell) { return std::pair(cell.table, cell.row); };
    for (const OfficeParagraph& paragraph : paragraphs) {
        if (!stands_out(paragraph)) plain_rows.insert(row_of(paragraph.kind.block));
    }
    for (OfficeParagraph& paragraph : paragraphs) {
        Block& block = paragraph.kind.block;
        const bool heads_column = block.table > 0 && block.kind == BlockKind::label;
        if (heads_column && plain_rows.contains(row_of(block))) block.kind = BlockKind::table_cell;
    }
}

}  // namespace

void settle_outline(std::vector<OfficeParagraph>& paragraphs) {
    drop_repeated_chrome(paragraphs);
    find_numbered_headings(paragraphs);
    const double size = usual_size(paragraphs);
    const bool titled = std::ranges::any_of(paragraphs, [](const OfficeParagraph& p) { return p.kind.title; });
    for (OfficeParagraph& paragraph : paragraphs) {
        for (OfficeRun& run : paragraph.runs) run.stands_out |= size > 0 && run.size >= size * larger;
        Block& block = paragraph.kind.block;
        const bool under_title = titled && block.kind == BlockKind::heading && !paragraph.kind.title;
        if (under_title) block.level = std::min<std::uint8_t>(block.level + 1, 6);
    }
    settle_heading_rows(paragraphs);
}

}  // namespace selostelint
