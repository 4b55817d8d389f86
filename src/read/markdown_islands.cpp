#include "read/markdown_islands.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "read/code_islands.h"
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

/// The end of an import or export that begins a line of MDX: where its brackets are closed.
std::size_t statement_end(std::string_view text, std::size_t at) {
    int depth = 0;
    while (at < text.size()) {
        const std::string_view line = line_at(text, at, at);
        for (const char c : line) {
            if (c == '{' || c == '(' || c == '[') ++depth;
            if (c == '}' || c == ')' || c == ']') --depth;
        }
        if (depth <= 0 || trimmed(line).empty()) break;
    }
    return at;
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

    void run() {
        std::size_t line = 0;
        while (line < text_.size()) {
            std::size_t after = line;
            const std::string_view content = line_at(text_, line, after);
            const std::size_t begin = line + std::min(content.find_first_not_of(" \t"), content.size());
            const std::size_t from = std::max(line_start(begin), masked_to_);
            mask_inline(from, line + content.size());
            line = std::max(after, masked_to_);
        }
        source_.sort();
    }

private:
    /// Masks what only stands at a line's beginning; where the rest of the line begins.
    std::size_t line_start(std::size_t at) {
        const std::string_view rest = text_.substr(at);
        const bool statement = is_mdx_ && (rest.substr(0, 7) == "import " || rest.substr(0, 7) == "export ");
        if (statement) return mask(at, statement_end(text_, at), Island::Kind::blank);
        const std::size_t footnote = footnote_end(text_, at);
        if (footnote > at && text_.substr(footnote, 1) == ":") return mask(at, footnote + 1, Island::Kind::split);
        if (rest.substr(0, 2) == ": ") return mask(at, at + 1, Island::Kind::split);
        return at;
    }

    void mask_inline(std::size_t at, std::size_t line_end) {
        while (at < line_end) {
            at = text_.substr(0, line_end).find_first_of("{[<", at);
            if (at == npos) return;
            std::size_t end = at;
            Island::Kind kind = Island::Kind::blank;
            if (text_[at] == '{') end = brace_end(text_, at);
            if (text_[at] == '{' && end == at && is_mdx_) end = std::max(at, closed_brace(at));
            if (text_[at] == '<' && is_mdx_ && !tags_unclosed_) end = closed_tag(at);
            if (text_[at] == '[') {
                end = footnote_end(text_, at);
                kind = Island::Kind::nothing;
            }
            at = end > at ? mask(at, end, kind) : at + 1;
        }
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

    std::size_t mask(std::size_t begin, std::size_t end, Island::Kind kind) {
        source_.mask({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, kind);
        masked_to_ = end;
        return end;
    }

    MaskedSource& source_;
    std::string_view text_;
    bool is_mdx_;
    BracketMatcher brackets_;
    bool tags_unclosed_ = false;
    std::size_t masked_to_ = 0;
};

}  // namespace

void mask_markdown_islands(MaskedSource& source, bool is_mdx) {
    MarkdownMasker(source, is_mdx).run();
}

}  // namespace selostelint
