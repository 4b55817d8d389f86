#include "section/column_headings.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

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

/// A cell of a first row, with what its words name.
struct FirstCell {
    const Block& cell;
    const NamedKinds& named;
};

/// What a first row's cells name; nothing when they are no headings of columns.
Columns columns_of(const Document& document, const std::vector<FirstCell>& row) {
    Columns columns;
    std::set<SectionKind> kinds;
    bool marked = true;
    bool only_headings = true;
    for (const auto& [cell, named] : row) {
        marked = marked && cell.kind == BlockKind::label;
        only_headings = only_headings && named.throughout && !is_closed(document, cell);
        if (named.kinds.empty()) continue;
        columns[cell.column] = named.kinds;
        kinds.insert(named.kinds.begin(), named.kinds.end());
    }
    if (row.size() < 2 || !(marked || (only_headings && kinds.size() >= 2))) return {};
    return columns;
}

/// The columns of each table that has headings of them, by the table's number.
std::map<std::uint32_t, Columns> columns_by_table(const Document& document, const TokenisedText& text,
                                                  const HeadingClassifier& headings) {
    std::vector<std::uint32_t> first;
    std::vector<TokenRange> words;
    for (std::uint32_t block = 0; block < document.blocks.size(); ++block) {
        const Block& cell = document.blocks[block];
        if (cell.table == 0 || cell.row > 0 || cell.role == BlockRole::translation) continue;
        first.push_back(block);
        words.push_back(tokens_of(text, block));
    }
    // One search for all tables: each costs a look at the whole text.
    const std::vector<NamedKinds> named = headings.name(document, text, words);
    std::map<std::uint32_t, std::vector<FirstCell>> rows;
    for (std::size_t i = 0; i < first.size(); ++i) {
        const Block& cell = document.blocks[first[i]];
        rows[cell.table].push_back({cell, named[i]});
    }
    std::map<std::uint32_t, Columns> tables;
    for (const auto& [table, row] : rows) {
        if (Columns columns = columns_of(document, row); !columns.empty()) tables.emplace(table, std::move(columns));
    }
    return tables;
}

}  // namespace

std::vector<ColumnCell> find_column_cells(const Document& document, const TokenisedText& text,
                                          const HeadingClassifier& headings) {
    const std::map<std::uint32_t, Columns> tables = columns_by_table(document, text, headings);
    std::vector<ColumnCell> cells;
    if (tables.empty()) return cells;
    for (std::uint32_t block = 0; block < document.blocks.size(); ++block) {
        const Block& cell = document.blocks[block];
        const auto table = tables.find(cell.table);
        if (table == tables.end()) continue;
        const auto column = table->second.find(cell.column);
        const bool named = column != table->second.end();
        cells.push_back({block, cell.row == 0, named ? column->second : std::vector<SectionKind>{}});
    }
    return cells;
}

}  // namespace selostelint
