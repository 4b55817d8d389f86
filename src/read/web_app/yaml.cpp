#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "read/formats.h"
#include "read/web_app/content_tree.h"
#include "read/web_app/script_scanner.h"
#include "read/web_app/script_text.h"
#include "read/web_app/strings.h"
#include "read/wrapping.h"

namespace selostelint {

namespace {

using Kind = ContentNode::Kind;

/// Reads the YAML that people write: records and lists by indentation, scalars of every style, flow collections with
/// quoted strings. Anchors and tags are passed over (YAML 1.2.2).
class YamlReader {
public:
    YamlReader(std::string_view source, ContentTree& tree) : source_(source), tree_(tree) {}

    void read() {
        while (at_ < source_.size()) {
            const Line line = next_line();
            if (!line.text.empty() && line.text.front() != '#' && line.text.substr(0, 3) != "---") take(line);
        }
    }

private:
    struct Line {
        std::uint32_t begin = 0;   ///< of its text, behind the indentation
        std::uint32_t indent = 0;  ///< blanks before it
        std::string_view text;
    };
    struct Level {
        std::uint32_t indent;
        NodeId node;
        bool is_list;
    };

    Line line_from(std::size_t at, std::size_t& after) const;
    Line next_line() { return line_from(at_, at_); }
    void take(Line line);
    void take_item(Line& line);
    void take_value(Line line, NodeId holder, std::uint32_t indent);
    void take_quoted(Line line, NodeId holder);
    void take_block(NodeId holder, std::uint32_t indent, bool folded);
    void take_plain(Line line, NodeId holder, std::uint32_t indent);
    std::size_t key_end(std::string_view text) const;
    void add_folded(MappedText& text, Span span, bool escapes) const;

