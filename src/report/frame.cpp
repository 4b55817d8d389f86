#include "report/frame.h"

#include <fmt/format.h>

#include <algorithm>

#include "report/columns.h"

namespace selostelint {

namespace {

/// One line of a frame: bytes of the original, all on that line.
struct MarkedLine {
    std::uint32_t number;
    Span line;
    Span marked;
};

/// What of a line is shown, and whether it was cut.
struct Window {
    Span shown;
    bool cut_before;
    bool cut_after;
};

constexpr std::size_t longest_cut_word = 24;

/// Where the first whole word after a cut begins, not past `stop`; the cut itself when the word is long.
std::uint32_t word_begin(std::string_view source, std::size_t cut, std::size_t stop) {
    const std::size_t blank = source.substr(cut, stop - cut).find(' ');
    return static_cast<std::uint32_t>(blank > longest_cut_word ? cut : cut + blank + 1);
}

/// Where the last whole word before a cut ends, not before `stop`.
std::uint32_t word_end(std::string_view source, std::size_t cut, std::size_t stop) {
    const std::size_t blank = source.substr(stop, cut - stop).rfind(' ');
    const bool near = blank != std::string_view::npos && cut - stop - blank <= longest_cut_word;
    return static_cast<std::uint32_t>(near ? stop + blank : cut);
}

class Framer {
public:
    Framer(const NoticeView& view, const FrameStyle& style) : view_(view), style_(style) {}

    std::string line(const MarkedLine& marked, std::string_view label) const;
    std::string gap() const { return style_.paint(Style::dim, fmt::format("{:>{}} |", "…", style_.gutter + 2)) + "\n"; }
    Span line_span(std::uint32_t number) const;

private:
    Window window(const MarkedLine& marked) const;

    const NoticeView& view_;
    const FrameStyle& style_;
};

Span Framer::line_span(std::uint32_t number) const {
    const std::string_view text = view_.lines().line_text(number);
    const auto begin = static_cast<std::uint32_t>(text.data() - view_.source().data());
    return {begin, begin + static_cast<std::uint32_t>(text.size())};
}

Window Framer::window(const MarkedLine& marked) const {
    const std::string_view source = view_.source();
    const std::size_t gutter = style_.gutter + 5;
    const std::size_t room = std::max<std::size_t>(style_.width > gutter ? style_.width - gutter : 0, 20);
    const auto [begin, end] = marked.line;
    if (advance_columns(source, begin, end, room) == end) return {marked.line, false, false};

    const std::size_t inner = room - 2;  // "…" at both ends
    const std::size_t mark_end = advance_columns(source, marked.marked.begin, marked.marked.end, inner);
    const auto columns = [&](std::size_t from, std::size_t to) {
        return display_width(source.substr(from, to - from));
    };
    const std::size_t left = inner - columns(marked.marked.begin, mark_end);
    const std::size_t after = columns(mark_end, advance_columns(source, mark_end, end, left / 2));
    const std::size_t first = retreat_columns(source, marked.marked.begin, begin, left - after);
    const std::size_t last = advance_columns(source, mark_end, end, left - columns(first, marked.marked.begin));
    const bool cut_before = first > begin;
    const bool cut_after = last < end;
    return {{cut_before ? word_begin(source, first, marked.marked.begin) : begin,
             cut_after ? word_end(source, last, mark_end) : end},
            cut_before,
            cut_after};
}

std::string Framer::line(const MarkedLine& marked, std::string_view label) const {
    const Window cut = window(marked);
    const Span visible{std::max(marked.marked.begin, cut.shown.begin), std::min(marked.marked.end, cut.shown.end)};
    const auto shown = [&](std::uint32_t begin, std::uint32_t end) {
        return printable(view_.secrets().of_original({begin, std::max(begin, end)}));
    };
    const std::string before = (cut.cut_before ? "…" : "") + shown(cut.shown.begin, visible.begin);
    const std::string words = shown(visible.begin, visible.end);
    std::string after = shown(visible.end, cut.shown.end) + (cut.cut_after ? "…" : "");
    after.erase(after.find_last_not_of(' ') + 1);
    const std::string carets(std::max<std::size_t>(display_width(words), 1), '^');
    const Paint& paint = style_.paint;
    const std::string note = label.empty() ? carets : fmt::format("{} {}", carets, label);
    return fmt::format("{} {}{}{}\n{} {}{}\n",
                       paint(Style::dim, fmt::format("{:>{}} |", marked.number, style_.gutter + 2)), before, words,
                       after, paint(Style::dim, fmt::format("{:>{}} |", "", style_.gutter + 2)),
                       std::string(display_width(before), ' '), paint(style_.carets, note));
}

/// The offset of the first byte in the line that is no blank or tab.
std::uint32_t first_word(std::string_view source, Span line) {
    const std::size_t at = source.substr(line.begin, line.size()).find_first_not_of(" \t");
    return at == std::string_view::npos ? line.begin : line.begin + static_cast<std::uint32_t>(at);
}

}  // namespace

std::string frame(const NoticeView& view, Span text, const FrameStyle& style, std::string_view label) {
    if (text.empty()) return {};
    const Framer framer(view, style);
    const Place place = view.place(text);
    const Span original = view.original(text);
    const std::uint32_t first_line = view.lines().line(original.begin);
    const std::uint32_t last_line = view.lines().line(original.empty() ? original.begin : original.end - 1);
    const Span first = framer.line_span(first_line);
    if (first_line == last_line) return framer.line({place.line, first, original}, label);

    const Span last = framer.line_span(last_line);
    const std::uint32_t last_begin = std::min(first_word(view.source(), last), original.end);
    std::string lines = framer.line({place.line, first, {original.begin, first.end}}, {});
    if (last_line > first_line + 1) lines += framer.gap();
    return lines + framer.line({place.end_line, last, {last_begin, original.end}}, label);
}

}  // namespace selostelint
