#include "read/pdf/pdf_table.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>

#include "base/utf8.h"

namespace selostelint {

namespace {

double pitch_between(const PdfLine& above, const PdfLine& below) {
    return (below.baseline - above.baseline) / std::max(above.size, below.size);
}

/// The distance of lines that belong together, in sizes of their font: the least that is usual.
double usual_pitch(const std::vector<PdfLine>& lines) {
    constexpr double single = 1.2;
    std::vector<double> pitches;
    for (std::size_t i = 1; i < lines.size(); ++i) pitches.push_back(pitch_between(lines[i - 1], lines[i]));
    if (pitches.empty()) return single;
    const auto least = pitches.begin() + static_cast<std::ptrdiff_t>(pitches.size() / 4);
    std::nth_element(pitches.begin(), least, pitches.end());
    return std::clamp(*least, 0.9, 1.6);
}

bool is_beside(const PdfLine& a, const PdfLine& b) {
    return std::abs(a.baseline - b.baseline) <= 0.5 * std::max(a.size, b.size);
}

bool has_beside(const std::vector<PdfLine>& lines, const PdfLine& line) {
    return std::ranges::any_of(lines, [&](const PdfLine& other) { return is_beside(other, line); });
}

double mean_size(const std::vector<PdfLine>& lines) {
    std::size_t bytes = 0;
    for (const PdfLine& line : lines) bytes += line.text.size();
    return static_cast<double>(bytes) / static_cast<double>(std::max<std::size_t>(1, lines.size()));
}

double width(const std::vector<PdfLine>& lines) {
    double left = 1e9;
    double right = 0;
    for (const PdfLine& line : lines) {
        left = std::min(left, line.left);
        right = std::max(right, line.right);
    }
    return std::max(1.0, right - left);
}

/// Lines that begin after a gap.
std::vector<const PdfLine*> group_starts(const std::vector<PdfLine>& lines) {
    const double gap = 1.25 * usual_pitch(lines);
    std::vector<const PdfLine*> starts;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (pitch_between(lines[i - 1], lines[i]) > gap) starts.push_back(&lines[i]);
    }
    return starts;
}

/// "1", "2b", "3.", alone or before words: what the parts of a form begin with.
bool begins_with_number(std::string_view text) {
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    if (digits == 0 || digits > 2) return false;
    std::string_view rest = text.substr(digits);
    if (!rest.empty() && rest.front() >= 'a' && rest.front() <= 'd') rest.remove_prefix(1);
    return rest.empty() || rest.starts_with(". ") || rest.starts_with(") ") || rest == "." || rest == ")";
}

/// Whether every line of the first column has its line beside it and hardly any line is alone.
bool is_line_by_line(const std::vector<std::vector<PdfLine>>& columns) {
    const auto beside = [&](const PdfLine& line) { return has_beside(columns[1], line); };
    const auto lone = [&](const PdfLine& line) { return !has_beside(columns[0], line); };
    return std::ranges::all_of(columns[0], beside) &&
           std::ranges::count_if(columns[1], lone) * 10 <= static_cast<std::ptrdiff_t>(columns[1].size());
}

bool starts_lower(const PdfLine& line) {
    std::size_t at = 0;
    return is_lower(next_code_point(line.text, at));
}

/// Where each row begins: over its label's first line, with room for what stands a little higher beside it.
std::vector<double> row_starts(const std::vector<std::vector<PdfLine>>& columns) {
    const std::vector<PdfLine>& labels = columns[0];
    const bool line_by_line = is_line_by_line(columns);
    const double gap = 1.12 * usual_pitch(labels);
    std::vector<double> starts;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const bool apart = i > 0 && pitch_between(labels[i - 1], labels[i]) > gap;
        const bool goes_on = starts_lower(labels[i]) && !apart;
        const bool begins = i == 0 || apart || (line_by_line && !goes_on) || begins_with_number(labels[i].text);
        if (begins) starts.push_back(labels[i].baseline - 0.8 * labels[i].size);
    }
    return starts;
}

/// Where the rest of a row ends that a page's end has cut off from its label; above the first line of the table when
/// there is none.
double rest_end(const std::vector<std::vector<PdfLine>>& columns) {
    const PdfLine& label = columns[0].front();
    const double end = label.baseline - 1.6 * label.size;
    const bool any = std::any_of(columns.begin() + 1, columns.end(), [&](const std::vector<PdfLine>& lines) {
        return !lines.empty() && lines.front().baseline < end;
    });
    return any ? end : -1e9;
}

}  // namespace

bool is_running_text(const std::vector<PdfLine>& left, const std::vector<PdfLine>& right) {
    constexpr std::size_t fewest_lines = 4;
    constexpr double shortest_mean = 18;
    constexpr double most_unlike = 1.8;  // widths
    constexpr double like_width = 1.3;
    if (left.size() < fewest_lines || right.size() < fewest_lines) return false;
    if (mean_size(left) < shortest_mean || mean_size(right) < shortest_mean) return false;
    const double ratio = width(left) / width(right);
    if (ratio > most_unlike || ratio < 1 / most_unlike) return false;
    // The rows of a table begin beside each other; paragraphs do so by chance only.
    const std::vector<const PdfLine*> starts = group_starts(left);
    const std::vector<const PdfLine*> others = group_starts(right);
    const auto together = std::ranges::count_if(starts, [&](const PdfLine* start) {
        return std::ranges::any_of(others, [&](const PdfLine* other) { return is_beside(*start, *other); });
    });
    const bool alike = ratio < like_width && ratio > 1 / like_width;
    const double most = (alike ? 0.9 : 0.67) * static_cast<double>(starts.size());
    return starts.empty() || static_cast<double>(together) < most;
}

std::vector<PdfLine> table_lines(std::vector<std::vector<PdfLine>> columns) {
    std::vector<double> starts = row_starts(columns);
    const double rest = rest_end(columns);
    if (rest > -1e9) starts.front() = rest;
    if (rest > -1e9) starts.insert(starts.begin(), -1e9);
    std::vector<PdfLine> lines;
    for (std::uint32_t column = 0; column < columns.size(); ++column) {
        for (PdfLine& line : columns[column]) {
            const auto after = std::ranges::upper_bound(starts, line.baseline - 0.2 * line.size);
            const auto row = static_cast<std::uint32_t>(std::max<std::ptrdiff_t>(1, after - starts.begin()) - 1);
            line.row = row;
            line.column = column;
            lines.push_back(std::move(line));
        }
    }
    std::ranges::stable_sort(lines, {}, &PdfLine::row);
    return lines;
}

}  // namespace selostelint
