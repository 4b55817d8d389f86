#include "read/plain_text.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "read/formats.h"
#include "read/list_marker.h"
#include "read/wrapping.h"

namespace selostelint {

namespace {

/// A line of the source, looked at.
struct Line {
    Span span;              ///< without indentation and blanks at its end
    std::string_view text;  ///< the same
    std::uint32_t indent = 0;
    std::uint32_t line_end = 0;  ///< where its text and its blanks end
    std::size_t after = 0;       ///< where the next line begins
    ListMarker marker;
};

/// "=====" or "-----" under a heading, or between parts; 0 when the line is something else.
char rule_of(std::string_view text) {
    constexpr std::size_t shortest = 3;
    if (text.size() < shortest || std::string_view("=-_*~").find(text[0]) == std::string_view::npos) return '\0';
    return text.find_first_not_of(text[0]) == std::string_view::npos ? text[0] : '\0';
}

class PlainTextReader {
public:
    PlainTextReader(DocumentBuilder& builder, const MaskedSource& source)
        : builder_(builder), source_(source), text_(source.text()), width_(usual_width(source.text())) {}

    void read() {
        for (std::size_t at = 0; at < text_.size();) {
            const Line line = look_at(at);
            at = line.after;
            if (take(line)) line_at(text_, at, at);
            if (line.line_end < text_.size() && text_[line.line_end] == '\f') end_paragraph();
        }
    }

private:
    Line look_at(std::size_t at) const;
    Line next_text(std::size_t at) const;
    bool take(const Line& line);
    void end_paragraph();
    void take_table_row(const Line& line);
    void take_item(const Line& line);
    void take_text(const Line& line);
    void take_heading(const Line& line);
    bool is_table_row(const Line& line) const;
    bool is_numbered_heading(const Line& line);
    void copy(Span span) { copy_between(builder_, source_.islands(), span); }
    std::uint8_t depth_at(std::uint32_t indent);

    DocumentBuilder& builder_;
    const MaskedSource& source_;
    std::string_view text_;
    std::uint32_t width_;

