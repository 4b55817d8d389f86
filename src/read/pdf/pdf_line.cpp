#include "read/pdf/pdf_line.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "read/letter_sizes.h"

namespace selostelint {

namespace {

/// A superscript stands a third of its line's size above it, the next line at least a whole size below.
constexpr double same_baseline = 0.4;
/// Letters of one word stand closer, words further apart; of the font's size.
constexpr double narrowest_blank = 0.12;

void append(PdfLine& line, const PdfWord& word, bool blank) {
    const auto before = static_cast<std::uint32_t>(line.text.size());
    if (blank) line.text += ' ';
    const auto begin = static_cast<std::uint32_t>(line.text.size());
    line.text += word.text;
    const auto end = static_cast<std::uint32_t>(line.text.size());
    if (blank || line.words.empty()) line.words.push_back({begin, end});
    line.words.back().end = end;
    if (!word.bold) return;
    const bool resumes = !line.bold.empty() && line.bold.back().end == before;
    if (!resumes) line.bold.push_back({begin, end});
    line.bold.back().end = end;
}

/// The size of most of a line's bytes.
double usual_size(std::span<const PdfWord> row) {
    LetterSizes sizes;
    for (const PdfWord& word : row) sizes.add(std::round(word.size * 2) / 2, word.text.size());
    return sizes.usual();
}

}  // namespace

std::vector<std::vector<PdfWord>> pdf_rows(std::span<const PdfWord> words) {
    std::vector<PdfWord> sorted(words.begin(), words.end());
    std::ranges::stable_sort(sorted, {}, &PdfWord::baseline);
    std::vector<std::vector<PdfWord>> rows;
    double baseline = 0;
    double size = 0;
    for (PdfWord& word : sorted) {
        const bool fits = !rows.empty() && word.baseline - baseline <= same_baseline * std::max(size, word.size);
        if (!fits) rows.emplace_back();
        // The largest letters tell where the line is: a superscript before them does not.
        if (!fits || word.size > size) {
            baseline = word.baseline;
            size = word.size;
        }
        rows.back().push_back(std::move(word));
    }
    for (std::vector<PdfWord>& row : rows) std::ranges::stable_sort(row, {}, &PdfWord::left);
    return rows;
}

PdfLine pdf_line(std::span<const PdfWord> row) {
    PdfLine line;
    line.left = row.front().left;
    line.right = row.front().right;
    line.top = row.front().top();
    line.bottom = row.front().bottom();
    line.size = usual_size(row);
    const PdfWord* before = nullptr;
    for (const PdfWord& word : row) {
        const bool apart = before != nullptr && word.left - before->right > narrowest_blank * word.size;
        append(line, word, before != nullptr && (before->space_after || apart));
        line.right = std::max(line.right, word.right);
        line.top = std::min(line.top, word.top());
        line.bottom = std::max(line.bottom, word.bottom());
        if (line.words.size() == 1) line.first_word_width = word.right - line.left;
        if (before == nullptr || word.size > before->size) line.baseline = word.baseline;
        before = &word;
    }
    line.chrome = row.front().chrome;
    return line;
}

std::vector<PdfLine> pdf_lines(std::span<const PdfWord> words) {
    std::vector<PdfLine> lines;
    for (const std::vector<PdfWord>& row : pdf_rows(words)) lines.push_back(pdf_line(row));
    return lines;
}

}  // namespace selostelint
