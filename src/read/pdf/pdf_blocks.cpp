#include "read/pdf/pdf_blocks.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>

#include "base/utf8.h"
#include "document/builder.h"
#include "read/list_marker.h"
#include "read/pdf/pdf_flow.h"

namespace selostelint {

namespace {

struct Transcript {
    std::string text;
    std::vector<std::uint32_t> pages;
    std::vector<TranscriptLine> lines;
};

bool same_cell(const PdfLine& a, const PdfLine& b) {
    return a.table == b.table && a.row == b.row && a.column == b.column;
}

/// Tables are numbered through; a cell that a page's end cuts keeps its row.
class TableNumbers {
public:
    void begin_page() {
        pages_base_ = last_.table;
        row_shift_ = 0;
        continued_ = 0;
        at_top_ = true;
    }

    void number(PdfLine& line) {
        if (line.chrome) return;
        if (line.table != 0) {
            const bool goes_on = at_top_ && last_.table != 0 && last_in_table_ && line.column > 0;
            if (goes_on) {
                continued_ = line.table;
                --pages_base_;
                row_shift_ = last_.row;
            }
            if (line.table == continued_) line.row += row_shift_;
            line.table += pages_base_;
            last_ = line;
        }
        last_in_table_ = line.table != 0;
        at_top_ = false;
    }

private:
    PdfLine last_;  ///< of a table
    bool last_in_table_ = false;
    bool at_top_ = true;
    std::uint32_t pages_base_ = 0;
    std::uint32_t row_shift_ = 0;
    std::uint32_t continued_ = 0;  ///< the page's table that began on the page before
};

Transcript transcribe(const std::vector<std::vector<PdfLine>>& pages) {
    Transcript transcript;
    TableNumbers tables;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        transcript.pages.push_back(static_cast<std::uint32_t>(transcript.text.size()));
        tables.begin_page();
        for (const PdfLine& line : pages[page]) {
            const auto begin = static_cast<std::uint32_t>(transcript.text.size());
            transcript.text += line.text;
            const auto end = static_cast<std::uint32_t>(transcript.text.size());
            transcript.text += '\n';
            transcript.lines.push_back({line, {begin, end}, page});
            tables.number(transcript.lines.back().line);
        }
    }
    return transcript;
}

class PdfWriter {
public:
    PdfWriter(DocumentBuilder& builder, std::span<const TranscriptLine> lines)
        : builder_(builder), lines_(lines), flow_(lines) {}

    void write() {
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            if (lines_[i].line.chrome) {
                aside_.push_back(&lines_[i]);
            } else {
                take(i);
                before_ = &lines_[i];
            }
        }
        begin_block({});
    }

private:
    void take(std::size_t index);
    void take_item(const TranscriptLine& line, const ListMarker& marker);
    void take_numbered(std::size_t index, const ListMarker& marker, bool continues);
    bool is_numbered_heading(std::size_t index, const ListMarker& marker) const;
    bool goes_on(const TranscriptLine& line, const ListMarker& marker, LineJoint joint) const;
    bool leaves_item(const TranscriptLine& line) const;
    const TranscriptLine* next_text(std::size_t index) const;
    void begin_block(const Block& block);
    void begin_text(const TranscriptLine& line, bool continues);
    void copy(const TranscriptLine& line, std::size_t from = 0);
    std::uint8_t depth_at(double left);

    DocumentBuilder& builder_;
    std::span<const TranscriptLine> lines_;
    PdfFlow flow_;
    std::vector<const TranscriptLine*> aside_;  ///< chrome that waits for the end of a block or list
    const TranscriptLine* before_ = nullptr;
    std::optional<double> item_;   ///< where the mark of the open item stands
    std::vector<double> indents_;  ///< of the items around it
    std::uint32_t last_item_ = 0;  ///< number of the numbered list's last item; 0 outside one
    std::uint32_t last_heading_ = 0;
    bool whole_ = false;  ///< the open block takes no more lines
};

void PdfWriter::take(std::size_t index) {
    const TranscriptLine& line = lines_[index];
    const LineJoint joint = before_ == nullptr ? LineJoint::apart : flow_.joint(*before_, line);
    const ListMarker marker = list_marker(line.line.text);
    const bool continues = before_ != nullptr && joint != LineJoint::apart;
    if (marker.kind != ListMarker::Kind::none && !goes_on(line, marker, joint)) {
        if (marker.kind == ListMarker::Kind::number) return take_numbered(index, marker, continues);
        return take_item(line, marker);
    }
    const bool begins = joint == LineJoint::apart || joint == LineJoint::block || whole_ || leaves_item(line);
    if (begins) return begin_text(line, continues);
    const Span line_end{line.span.begin - 1, line.span.begin};
    if (joint == LineJoint::broken) builder_.line_break(line_end);
    if (joint == LineJoint::wrapped) builder_.copy(line_end);
    copy(line);
}

/// A wrapped line that happens to begin with a number or a dash.
bool PdfWriter::goes_on(const TranscriptLine& line, const ListMarker& marker, LineJoint joint) const {
    if (line.line.table != 0 && line.line.column == 0) return joint == LineJoint::wrapped;
    if (flow_.heading_level(line.line) > 0) return true;
    const bool next = marker.number == last_item_ + 1 || marker.number == last_heading_ + 1;
    return joint == LineJoint::wrapped && marker.kind == ListMarker::Kind::number && !next && !whole_;
}