    std::string_view source_;
    ContentTree& tree_;
    std::size_t at_ = 0;
    std::vector<Level> levels_;
    NodeId holder_ = 0;  ///< what a deeper line is the value of
};

YamlReader::Line YamlReader::line_from(std::size_t at, std::size_t& after) const {
    const std::size_t begin = at;
    const std::string_view line = line_at(source_, at, after);
    const std::size_t indent = std::min(line.find_first_not_of(" \t"), line.size());
    return {static_cast<std::uint32_t>(begin + indent), static_cast<std::uint32_t>(indent), trimmed(line)};
}

void YamlReader::take(Line line) {
    constexpr std::size_t deepest = 200;
    while (line.text == "-" || line.text.substr(0, 2) == "- ") {
        if (levels_.size() > deepest) return;
        take_item(line);
    }
    const std::size_t end = key_end(line.text);
    if (end == 0) return take_value(line, holder_, line.indent);
    while (!levels_.empty() &&
           (levels_.back().indent > line.indent || (levels_.back().indent == line.indent && levels_.back().is_list))) {
        levels_.pop_back();
    }
    if (levels_.size() > deepest) return;
    if (levels_.empty() || levels_.back().indent != line.indent) {
        levels_.push_back({line.indent, tree_.add(holder_, {.kind = Kind::record, .place = line.begin}), false});
    }
    std::string_view key = trimmed(line.text.substr(0, end));
    if (key.size() > 1 && (key[0] == '"' || key[0] == '\'')) key = key.substr(1, key.size() - 2);
    const std::uint32_t indent = line.indent;
    holder_ = tree_.add(levels_.back().node, {.kind = Kind::field, .key = key, .place = line.begin});
    const std::size_t value = std::min(line.text.find_first_not_of(" \t", end + 1), line.text.size());
    line.begin += static_cast<std::uint32_t>(value);
    line.text.remove_prefix(value);
    take_value(line, holder_, indent);
}

/// "- ": what follows stands as if on a line of its own.
void YamlReader::take_item(Line& line) {
    while (!levels_.empty() && levels_.back().indent > line.indent) levels_.pop_back();
    if (levels_.empty() || levels_.back().indent != line.indent || !levels_.back().is_list) {
        levels_.push_back({line.indent, tree_.add(holder_, {.kind = Kind::list, .place = line.begin}), true});
    }
    holder_ = tree_.add(levels_.back().node, {.kind = Kind::group, .place = line.begin});
    const std::size_t skipped = std::min(line.text.find_first_not_of(" \t", 1), line.text.size());
    line.begin += static_cast<std::uint32_t>(skipped);
    line.indent += static_cast<std::uint32_t>(skipped);
    line.text.remove_prefix(skipped);
}

/// Where the colon of a key stands; 0 when the text begins with none.
std::size_t YamlReader::key_end(std::string_view text) const {
    if (text.empty()) return 0;
    std::size_t from = 0;
    if (text[0] == '"' || text[0] == '\'') from = text.find(text[0], 1);
    if (text[0] == '[' || text[0] == '{' || from == std::string_view::npos) return 0;
    const std::size_t blank = text.find(": ", from);
    if (from > 0) return text.substr(from + 1, 1) == ":" ? from + 1 : 0;
    if (blank != std::string_view::npos) return blank;
    return text.back() == ':' ? text.size() - 1 : 0;
}

void YamlReader::take_value(Line line, NodeId holder, std::uint32_t indent) {
    while (!line.text.empty() && (line.text[0] == '!' || line.text[0] == '&')) {
        const std::size_t end = std::min(line.text.find(' '), line.text.size());
        const std::size_t next = std::min(line.text.find_first_not_of(' ', end), line.text.size());
        line.begin += static_cast<std::uint32_t>(next);
        line.text.remove_prefix(next);
    }
    if (line.text.empty() || line.text[0] == '#' || line.text[0] == '*') return;
    const char c = line.text[0];
    if (c == '"' || c == '\'') return take_quoted(line, holder);
    if (c == '|' || c == '>') return take_block(holder, indent, c == '>');
    if (c == '[' || c == '{') {
        const auto end = line.begin + static_cast<std::uint32_t>(line.text.size());
        return ScriptScanner(source_, {.elements = false}, tree_).scan_expression({line.begin, end}, holder);
    }
    take_plain(line, holder, indent);
}

void YamlReader::take_quoted(Line line, NodeId holder) {
    const char quote = line.text[0];
    std::size_t end = line.begin + 1;
    for (; end < source_.size(); ++end) {
        if (quote == '"' && source_[end] == '\\') {
            ++end;
        } else if (source_[end] == quote) {
            if (quote == '"' || source_.substr(end + 1, 1) != "'") break;
            ++end;
        }
    }
    end = std::min(end, source_.size());
    MappedText text;
    std::size_t at = line.begin + 1;
    while (at < end) {
        const std::size_t begin = at;
        const std::size_t size = line_at(source_, at, at).size();
        const auto stop = static_cast<std::uint32_t>(std::min(begin + size, end));
        add_folded(text, {static_cast<std::uint32_t>(begin), stop}, quote == '"');
    }
    line_at(source_, end, at_);
    tree_.add_text(holder, line.begin, std::move(text));
}

/// A line of a scalar over several lines: a blank stands for its end.
void YamlReader::add_folded(MappedText& text, Span span, bool escapes) const {
    const std::string_view line = source_.substr(span.begin, span.size());
    const std::size_t first = text.empty() ? 0 : std::min(line.find_first_not_of(" \t"), line.size());
    if (!text.empty()) text.decoded(" ", {span.begin, span.begin});
    const Span part{span.begin + static_cast<std::uint32_t>(first), span.end};
    if (escapes) return decode_escapes(text, source_, part);
    std::uint32_t at = part.begin;
    while (at < part.end) {
        const std::size_t quotes = source_.substr(0, part.end).find("''", at);
        const auto stop = static_cast<std::uint32_t>(std::min<std::size_t>(quotes, part.end));
        text.copy(source_, {at, stop});
        if (stop < part.end) text.decoded("'", {stop, stop + 2});
        at = stop < part.end ? stop + 2 : stop;
    }
}

/// The lines below, as far as they are indented more.
void YamlReader::take_block(NodeId holder, std::uint32_t indent, bool folded) {
    MappedText text;
    std::uint32_t own = 0;
    const std::size_t begin = at_;
    bool blank = false;
    while (at_ < source_.size()) {
        std::size_t after = at_;
        const Line line = line_from(at_, after);
        if (!line.text.empty() && line.indent <= indent) break;
        if (own == 0) own = line.indent;
        const auto line_begin = static_cast<std::uint32_t>(at_);
        at_ = after;
        if (line.text.empty()) {
            blank = true;
            continue;
        }
        const bool breaks = !folded || blank || line.indent > own;
        if (!text.empty()) text.decoded(blank ? "\n\n" : breaks ? "\n" : " ", {line_begin, line_begin});
        text.copy(source_, {line.begin, line.begin + static_cast<std::uint32_t>(line.text.size())});
        blank = false;
    }
    tree_.add_text(holder, static_cast<std::uint32_t>(begin), std::move(text));
}

/// Words without quotes, which go on on lines that are indented more.
void YamlReader::take_plain(Line line, NodeId holder, std::uint32_t indent) {
    MappedText text;
    const std::uint32_t place = line.begin;
    while (true) {
        const std::string_view words = trimmed(line.text.substr(0, line.text.find(" #")));
        add_folded(text, {line.begin, line.begin + static_cast<std::uint32_t>(words.size())}, false);
        std::size_t after = at_;
        const Line next = line_from(at_, after);
        const bool goes_on = at_ < source_.size() && !next.text.empty() && next.indent > indent &&
                             next.text[0] != '#' && key_end(next.text) == 0 && next.text.substr(0, 2) != "- ";
        if (!goes_on) break;
        at_ = after;
        line = next;
    }
    tree_.add_text(holder, place, std::move(text));
}

}  // namespace

Document read_yaml(DocumentBuilder builder) {
    ContentTree tree;
    YamlReader(builder.original(), tree).read();
    return read_strings(std::move(builder), unfolded(tree));
}

}  // namespace selostelint
