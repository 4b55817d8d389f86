#include "read/pdf/pdf_gutter.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include "read/list_marker.h"
#include "read/pdf/pdf_line.h"

namespace selostelint {

namespace {

constexpr double alignment = 3;       // points by which the beginnings of a column's lines may differ
constexpr double overlap = 0.5;       // points by which a word may stand over an edge
constexpr double deepest_indent = 5;  // of a right column's lines at its upper and lower end, in sizes of their font
constexpr double widest_gap = 3;      // between paragraphs of a cell, in sizes of their font
constexpr double widest_pitch = 1.5;  // between lines of a label, in sizes of their font
constexpr std::size_t most_edges = 60;

/// A word, and what stands before it on its row.
struct Chunk {
    double left;
    double right;
    double baseline;
    double size;
    std::size_t row = 0;
    double before_left = -1;  ///< of the word before it; -1 when it begins its row
    double gap = 1e9;         ///< to that word
    double least_gap = 0;     ///< of its row
    bool bold = false;
    bool is_marker = false;  ///< of a list item
    bool is_number = false;  ///< "1", "2b": what the parts of a form begin with
};

/// The words of a stretch of the page in which nothing stands across an edge, from the top down.
struct Stretch {
    std::vector<const Chunk*> left;
    std::vector<const Chunk*> right;
};

/// A row with words on both sides of an edge.
struct PartedRow {
    const Chunk* right;  ///< its first word right of the edge
    const Chunk* left;   ///< its last word left of it
    bool wide;           ///< whether the gap between them shows a gutter by itself
};

bool is_marker(const std::string& text) {
    const ListMarker marker = list_marker(text + " x");
    return marker.kind != ListMarker::Kind::none && marker.size == text.size() + 1;
}

bool is_number(const std::string& text) {
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    return digits > 0 && digits <= 2 && text.size() <= digits + 1;
}

Chunk chunk_of(const PdfWord& word, const PdfWord* before) {
    Chunk chunk{word.left, word.right, word.baseline, word.size};
    chunk.bold = word.bold;
    chunk.is_marker = is_marker(word.text);
    chunk.is_number = is_number(word.text);
    if (before == nullptr) return chunk;
    chunk.before_left = before->left;
    chunk.gap = word.left - before->right;
    return chunk;
}

void set_least_gap(std::span<Chunk> row) {
    double least = row.size() > 2 ? 1e9 : 0;  // where there is but one gap, there is none to compare it with
    for (const Chunk& chunk : row) least = std::min(least, chunk.gap);
    for (Chunk& chunk : row) chunk.least_gap = least;
}

/// A gap no wider than a blank may stand at an edge by chance, and so may the wide blanks of justified type, which all
/// of a row share.
bool is_wide(const Chunk& chunk, double gap) {
    const bool stands_out = gap >= 1.6 * chunk.least_gap || gap >= 3 * chunk.size;
    return gap >= 0.5 * chunk.size && stands_out;
}

std::vector<Chunk> chunks_of(std::span<const PdfWord> words) {
    std::vector<Chunk> chunks;
    std::size_t number = 0;
    for (const std::vector<PdfWord>& row : pdf_rows(words)) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            chunks.push_back(chunk_of(row[i], i > 0 ? &row[i - 1] : nullptr));
            chunks.back().row = number;
        }
        set_least_gap(std::span(chunks).last(row.size()));
        ++number;
    }
    std::ranges::stable_sort(chunks, {}, &Chunk::baseline);
    return chunks;
}

/// Where several rows begin or go on after a gap, the most frequent first.
std::vector<double> edges_of(const std::vector<Chunk>& chunks) {
    constexpr double narrowest = 0.6;  // gap, of the font's size
    std::vector<double> lefts;
    for (const Chunk& chunk : chunks) {
        if (chunk.gap >= narrowest * chunk.size) lefts.push_back(chunk.left);
    }
    std::ranges::sort(lefts);
    std::vector<std::pair<std::size_t, double>> edges;
    for (std::size_t i = 0; i < lefts.size();) {
        std::size_t end = i;
        while (end < lefts.size() && lefts[end] <= lefts[i] + alignment) ++end;
        if (end - i >= 2) edges.emplace_back(end - i, lefts[i]);
        i = end;
    }
    std::ranges::stable_sort(edges, [](const auto& a, const auto& b) { return a.first > b.first; });
    if (edges.size() > most_edges) edges.resize(most_edges);
    std::vector<double> found;
    found.reserve(edges.size());
    for (const auto& [count, left] : edges) found.push_back(left);
    return found;
}

