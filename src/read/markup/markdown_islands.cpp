#include "read/markup/markdown_islands.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#include "read/markup/code_islands.h"
#include "read/wrapping.h"

namespace selostelint {

namespace {

constexpr std::size_t npos = std::string_view::npos;
/// Longer stretches in braces are no shortcodes but unclosed ones.
constexpr std::size_t longest = 4000;

bool is_letter_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The end of what opens at `at` and closes with `close` nearby; npos when it does not.
std::size_t closed_by(std::string_view text, std::size_t at, std::string_view close) {
    const std::size_t end = text.substr(at, longest).find(close);
    return end == npos ? npos : at + end + close.size();
}

/// "{{ page.title }}", "{{ 'x' | t }}" are code; "{{yrityksen nimi}}" is a placeholder.
bool is_expression(std::string_view content) {
    content = trimmed(content);
    if (content.empty()) return true;
    if (content.find('|') != npos || content[0] == '"' || content[0] == '\'' || content[0] == '$') return true;
    return content.find('.') != npos && content.find(' ') == npos;
}

/// The end of a stretch in braces that begins at `at`; `at` itself when it is text.
std::size_t brace_end(std::string_view text, std::size_t at) {
    const std::string_view start = text.substr(at, 3);
    std::size_t end = npos;
    if (start == "{{<") end = closed_by(text, at, ">}}");
    if (start == "{{%") end = closed_by(text, at, "%}}");
    if (start.substr(0, 2) == "{%") end = closed_by(text, at, "%}");
    if (end != npos) return end;
    if (start.substr(0, 2) == "{{") {
        end = closed_by(text, at, "}}");
        if (end != npos && is_expression(text.substr(at + 2, end - at - 4))) return end;
    }
    // Attributes as Kramdown, Pandoc and Hugo write them.
    const char second = start.size() > 1 ? start[1] : ' ';
    const bool attribute = second == ':' || second == '.' || (second == '#' && start.size() > 2 && start[2] != '#');
    if (!attribute) return at;
    const std::size_t close = text.find_first_of("}\n", at);
    return close == npos || text[close] == '\n' ? at : close + 1;
}

/// The end of a component's tag of MDX at `at`; `at` itself when it is a tag of HTML or text.
std::size_t component_end(std::string_view text, std::size_t at, BracketMatcher& brackets) {
    const std::size_t name = at + (text.substr(at, 2) == "</" ? 2 : 1);
    const char first = name < text.size() ? text[name] : ' ';
    const bool component = (first >= 'A' && first <= 'Z') || first == '>';
    if (!component && !is_letter_byte(first)) return at;
    bool has_braces = false;
    const std::size_t stop = std::min(text.size(), at + longest);
    for (std::size_t i = name; i < stop; ++i) {
        if (text[i] == '>') return component || has_braces ? i + 1 : at;
        if (text[i] == '"' || text[i] == '\'') {
            i = text.find(text[i], i + 1);
            if (i == npos) return at;
        } else if (text[i] == '{') {
            has_braces = true;
            const std::size_t end = brackets.end(i);
            if (end == npos) return at;
            i = end - 1;
        }
    }
    return at;
}

/// Whether an import, an export or a constant of MDX begins there.
bool begins_statement(std::string_view text) {
    if (text.starts_with("import ") || text.starts_with("export ")) return true;
    constexpr std::size_t longest_head = 200;
    if (!text.starts_with("const ")) return false;
    const std::string_view line = text.substr(0, std::min(text.find('\n'), longest_head));
    return line.find('=') != npos;
}

/// Where a statement of a script ends: the end of the line on which its brackets are closed; npos when they never are.
std::size_t closed_statement_end(std::string_view text, std::size_t at) {
    int depth = 0;
    char quote = '\0';  // of a string; of a comment the sign that tells its kind
    char before = '\0';
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '\n') {
            if (quote != '`' && quote != '*') quote = '\0';
            if (quote == '\0' && depth <= 0 && before != '=') return at + 1;
        } else if (quote == '\0') {
            const bool slash = text[at == 0 ? 0 : at - 1] == '/' && before == '/';
            if (c == '"' || c == '\'' || c == '`' || (slash && (c == '/' || c == '*'))) quote = c;
            if (c == '{' || c == '(' || c == '[') ++depth;
            if (c == '}' || c == ')' || c == ']') --depth;
        } else if (c == '\\' && quote != '/' && quote != '*') {
            ++at;
        } else if (quote == '*' ? c == '/' && text[at - 1] == '*' : c == quote && quote != '/') {
            quote = '\0';
        }
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n') before = c;
    }
    return depth <= 0 ? text.size() : npos;
}

std::size_t paragraph_end(std::string_view text, std::size_t at) {
    while (at < text.size() && !trimmed(line_at(text, at, at)).empty()) {
    }
    return at;
}

/// The signs that begin or end a sample of code; empty for other lines.
std::string_view fence_of(std::string_view line) {
    line = trimmed(line);
    const bool fence = line.starts_with("```") || line.starts_with("~~~");
    return fence ? line.substr(0, line.find_first_not_of(line[0])) : std::string_view();
}

/// A sample of code between fences.
struct Sample {
    std::size_t code_end = 0;  ///< where the line of the closing fence begins
    std::size_t end = 0;       ///< behind that line
};

/// The sample that begins at `at`; one without size when none does. An unclosed one takes all that follows.
Sample sample_at(std::string_view text, std::size_t at) {
    std::size_t next = at;
    const std::string_view fence = fence_of(line_at(text, at, next));
    if (fence.empty()) return {at, at};
    while (next < text.size()) {
        const std::size_t begin = next;
        const std::string_view line = line_at(text, next, next);
        if (fence_of(line).starts_with(fence) && fence_of(line) == trimmed(line)) return {begin, next};
    }
    return {text.size(), text.size()};
}

