#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <utility>
#include <vector>

#include "base/span.h"
#include "read/pdf/pdf_line.h"

namespace selostelint {

/// A line of the transcript.
struct TranscriptLine {
    PdfLine line;
    Span span;             ///< of the transcript, without its line end
    std::size_t page = 0;  ///< from 0
};

/// How a line goes on from the one before it.
enum class LineJoint {
    wrapped,  ///< the line before was full: one sentence
    broken,   ///< its author ended it, within one paragraph
    block,    ///< another block, right below
    apart,    ///< another block, after a gap or elsewhere on the page
};

/// A column of text: of a page or of a table on it.
struct PdfColumn {
    std::size_t page = 0;
    std::uint32_t table = 0;
    std::uint32_t number = 0;  ///< of a table's column, else of the flow

    friend auto operator<=>(const PdfColumn&, const PdfColumn&) = default;
};

struct PdfColumnEdge {
    std::size_t lines = 0;
    double right = 0;
};

/// What is usual in a document, by which its lines are judged.
class PdfFlow {
public:
    explicit PdfFlow(std::span<const TranscriptLine> lines);

    /// 1 to 6 for a line in larger letters than the text has, else 0.
    int heading_level(const PdfLine& line) const;
    /// Neither line is chrome; `before` precedes `line` in reading order, chrome left out.
    LineJoint joint(const TranscriptLine& before, const TranscriptLine& line) const;

private:
    LineJoint joint_over_pages(const TranscriptLine& before, const TranscriptLine& line) const;
    bool is_full(const TranscriptLine& before, const PdfLine& line) const;
    void measure_pitches(std::span<const TranscriptLine> lines);
    double usual_pitch(const PdfLine& line) const;

    double size_ = 0;  ///< of the text's letters
    /// From baseline to baseline within a paragraph, in sizes: for each size of letters, and 0 for all.
    std::map<double, double> pitches_;
    std::vector<double> headlines_;  ///< sizes of headings, the largest first
    double right_ = 0;               ///< the right edge of all text
    std::map<PdfColumn, PdfColumnEdge> edges_;
};

}  // namespace selostelint