class EdgeTest {
public:
    EdgeTest(const std::vector<Chunk>& chunks, double x) : chunks_(chunks), x_(x) {}

    /// The best gutter at this edge and how many rows it parts; 0 when there is none.
    std::pair<std::size_t, PdfGutter> best() {
        std::vector<bool> crossed(chunks_.size());
        for (const Chunk& chunk : chunks_) {
            if (crosses(chunk)) crossed[chunk.row] = true;
        }
        Stretch stretch;
        for (const Chunk& chunk : chunks_) {
            if (crossed[chunk.row]) {
                take(stretch);
                stretch = {};
            } else {
                (is_right(chunk) ? stretch.right : stretch.left).push_back(&chunk);
            }
        }
        take(stretch);
        return {rows_, gutter_};
    }

private:
    bool is_right(const Chunk& chunk) const { return chunk.left >= x_ - overlap; }
    bool crosses(const Chunk& chunk) const { return !is_right(chunk) && chunk.right > x_ + overlap; }
    /// Whether it is the first word right of the edge.
    bool begins(const Chunk& chunk) const { return chunk.before_left < x_ - overlap; }
    bool aligned(const Chunk& chunk) const { return begins(chunk) && chunk.left <= x_ + alignment; }
    bool belongs(const Chunk& chunk) const { return chunk.left <= x_ + deepest_indent * chunk.size; }
    void take(const Stretch& stretch);
    std::pair<double, double> ends_of(const std::vector<PartedRow>& rows) const;
    const Chunk* partner(const Stretch& stretch, const Chunk& chunk) const;
    double upper_end(const Stretch& stretch, double first) const;
    double lower_end(const Stretch& stretch, double last) const;

    const std::vector<Chunk>& chunks_;
    double x_;
    std::size_t rows_ = 0;
    PdfGutter gutter_;
};

/// The chunk of the left column that stands beside one of the right column, the nearest to the gutter.
const Chunk* EdgeTest::partner(const Stretch& stretch, const Chunk& chunk) const {
    const double reach = 0.6 * chunk.size;
    int left = 200;  // no line has more words; a hostile one must not cost the square of its words
    const Chunk* found = nullptr;
    auto at = std::ranges::lower_bound(stretch.left, chunk.baseline - reach, {}, &Chunk::baseline);
    for (; at != stretch.left.end() && (*at)->baseline <= chunk.baseline + reach && left-- > 0; ++at) {
        if (found == nullptr || (*at)->right > found->right) found = *at;
    }
    return found;
}

void EdgeTest::take(const Stretch& stretch) {
    std::vector<PartedRow> rows;
    std::size_t starts = 0;
    for (const Chunk* chunk : stretch.right) {
        if (!aligned(*chunk)) continue;
        ++starts;
        const Chunk* beside = partner(stretch, *chunk);
        if (beside == nullptr || beside->is_marker) continue;
        rows.push_back({chunk, beside, is_wide(*chunk, chunk->left - beside->right)});
    }
    const auto parted = static_cast<std::size_t>(std::ranges::count_if(rows, &PartedRow::wide));
    if (parted <= rows_) return;
    double gaps = 0;
    for (const PartedRow& row : rows) gaps += row.wide ? (x_ - row.left->right) / row.right->size : 0;
    const double gap = gaps / static_cast<double>(parted);
    // Blanks between the words of running text stand below each other by chance, but not wide ones nor many.
    const bool plain = (parted >= 1 && gap >= 2 && starts >= 5) || (parted >= 2 && gap >= 1.5) ||
                       (parted >= 3 && gap >= 0.9) || (parted >= 6 && gap >= 0.6);
    if (!plain) return;
    rows_ = parted;
    const auto [first, last] = ends_of(rows);
    gutter_ = {x_, upper_end(stretch, first), lower_end(stretch, last)};
}