/// The mark of a footnote at `at`, "[^1]" or "[^1]:"; `at` itself when there is none.
std::size_t footnote_end(std::string_view text, std::size_t at) {
    constexpr std::size_t longest_name = 40;
    if (text.substr(at, 2) != "[^") return at;
    const std::size_t close = text.substr(at, longest_name).find_first_of("]\n [", 2);
    if (close == npos || close == 2 || text[at + close] != ']') return at;
    return at + close + 1;
}

class MarkdownMasker {
public:
    MarkdownMasker(MaskedSource& source, bool is_mdx)
        : source_(source), text_(source.text()), is_mdx_(is_mdx), brackets_(source.text()) {}

    std::vector<MdxPiece> run() {
        std::size_t line = 0;
        while (line < text_.size()) {
            std::size_t after = line;
            const std::string_view content = line_at(text_, line, after);
            if (is_mdx_ && line >= sample_.end) sample_ = sample_at(text_, line);
            const std::size_t begin = line + std::min(content.find_first_not_of(" \t"), content.size());
            const std::size_t from = std::max(line_start(begin), masked_to_);
            mask_inline(from, line + content.size());
            line = std::max(after, masked_to_);
        }
        source_.sort();
        return std::move(pieces_);
    }

private:
    /// Masks what only stands at a line's beginning; where the rest of the line begins.
    std::size_t line_start(std::size_t at) {
        const std::string_view rest = text_.substr(at);
        if (is_mdx_ && begins_statement(rest)) return take_piece(at, statement_end(at), MdxPiece::Kind::statement);
        const std::size_t footnote = footnote_end(text_, at);
        if (footnote > at && text_.substr(footnote, 1) == ":") return mask(at, footnote + 1, Island::Kind::split);
        if (rest.substr(0, 2) == ": ") return mask(at, at + 1, Island::Kind::split);
        return at;
    }

    /// Where the import, export or constant at `at` ends; an unclosed one ends with its paragraph.
    std::size_t statement_end(std::size_t at) {
        // Looking for the ends of many would cost the square of the size.
        constexpr int most_unclosed = 8;
        const std::size_t limit = sample_.code_end > at ? sample_.code_end : text_.size();
        const std::string_view text = text_.substr(0, limit);
        const std::size_t end = unclosed_statements_ < most_unclosed ? closed_statement_end(text, at) : npos;
        if (end != npos) return end;
        ++unclosed_statements_;
        return paragraph_end(text, at);
    }

    void mask_inline(std::size_t at, std::size_t line_end) {
        std::size_t code_end = at;
        while (at < line_end) {
            at = text_.substr(0, line_end).find_first_of(is_mdx_ ? "{[<`" : "{[<", at);
            if (at == npos) return;
            std::size_t end = at;
            if (text_[at] == '`') {
                const std::size_t behind = std::min(text_.find_first_not_of('`', at), line_end);
                if (at >= code_end) code_end = code_span_end(at, behind, line_end);
                at = behind;
                continue;
            }
            if (text_[at] == '{') end = brace_end(text_, at);
            if (text_[at] == '[') end = footnote_end(text_, at);
            if (end > at) {
                at = mask(at, end, text_[at] == '[' ? Island::Kind::nothing : Island::Kind::blank);
                continue;
            }
            if (is_mdx_ && text_[at] == '{') end = closed_brace(at);
            if (is_mdx_ && text_[at] == '<' && !tags_unclosed_) end = closed_tag(at);
            const auto kind = text_[at] == '{' ? MdxPiece::Kind::expression : MdxPiece::Kind::tag;
            if (end > at && at < code_end) mask(at, end, Island::Kind::blank);
            if (end > at && at >= code_end) take_piece(at, end, kind);
            at = std::max(end, at + 1);
        }
    }

    /// Where the code of a line ends that the backticks from `at` to `behind` begin.
    std::size_t code_span_end(std::size_t at, std::size_t behind, std::size_t line_end) const {
        const std::size_t close = text_.substr(0, line_end).find(text_.substr(at, behind - at), behind);
        return close == npos ? at : close;
    }

    std::size_t closed_brace(std::size_t at) {
        const std::size_t end = brackets_.end(at);
        return end == npos ? at : end;
    }

    std::size_t closed_tag(std::size_t at) {
        // Behind the last '>' no tag ends, and looking for one at each '<' would cost the square of the size.
        tags_unclosed_ = text_.find('>', at) == npos;
        return tags_unclosed_ ? at : component_end(text_, at, brackets_);
    }

    std::size_t take_piece(std::size_t begin, std::size_t end, MdxPiece::Kind kind) {
        const Span span{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
        if (begin >= sample_.end) pieces_.push_back({span, kind});
        return mask(begin, end, Island::Kind::blank);
    }

    std::size_t mask(std::size_t begin, std::size_t end, Island::Kind kind) {
        source_.mask({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, kind);
        masked_to_ = end;
        return end;
    }

    MaskedSource& source_;
    std::string_view text_;
    bool is_mdx_;
    BracketMatcher brackets_;
    std::vector<MdxPiece> pieces_;
    Sample sample_;
    int unclosed_statements_ = 0;
    bool tags_unclosed_ = false;
    std::size_t masked_to_ = 0;
};

}  // namespace

std::vector<MdxPiece> mask_markdown_islands(MaskedSource& source, bool is_mdx) {
    return MarkdownMasker(source, is_mdx).run();
}

}  // namespace selostelint