/// Below an item's mark, not below its text, another paragraph begins.
bool PdfWriter::leaves_item(const TranscriptLine& line) const {
    if (!item_) return false;
    std::size_t at = 0;
    return line.line.left <= *item_ + 1 && !is_lower(next_code_point(line.line.text, at)) &&
           line.line.left < before_->line.left + 1;
}

const TranscriptLine* PdfWriter::next_text(std::size_t index) const {
    for (std::size_t i = index + 1; i < lines_.size(); ++i) {
        if (!lines_[i].line.chrome) return &lines_[i];
    }
    return nullptr;
}

/// "1. Rekisterinpitäjä" over text of its own is a heading, "1. nimi" before "2. osoite" an item.
bool PdfWriter::is_numbered_heading(std::size_t index, const ListMarker& marker) const {
    constexpr std::size_t longest = 110;
    const TranscriptLine& line = lines_[index];
    const char last = line.line.text.back();
    if (line.line.text.size() > longest || last == ';' || last == ',') return false;
    if (line.line.is_bold()) return true;
    if (last == '.' || (last_item_ > 0 && marker.number == last_item_ + 1)) return false;
    const TranscriptLine* next = next_text(index);
    if (next == nullptr) return last_heading_ > 0 && marker.number > last_heading_;
    std::size_t at = 0;
    const bool runs_on =
        flow_.joint(line, *next) == LineJoint::wrapped && is_lower(next_code_point(next->line.text, at));
    if (runs_on) return false;
    if (last_heading_ > 0 && marker.number == last_heading_ + 1) return true;
    const ListMarker following = list_marker(next->line.text);
    return following.kind != ListMarker::Kind::number || following.number != marker.number + 1;
}

void PdfWriter::take_numbered(std::size_t index, const ListMarker& marker, bool continues) {
    if (!is_numbered_heading(index, marker)) return take_item(lines_[index], marker);
    last_heading_ = marker.number;
    last_item_ = 0;
    begin_text(lines_[index], continues);
    whole_ = !lines_[index].line.is_bold();
}

void PdfWriter::take_item(const TranscriptLine& line, const ListMarker& marker) {
    const bool numbered = marker.kind != ListMarker::Kind::bullet;
    if (marker.kind == ListMarker::Kind::number) last_item_ = marker.number;
    const bool in_cell = line.line.table != 0;
    Block block{.kind = BlockKind::list_item, .level = depth_at(line.line.left), .numbered = numbered};
    if (in_cell) {
        block.table = line.line.table;
        block.row = line.line.row;
        block.column = line.line.column;
    }
    begin_block(block);
    item_ = line.line.left;
    copy(line, marker.size);
}

void PdfWriter::begin_text(const TranscriptLine& line, bool continues) {
    const int level = flow_.heading_level(line.line);
    Block block{.kind = BlockKind::paragraph, .continues = continues};
    if (line.line.table != 0) {
        block.kind = BlockKind::table_cell;
        block.table = line.line.table;
        block.row = line.line.row;
        block.column = line.line.column;
        const bool inside = before_ != nullptr && same_cell(before_->line, line.line);
        block.continues = inside && continues;
    } else if (level > 0) {
        block.kind = BlockKind::heading;
        block.level = static_cast<std::uint8_t>(level);
        block.continues = false;
    }
    begin_block(block);
    item_.reset();
    if (!continues) indents_.clear();
    copy(line);
}

void PdfWriter::begin_block(const Block& block) {
    builder_.close();
    // A page's end parts no list: its items go on with the sentence that leads to them.
    const bool waits = block.kind == BlockKind::list_item && before_ != nullptr;
    const std::vector<const TranscriptLine*> now = waits ? decltype(aside_)() : std::exchange(aside_, {});
    for (const TranscriptLine* line : now) {
        builder_.open({.kind = BlockKind::paragraph, .role = BlockRole::chrome});
        copy(*line);
        builder_.close();
    }
    builder_.open(block);
    whole_ = false;
}

/// Copies a line from byte `from` on, bold type as emphasis.
void PdfWriter::copy(const TranscriptLine& line, std::size_t from) {
    std::uint32_t at = line.span.begin + static_cast<std::uint32_t>(from);
    for (const Span run : line.line.bold) {
        const Span bold{std::max(at, line.span.begin + run.begin), line.span.begin + run.end};
        if (bold.begin >= bold.end) continue;
        builder_.copy({at, bold.begin});
        builder_.emphasis(true);
        builder_.copy(bold);
        builder_.emphasis(false);
        at = bold.end;
    }
    builder_.copy({at, line.span.end});
}

std::uint8_t PdfWriter::depth_at(double left) {
    constexpr std::size_t deepest = 32;
    constexpr double step = 4;  // points
    while (!indents_.empty() && indents_.back() > left + step) indents_.pop_back();
    const bool deeper = indents_.empty() || indents_.back() < left - step;
    if (deeper && indents_.size() < deepest) indents_.push_back(left);
    return static_cast<std::uint8_t>(indents_.size());
}

}  // namespace

Document pdf_document(const std::string& path, const std::vector<std::vector<PdfLine>>& pages) {
    Transcript transcript = transcribe(pages);
    DocumentBuilder builder(path, "pdf", std::move(transcript.text));
    PdfWriter(builder, transcript.lines).write();
    Document document = std::move(builder).finish();
    document.line_unit = LineUnit::page_line;
    document.pages = std::move(transcript.pages);
    return document;
}

}  // namespace selostelint