    Line previous_;  ///< of the paragraph or item that is open; its text is empty when none is
    bool in_item_ = false;
    bool after_heading_ = false;  ///< the line before was a heading: nothing continues it
    std::vector<std::uint32_t> indents_;
    std::uint32_t last_item_ = 0;     ///< number of the numbered list's last item; 0 outside one
    std::uint32_t last_heading_ = 0;  ///< number of the last numbered heading
    std::uint32_t tables_ = 0;
    std::uint32_t row_ = 0;
    bool in_table_ = false;
};

Line PlainTextReader::look_at(std::size_t at) const {
    Line line;
    const std::string_view whole = line_at(text_, at, line.after);
    line.text = trimmed(whole);
    const auto begin = static_cast<std::uint32_t>(line.text.data() - text_.data());
    line.span = {begin, begin + static_cast<std::uint32_t>(line.text.size())};
    line.line_end = static_cast<std::uint32_t>(at + whole.size());
    for (const char c : whole.substr(0, begin - at)) line.indent += c == '\t' ? 4 : 1;
    line.marker = list_marker(line.text);
    return line;
}

/// The next line with text on it; without text at the end of the source.
Line PlainTextReader::next_text(std::size_t at) const {
    Line line;
    while (at < text_.size() && line.text.empty()) {
        line = look_at(at);
        at = line.after;
    }
    return line;
}

void PlainTextReader::end_paragraph() {
    builder_.close();
    previous_ = {};
    in_item_ = false;
    after_heading_ = false;
}

/// Takes in a line; true when the next one belongs to it and is to be passed over.
bool PlainTextReader::take(const Line& line) {
    const bool row = is_table_row(line);
    if (!row) in_table_ = false;
    if (line.text.empty() || rule_of(line.text) != '\0') {
        end_paragraph();
        return false;
    }
    const Line next = line.after < text_.size() ? look_at(line.after) : Line();
    const char rule = rule_of(next.text);
    constexpr std::size_t longest_heading = 120;
    if ((rule == '=' || rule == '-') && line.text.size() <= longest_heading && previous_.text.empty()) {
        builder_.open({.kind = BlockKind::heading, .level = static_cast<std::uint8_t>(rule == '=' ? 1 : 2)});
        copy(line.span);
        builder_.close();
        return true;
    }
    if (row) {
        take_table_row(line);
    } else if (line.marker.kind == ListMarker::Kind::none) {
        take_text(line);
    } else if (line.marker.kind == ListMarker::Kind::number && is_numbered_heading(line)) {
        take_heading(line);
    } else {
        take_item(line);
    }
    return false;
}

/// Short fields with tabs between them are a table as a text editor has it.
bool PlainTextReader::is_table_row(const Line& line) const {
    constexpr std::size_t longest_field = 60;
    if (line.marker.kind != ListMarker::Kind::none) return false;
    const std::string_view whole = text_.substr(line.span.begin, line.line_end - line.span.begin);
    const std::size_t tab = whole.find('\t');
    if (tab == std::string_view::npos) return false;
    return count_code_points(trimmed(whole.substr(0, tab))) <= longest_field;
}

void PlainTextReader::take_table_row(const Line& line) {
    if (!in_table_) {
        ++tables_;
        row_ = 0;
    } else {
        ++row_;
    }
    in_table_ = true;
    previous_ = {};
    in_item_ = false;
    std::uint32_t begin = line.span.begin;
    for (std::uint32_t column = 0; begin <= line.span.end; ++column) {
        const std::size_t tab = std::min<std::size_t>(text_.find('\t', begin), line.span.end);
        const auto end = static_cast<std::uint32_t>(tab);
        builder_.open({.kind = BlockKind::table_cell, .table = tables_, .row = row_, .column = column});
        copy({begin, end});
        begin = end + 1;
    }
    builder_.close();
}

/// "1. Rekisterinpitäjä" over text of its own is a heading, "1. nimi" before "2. osoite" an item.
bool PlainTextReader::is_numbered_heading(const Line& line) {
    constexpr std::size_t longest_heading = 100;
    const std::uint32_t number = line.marker.number;
    if (last_item_ > 0 && number == last_item_ + 1) return false;
    const char last = line.text.back();
    const bool ends_sentence = last == '.' || last == ';' || last == ',';
    if (ends_sentence || count_code_points(line.text) > longest_heading) return false;
    if (last_heading_ > 0 && number == last_heading_ + 1) return true;
    const Line next = next_text(line.after);
    if (next.text.empty()) return last_heading_ > 0 && number > last_heading_;
    return next.marker.kind != ListMarker::Kind::number || next.marker.number != number + 1;
}

void PlainTextReader::take_heading(const Line& line) {
    last_heading_ = line.marker.number;
    last_item_ = 0;
    indents_.clear();
    builder_.open({.kind = BlockKind::paragraph, .continues = !previous_.text.empty()});
    copy(line.span);
    builder_.close();
    previous_ = line;
    in_item_ = false;
    after_heading_ = true;
}

void PlainTextReader::take_item(const Line& line) {
    const bool numbered = line.marker.kind != ListMarker::Kind::bullet;
    // A wrapped line that begins with a number or a dash goes on with its sentence.
    const bool goes_on = !previous_.text.empty() && !after_heading_ && is_wrapped(previous_.text, line.text, width_) &&
                         line.marker.kind == ListMarker::Kind::number && last_item_ + 1 != line.marker.number;
    if (goes_on) return take_text(line);
    last_item_ = line.marker.kind == ListMarker::Kind::number ? line.marker.number : 0;
    builder_.open({.kind = BlockKind::list_item, .level = depth_at(line.indent), .numbered = numbered});
    copy({line.span.begin + static_cast<std::uint32_t>(line.marker.size), line.span.end});
    previous_ = line;
    in_item_ = true;
    after_heading_ = false;
}

/// "2 Yhteyshenkilö", "4.1 Käyttötarkoitus": a short line that a number opens is whole, whatever follows it.
bool is_numbered_label(std::string_view line) {
    constexpr std::size_t longest = 60;
    const std::size_t number = std::min(line.find_first_not_of("0123456789.)"), line.size());
    std::size_t word = std::min(line.find_first_not_of(' ', number), line.size());
    return number > 0 && number <= 5 && word > number && word < line.size() && line.size() <= longest &&
           line.find_first_of(".,;:", word) == std::string_view::npos && is_upper(next_code_point(line, word));
}

void PlainTextReader::take_text(const Line& line) {
    const Line before = std::exchange(previous_, line);
    const bool continues = !before.text.empty();
    if (!continues || after_heading_) {
        if (!continues && line.indent == 0) {
            indents_.clear();
            last_item_ = 0;
        }
        builder_.open({.kind = BlockKind::paragraph, .continues = continues});
        after_heading_ = false;
        return copy(line.span);
    }
    if (is_wrapped(before.text, line.text, width_)) {
        copy({before.span.end, line.span.end});
        return;
    }
    std::size_t first = 0;
    const bool outside_item = in_item_ && line.indent <= before.indent && !is_lower(next_code_point(line.text, first));
    if (outside_item) {
        in_item_ = false;
        last_item_ = 0;
        builder_.open({.kind = BlockKind::paragraph, .continues = true});
        return copy(line.span);
    }
    if (is_numbered_label(before.text)) {
        builder_.open({.kind = BlockKind::paragraph, .continues = true});
        return copy(line.span);
    }
    builder_.line_break({before.span.end, line.span.begin});
    copy(line.span);
}

std::uint8_t PlainTextReader::depth_at(std::uint32_t indent) {
    constexpr std::size_t deepest = 32;
    while (!indents_.empty() && indents_.back() > indent) indents_.pop_back();
    const bool deeper = indents_.empty() || indents_.back() < indent;
    if (deeper && indents_.size() < deepest) indents_.push_back(indent);
    return static_cast<std::uint8_t>(indents_.size());
}

}  // namespace

Document read_masked_text(DocumentBuilder builder, const MaskedSource& source) {
    PlainTextReader(builder, source).read();
    return std::move(builder).finish();
}

Document read_plain_text(DocumentBuilder builder) {
    const MaskedSource source(builder.original());
    return read_masked_text(std::move(builder), source);
}

}  // namespace selostelint
