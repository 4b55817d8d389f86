#include "read/web_app/mdx.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>

#include "read/markup/html_elements.h"
#include "read/markup/html_tokens.h"
#include "read/web_app/content_tree.h"
#include "read/web_app/page_maker.h"
#include "read/web_app/script_scanner.h"
#include "read/web_app/text_pieces.h"

namespace selostelint {

namespace {

constexpr std::size_t npos = std::string_view::npos;

/// What ends a plain stretch of text: a tag, a line, and signs that a string means as they are and that Markdown or MDX would take for its own.
constexpr std::string_view special_or_tag = "<\r\n*_`~[]{}|\\";

/// What a piece shows, as HTML inside Markdown.
class ShownPiece {
public:
    explicit ShownPiece(const MappedText& html) : html_(html) {
        const std::string& text = html.text();
        HtmlTokens tokens(text, {0, static_cast<std::uint32_t>(text.size())});
        HtmlToken token;
        while (tokens.next(token)) {
            if (token.kind == HtmlToken::Kind::text) {
                has_words_ =
                    has_words_ || holds_words(std::string_view(text).substr(token.span.begin, token.span.size()));
            } else {
                has_blocks_ = has_blocks_ || (traits_of(token.element).is_block && token.element != Element::br);
            }
        }
    }

    bool has_words() const { return has_words_; }
    bool has_blocks() const { return has_blocks_; }

    /// Blocks stand between blank lines, so that Markdown goes on behind them.
    void append_to(MappedText& page, std::uint32_t place) const {
        if (has_blocks_) page.markup("\n\n", place);
        const std::string& text = html_.text();
        bool in_tag = false;
        for (std::uint32_t at = 0; at < html_.size();) {
            const std::size_t stop = text.find_first_of(in_tag ? ">\r\n" : special_or_tag, at);
            const auto end = static_cast<std::uint32_t>(std::min(stop, text.size()));
            page.append(html_, {at, end});
            at = end + 1;
            if (end == html_.size()) break;
            append_sign(page, {end, at});
            if (text[end] == '<' || text[end] == '>') in_tag = text[end] == '<';
        }
        if (has_blocks_) page.markup("\n\n", place);
    }

private:
    static bool holds_words(std::string_view text) {
        for (std::size_t at = text.find(untold); at != npos; at = text.find(untold)) {
            if (holds_words(text.substr(0, at))) return true;
            text.remove_prefix(at + untold.size());
        }
        return std::any_of(text.begin(), text.end(), [](char c) {
            return static_cast<unsigned char>(c) >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
                   (c >= 'A' && c <= 'Z');
        });
    }

    void append_sign(MappedText& page, Span span) const {
        const char sign = html_.text()[span.begin];
        if (sign == '<' || sign == '>') return page.append(html_, span);
        const bool blank = sign == '\n' || sign == '\r';
        page.decoded(blank ? " " : "&#" + std::to_string(static_cast<int>(sign)) + ";", html_.map().original(span));
    }

    const MappedText& html_;
    bool has_words_ = false;
    bool has_blocks_ = false;
};

/// Whether blocks would tear what the line is: a row of a table, a heading.
bool stands_in_row(std::string_view source, std::uint32_t at) {
    const std::size_t line_end = at == 0 ? npos : source.find_last_of("\r\n", at - 1);
    const std::size_t line = line_end == npos ? 0 : line_end + 1;
    const std::size_t begin = source.find_first_not_of(" \t", line);
    return begin < at && (source[begin] == '|' || source[begin] == '#');
}

/// Cuts a piece into the tree; where what it shows hangs.
NodeId scan_piece(std::string_view source, const MdxPiece& piece, ContentTree& tree) {
    ScriptScanner scanner(source, {}, tree);
    if (piece.kind == MdxPiece::Kind::statement) {
        scanner.scan_code(piece.span, 0);
        return no_node;
    }
    const NodeId home = tree.add(0, {.kind = ContentNode::Kind::group, .place = piece.span.begin});
    if (piece.kind == MdxPiece::Kind::tag) scanner.scan_markup(piece.span, home);
    if (piece.kind == MdxPiece::Kind::expression) {
        scanner.scan_expression({piece.span.begin + 1, piece.span.end - 1}, home);
    }
    return home;
}

}  // namespace

MappedText show_programs(std::string_view source, const std::vector<MdxPiece>& pieces) {
    ContentTree tree;
    std::vector<NodeId> nodes;
    std::vector<Span> places;
    for (const MdxPiece& piece : pieces) {
        const NodeId node = scan_piece(source, piece, tree);
        if (node == no_node) continue;
        nodes.push_back(node);
        places.push_back(piece.span);
    }
    const std::vector<MappedText> parts = PageMaker(tree).parts(nodes);
    MappedText page;
    std::uint32_t at = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const ShownPiece shown(parts[i]);
        if (!shown.has_words() || (shown.has_blocks() && stands_in_row(source, places[i].begin))) continue;
        page.copy(source, {at, places[i].begin});
        shown.append_to(page, places[i].begin);
        at = places[i].end;
    }
    if (at > 0) page.copy(source, {at, static_cast<std::uint32_t>(source.size())});
    return page;
}

}  // namespace selostelint
