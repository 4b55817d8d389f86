#include "read/pdf/pdf_flow.h"

#include <algorithm>
#include <cmath>

#include "base/utf8.h"
#include "read/letter_sizes.h"

namespace selostelint {

namespace {

constexpr double headline = 1.14;      // size of a heading's letters, of the text's
constexpr double like_size = 1.1;      // by which sizes may differ within a paragraph
constexpr double widest_pitch = 1.25;  // within a paragraph, of what is usual
constexpr double longest_headline = 200;

double pitch_between(const PdfLine& above, const PdfLine& below) {
    return (below.baseline - above.baseline) / std::max(above.size, below.size);
}

bool alike(double a, double b) {
    return std::max(a, b) <= like_size * std::min(a, b);
}

bool starts_lower(const PdfLine& line) {
    std::size_t at = 0;
    return !line.text.empty() && is_lower(next_code_point(line.text, at));
}

bool ends_sentence(const PdfLine& line) {
    return std::string_view(".:;!?)").find(line.text.back()) != std::string_view::npos;
}

bool ends_bold(const PdfLine& line) {
    return !line.bold.empty() && line.bold.back().end == line.text.size();
}

bool begins_bold(const PdfLine& line) {
    return !line.bold.empty() && line.bold.front().begin == 0;
}

bool has_letters(const PdfLine& line) {
    for (std::size_t at = 0; at < line.text.size();) {
        if (is_letter(next_code_point(line.text, at))) return true;
    }
    return false;
}

PdfColumn column_of(const TranscriptLine& item) {
    const bool in_table = item.line.table != 0;
    return {item.page, item.line.table, in_table ? item.line.column : item.line.flow};
}

/// Distances between lines, in sizes of their font.
class Pitches {
public:
    void add(double pitch) {
        if (pitch < 0.9 || pitch > 2.4) return;
        ++times_[static_cast<int>(std::lround(pitch * steps))];
        ++all_;
    }

    bool is_known() const { return all_ >= 3; }

    /// The least distance that is common: paragraphs of one line must not make their gaps the rule.
    double usual() const {
        std::size_t most = 0;
        for (const auto& [step, count] : times_) most = std::max(most, count);
        return std::ranges::find_if(times_, [&](const auto& item) { return item.second * 4 >= most; })->first / steps;
    }

private:
    static constexpr double steps = 20;
    std::map<int, std::size_t> times_;
    std::size_t all_ = 0;
};

/// The size that most bytes have.
double usual_size(std::span<const TranscriptLine> lines) {
    LetterSizes sizes;
    for (const TranscriptLine& item : lines) sizes.add(item.line.size, item.line.chrome ? 0 : item.line.text.size());
    return sizes.usual();
}

}  // namespace

PdfFlow::PdfFlow(std::span<const TranscriptLine> lines) : size_(usual_size(lines)) {
    for (const TranscriptLine& item : lines) {
        if (item.line.chrome) continue;
        if (item.line.table == 0) right_ = std::max(right_, item.line.right);
        PdfColumnEdge& edge = edges_[column_of(item)];
        ++edge.lines;
        edge.right = std::max(edge.right, item.line.right);
        const bool large = item.line.size >= headline * size_ && has_letters(item.line);
        const bool known = std::ranges::any_of(headlines_, [&](double size) { return alike(size, item.line.size); });
        if (large && !known) headlines_.push_back(item.line.size);
    }
    std::ranges::sort(headlines_, std::greater());
    measure_pitches(lines);
}

void PdfFlow::measure_pitches(std::span<const TranscriptLine> lines) {
    std::map<double, Pitches> pitches;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const PdfLine& above = lines[i - 1].line;
        const PdfLine& below = lines[i].line;
        const bool follows = !above.chrome && above.flow == below.flow && lines[i - 1].page == lines[i].page &&
                             alike(above.size, below.size);
        if (!follows) continue;
        pitches[below.size].add(pitch_between(above, below));
        pitches[0].add(pitch_between(above, below));
    }
    for (const auto& [size, measured] : pitches) {
        if (measured.is_known()) pitches_[size] = measured.usual();
    }
}

double PdfFlow::usual_pitch(const PdfLine& line) const {
    constexpr double single = 1.2;
    const auto own = pitches_.find(line.size);
    if (own != pitches_.end()) return own->second;
    const auto any = pitches_.find(0);
    return any == pitches_.end() ? single : any->second;
}

int PdfFlow::heading_level(const PdfLine& line) const {
    if (line.size < headline * size_ || !has_letters(line)) return 0;
    if (static_cast<double>(line.text.size()) > longest_headline) return 0;
    const auto found = std::ranges::find_if(headlines_, [&](double size) { return alike(size, line.size); });
    return static_cast<int>(std::min<std::ptrdiff_t>(found - headlines_.begin() + 1, 6));
}

/// Whether the line before ended only because this one's first word had no room on it.
bool PdfFlow::is_full(const TranscriptLine& before, const PdfLine& line) const {
    constexpr double blank = 0.25;
    constexpr std::size_t fewest = 4;  // lines that tell where a column ends
    const PdfColumnEdge& edge = edges_.at(column_of(before));
    const bool known = edge.lines >= fewest || before.line.table != 0;
    const double right = known ? edge.right : std::max(edge.right, right_);
    return before.line.right + blank * before.line.size + line.first_word_width > right - 1;
}

LineJoint PdfFlow::joint_over_pages(const TranscriptLine& before, const TranscriptLine& line) const {
    const bool in_text = before.line.table == 0 && line.line.table == 0;
    const bool same_cell = before.line.table == line.line.table && before.line.row == line.line.row &&
                           before.line.column == line.line.column;
    const bool may_go_on = (in_text || same_cell) && alike(before.line.size, line.line.size) &&
                           before.line.is_bold() == line.line.is_bold() && is_full(before, line.line);
    const bool goes_on = may_go_on && (starts_lower(line.line) || !ends_sentence(before.line));
    return goes_on ? LineJoint::wrapped : LineJoint::apart;
}

LineJoint PdfFlow::joint(const TranscriptLine& before, const TranscriptLine& line) const {
    const PdfLine& above = before.line;
    const PdfLine& below = line.line;
    const bool elsewhere =
        before.page != line.page || (above.flow != below.flow && above.table == 0 && below.table == 0);
    if (elsewhere) return joint_over_pages(before, line);
    if (above.flow != below.flow) return LineJoint::apart;
    const double pitch = pitch_between(above, below);
    const double widest = widest_pitch * usual_pitch(below);
    if (!alike(above.size, below.size)) return pitch > widest ? LineJoint::apart : LineJoint::block;
    if (heading_level(above) > 0) return pitch <= std::max(widest, 1.6) ? LineJoint::wrapped : LineJoint::apart;
    if (pitch > widest) return LineJoint::apart;
    const bool label = below.table != 0 && below.column == 0;
    if (label) return LineJoint::wrapped;
    const bool bold_goes_on = above.is_bold() ? begins_bold(below) : !below.is_bold() || ends_bold(above);
    if (!bold_goes_on) return LineJoint::block;
    if (is_full(before, below)) return LineJoint::wrapped;
    const bool first_line_indent = below.left > above.left + 0.9 * below.size && !starts_lower(below);
    return first_line_indent ? LineJoint::block : LineJoint::broken;
}

}  // namespace selostelint
