#include "read/pdf/pdf_layout.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <span>
#include <utility>

#include "read/pdf/pdf_gutter.h"
#include "read/pdf/pdf_table.h"

namespace selostelint {

namespace {

using Words = std::vector<PdfWord>;

template <class Test>
Words those(const Words& words, Test test) {
    Words found;
    std::ranges::copy_if(words, std::back_inserter(found), test);
    return found;
}

class Layout {
public:
    /// One column after the other, one table after the other.
    void add(const Words& words, int depth);
    void add_lines(std::vector<PdfLine> lines);

    std::vector<PdfLine> take() && { return std::move(lines_); }

private:
    void add_parted(const Words& words, const PdfGutter& gutter, int depth);
    void add_table(const Words& left, const Words& right, int depth);
    void split_columns(const Words& words, std::vector<std::vector<PdfLine>>& columns, int depth) const;

    std::vector<PdfLine> lines_;
    std::uint32_t flows_ = 0;
    std::uint32_t tables_ = 0;
};

constexpr int deepest = 30;  // no page has more tables and columns below and beside each other

void Layout::add_lines(std::vector<PdfLine> lines) {
    ++flows_;
    for (PdfLine& line : lines) {
        line.flow = flows_;
        lines_.push_back(std::move(line));
    }
}

void Layout::add(const Words& words, int depth) {
    if (words.empty()) return;
    const std::optional<PdfGutter> gutter = depth < deepest ? find_gutter(words) : std::nullopt;
    if (!gutter) return add_lines(pdf_lines(words));
    add(those(words, [&](const PdfWord& word) { return word.baseline <= gutter->top; }), depth + 1);
    add_parted(those(words, [&](const PdfWord& word) { return gutter->holds(word); }), *gutter, depth + 1);
    add(those(words, [&](const PdfWord& word) { return word.baseline > gutter->bottom; }), depth + 1);
}

void Layout::add_parted(const Words& words, const PdfGutter& gutter, int depth) {
    const Words left = those(words, [&](const PdfWord& word) { return gutter.is_left(word); });
    const Words right = those(words, [&](const PdfWord& word) { return !gutter.is_left(word); });
    if (left.empty() || right.empty()) return add_lines(pdf_lines(words));
    if (!is_running_text(pdf_lines(left), pdf_lines(right))) return add_table(left, right, depth);
    add(left, depth);
    add(right, depth);
}

/// Columns of a table: what a gutter parts from its first line to its last.
void Layout::split_columns(const Words& words, std::vector<std::vector<PdfLine>>& columns, int depth) const {
    const std::optional<PdfGutter> gutter = depth < deepest ? find_gutter(words) : std::nullopt;
    const bool whole = gutter && std::ranges::all_of(words, [&](const PdfWord& word) { return gutter->holds(word); });
    if (!whole) {
        columns.push_back(pdf_lines(words));
        return;
    }
    split_columns(those(words, [&](const PdfWord& word) { return gutter->is_left(word); }), columns, depth + 1);
    split_columns(those(words, [&](const PdfWord& word) { return !gutter->is_left(word); }), columns, depth + 1);
}

void Layout::add_table(const Words& left, const Words& right, int depth) {
    ++tables_;
    std::vector<std::vector<PdfLine>> columns;
    split_columns(left, columns, depth);
    split_columns(right, columns, depth);
    const PdfLine* before = nullptr;
    std::vector<PdfLine> lines = table_lines(std::move(columns));
    for (PdfLine& line : lines) {
        line.table = tables_;
        if (before == nullptr || before->row != line.row || before->column != line.column) ++flows_;
        line.flow = flows_;
        before = &line;
    }
    std::ranges::move(lines, std::back_inserter(lines_));
}

}  // namespace

std::vector<PdfLine> lay_out(const PdfPage& page) {
    const double middle = page.height / 2;
    Layout layout;
    layout.add_lines(
        pdf_lines(those(page.words, [&](const PdfWord& word) { return word.chrome && word.baseline < middle; })));
    layout.add(those(page.words, [](const PdfWord& word) { return !word.chrome; }), 0);
    layout.add_lines(
        pdf_lines(those(page.words, [&](const PdfWord& word) { return word.chrome && word.baseline >= middle; })));
    return std::move(layout).take();
}

}  // namespace selostelint