/// The first and the last baseline of the parted rows. A row whose label fills its cell counts at an end only when its
/// text begins on the very edge and right next to the others: words of running text stand there by chance.
std::pair<double, double> EdgeTest::ends_of(const std::vector<PartedRow>& rows) const {
    constexpr double very_edge = 0.4;  // points
    constexpr double widest_step = 3;  // between rows, in sizes of their font
    const auto next_to = [&](const PartedRow& row, const PartedRow& other) {
        return std::abs(row.right->left - x_) <= very_edge &&
               std::abs(row.right->baseline - other.right->baseline) <= widest_step * row.right->size;
    };
    auto begin = std::ranges::find_if(rows, &PartedRow::wide);
    auto end = std::find_if(rows.rbegin(), rows.rend(), [](const PartedRow& row) { return row.wide; }).base();
    while (begin != rows.begin() && next_to(*(begin - 1), *begin)) --begin;
    while (end != rows.end() && next_to(*end, *(end - 1))) ++end;
    std::pair<double, double> ends{1e9, 0};
    for (auto row = begin; row != end; ++row) {
        ends.first = std::min({ends.first, row->left->baseline, row->right->baseline});
        ends.second = std::max({ends.second, row->left->baseline, row->right->baseline});
    }
    return ends;
}

/// From the first parted row up: the number over a label, what the right column has beside it or above it.
double EdgeTest::upper_end(const Stretch& stretch, double first) const {
    double top = first;
    double ceiling = -1e9;  // the next word of the left column, which ends the table
    for (auto at = stretch.left.rbegin(); at != stretch.left.rend(); ++at) {
        const Chunk& chunk = **at;
        if (chunk.baseline >= top) continue;
        const bool number = chunk.is_number && top - chunk.baseline <= widest_pitch * chunk.size;
        if (!number) {
            ceiling = chunk.baseline;
            break;
        }
        top = chunk.baseline;
    }
    for (auto at = stretch.right.rbegin(); at != stretch.right.rend(); ++at) {
        const Chunk& chunk = **at;
        if (chunk.baseline >= top || !begins(chunk)) continue;
        if (chunk.baseline <= ceiling || !belongs(chunk) || top - chunk.baseline > widest_gap * chunk.size) break;
        top = chunk.baseline;
    }
    return top - 1;
}

/// From the last parted row down: the rest of its label, bold labels without text, the rest of its text.
double EdgeTest::lower_end(const Stretch& stretch, double last) const {
    const auto bold_labels = std::ranges::count_if(stretch.left, [](const Chunk* chunk) { return chunk->bold; });
    const bool bold = static_cast<std::size_t>(bold_labels) * 10 >= stretch.left.size() * 8;
    double label = last;
    double floor = 1e9;
    for (const Chunk* chunk : stretch.left) {
        if (chunk->baseline <= label) continue;
        const bool another = chunk->baseline - label > widest_pitch * chunk->size;
        if (another && !(bold && chunk->bold)) {
            floor = chunk->baseline;
            break;
        }
        label = chunk->baseline;
    }
    double text = last;
    for (const Chunk* chunk : stretch.right) {
        if (chunk->baseline <= text || !begins(*chunk)) continue;
        const bool far = chunk->baseline - std::max(text, label) > widest_gap * chunk->size;
        if (chunk->baseline >= floor || far || !belongs(*chunk)) break;
        text = chunk->baseline;
    }
    return std::max(label, text) + 1;
}

}  // namespace

std::optional<PdfGutter> find_gutter(std::span<const PdfWord> words) {
    const std::vector<Chunk> chunks = chunks_of(words);
    std::size_t most = 0;
    std::optional<PdfGutter> found;
    for (const double edge : edges_of(chunks)) {
        const auto [rows, gutter] = EdgeTest(chunks, edge).best();
        if (rows <= most) continue;
        most = rows;
        found = gutter;
    }
    return found;
}

}  // namespace selostelint
