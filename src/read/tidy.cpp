#include "read/tidy.h"

#include <utility>
#include <vector>

#include "base/utf8.h"
#include "read/list_marker.h"

namespace selostelint {

namespace {

bool same_place(const Block& a, const Block& b) {
    return a.kind == b.kind && a.role == b.role && a.table == b.table && a.row == b.row && a.column == b.column;
}

bool is_wholly_emphasised(const Block& block) {
    return block.emphasis == block.span;
}

/// Whether `second` plainly goes on with the words of the bold heading `first`.
bool is_split_heading(const Document& document, const Block& first, const Block& second) {
    const bool may_be = first.kind == BlockKind::paragraph || first.kind == BlockKind::table_cell;
    if (!may_be || !same_place(first, second)) return false;
    if (!is_wholly_emphasised(first) || !is_wholly_emphasised(second)) return false;
    std::size_t begin = second.span.begin;
    const char32_t next = next_code_point(document.text, begin);
    const char32_t last = code_point_before(document.text, first.span.end);
    return is_lower(next) && (is_letter(last) || last == U',' || last == U'/' || last == U'&');
}

void mark_bullet(const Document& document, Block& block) {
    if (block.kind != BlockKind::paragraph || block.role == BlockRole::front_matter) return;
    const std::string_view text = document[block.span];
    if (list_marker(text).kind != ListMarker::Kind::bullet) return;
    block.kind = BlockKind::list_item;
    block.level = 1;
}

}  // namespace

void tidy(Document& document) {
    std::vector<Block> blocks;
    blocks.reserve(document.blocks.size());
    for (const Block& block : document.blocks) {
        if (!blocks.empty() && is_split_heading(document, blocks.back(), block)) {
            // The line end between blocks has the size of the blank that takes its place.
            document.text[block.span.begin - 1] = ' ';
            blocks.back().span.end = block.span.end;
            blocks.back().emphasis = blocks.back().span;
            continue;
        }
        blocks.push_back(block);
        mark_bullet(document, blocks.back());
    }
    document.blocks = std::move(blocks);
}

}  // namespace selostelint
