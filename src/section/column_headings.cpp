#include "section/column_headings.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

namespace selostelint {

namespace {

/// The kinds that the headings of one table's columns name, by column.
using Columns = std::map<std::uint32_t, std::vector<SectionKind>>;

TokenRange tokens_of(const TokenisedText& text, std::uint32_t block) {
    const std::uint32_t first = text.first_sentence[block];
    const std::uint32_t end = text.first_sentence[block + 1];
    if (first == end) return {};
    return {text.sentences[first].first_token, text.sentences[end - 1].end_token};
}

/// Whether a cell ends as a sentence or as the label of a value does.
bool is_closed(const Document& document, const Block& cell) {
    const std::string_view text = document[cell.span];
    return text.ends_with('.') || text.ends_with(':');
}

/// What a first row's cells name; nothing when they are no headings of columns.
Columns columns_of(const Document& document, const std::vector<std::uint32_t>& row,
                   const std::vector<NamedKinds>& named) {
    Columns columns;
    std::set<SectionKind> kinds;
    bool marked = true;
    bool only_headings = true;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const Block& cell = document.blocks[row[i]];
        marked = marked && cell.kind == BlockKind::label;
        only_headings = only_headings && named[i].throughout && !is_closed(document, cell);
        if (named[i].kinds.empty()) continue;
        columns[cell.column] = named[i].kinds;
        kinds.insert(named[i].kinds.begin(), named[i].kinds.end());
    }
    if (row.size() < 2 || !(marked || (only_headings && kinds.size() >= 2))) return {};
    return columns;
}

}  // namespace

std::vector<ColumnCell> find_column_cells(const Document& document, const TokenisedText& text,
                                          const HeadingClassifier& headings) {
    std::map<std::uint32_t, std::vector<std::uint32_t>> first_rows;
    for (std::uint32_t block = 0; block < document.blocks.size(); ++block) {
        const Block& cell = document.blocks[block];
        const bool is_read = cell.role != BlockRole::translation;
        if (cell.table > 0 && cell.row == 0 && is_read) first_rows[cell.table].push_back(block);
    }
    std::map<std::uint32_t, Columns> tables;
    for (const auto& [table, row] : first_rows) {
        std::vector<TokenRange> cells;
        for (const std::uint32_t block : row) cells.push_back(tokens_of(text, block));
        tables[table] = columns_of(document, row, headings.name(document, text, cells));
    }
    std::vector<ColumnCell> cells;
    for (std::uint32_t block = 0; block < document.blocks.size(); ++block) {
        const Block& cell = document.blocks[block];
        if (cell.table == 0 || tables[cell.table].empty()) continue;
        const Columns& columns = tables[cell.table];
        const auto column = columns.find(cell.column);
        cells.push_back({block, cell.row == 0, column == columns.end() ? std::vector<SectionKind>{} : column->second});
    }
    return cells;
}

}  // namespace selostelint
