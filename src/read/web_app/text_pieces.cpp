#include "read/web_app/text_pieces.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "read/formats.h"
#include "read/markup/html_tokens.h"
#include "read/sniff.h"
#include "read/wrapping.h"

namespace selostelint {

namespace {

constexpr std::size_t npos = std::string_view::npos;

bool is_letter_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

bool is_identifier_byte(char c) {
    return is_letter_byte(c) || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-' || c == '$';
}

/// Whether markup of its own gives the text its lines.
bool is_shaped(std::string_view text) {
    for (const std::string_view tag : {"<p", "<br", "<li", "<div", "<td"}) {
        if (text.find(tag) != npos) return true;
    }
    return false;
}

bool holds_entity(std::string_view text) {
    const std::size_t at = text.find('&');
    if (at == npos) return false;
    const std::size_t end = text.find(';', at);
    return end != npos && end > at + 1 && end - at < 10 && text.substr(at, end - at).find(' ') == npos;
}

/// Markdown that a page would have to turn into markup: headings, lists, bold type.
bool is_markdown(std::string_view text) {
    return text.find('\n') != npos ? looks_like_markdown(text) : text.find("**") != npos || text.find("](") != npos;
}

void append_escaped(MappedText& page, const MappedText& text, Span span, bool escape) {
    std::uint32_t at = span.begin;
    while (at < span.end) {
        const std::size_t special = escape ? text.text().find_first_of("<&", at) : npos;
        const auto end = static_cast<std::uint32_t>(std::min<std::size_t>(special, span.end));
        page.append(text, {at, end});
        if (end < span.end) {
            const Span source = text.map().original({end, end + 1});
            page.decoded(text.text()[end] == '<' ? "&lt;" : "&amp;", source);
        }
        at = end < span.end ? end + 1 : end;
    }
}

/// The blocks of a document that was read from a string, as HTML.
class BlockPrinter {
public:
    BlockPrinter(MappedText& page, const MappedText& string, const Document& document)
        : page_(page), document_(document), map_(document.source_map.through(string.map())) {}

    void print() {
        for (const Block& block : document_.blocks) print(block);
        if (!open_.empty()) page_.markup("</" + open_ + ">", place_);
    }

private:
    void print(const Block& block) {
        place_ = map_.original(block.span).begin;
        if (block.continues && !open_.empty()) {
            page_.markup("<br>", place_);
        } else {
            if (!open_.empty()) page_.markup("</" + open_ + ">", place_);
            open_ = "p";
            if (block.kind == BlockKind::heading) open_ = "h" + std::to_string(std::max<int>(block.level, 1));
            if (block.kind == BlockKind::list_item) open_ = "li";
            page_.markup("<" + open_ + ">", place_);
        }
        if (!block.emphasis.empty()) page_.markup("<strong>", place_);
        copy(block.emphasis);
        if (!block.emphasis.empty()) page_.markup("</strong>", place_);
        copy({block.emphasis.empty() ? block.span.begin : block.emphasis.end, block.span.end});
    }

    void copy(Span span) {
        MappedText part;
        for (std::uint32_t at = span.begin; at < span.end;) {
            // Byte by byte would break letters that the document composed.
            std::uint32_t end = at + 1;
            while (end < span.end && (static_cast<unsigned char>(document_.text[end]) & 0xC0) == 0x80) ++end;
            part.decoded(document_[{at, end}], map_.original({at, end}));
            at = end;
        }
        append_escaped(page_, part, {0, part.size()}, true);
    }

    MappedText& page_;
    const Document& document_;
    SourceMap map_;
    std::string open_;
    std::uint32_t place_ = 0;
};

/// Where an interpolation ends that begins at `at`; `at` when none does.
std::size_t interpolation_end(std::string_view text, std::size_t at) {
    constexpr std::size_t longest = 60;
    const std::string_view rest = text.substr(at, longest);
    if (rest[0] == '%') {
        if (rest.substr(1, 1) == "(") {
            const std::size_t close = rest.find(')');
            return close == npos ? at : std::min(text.size(), at + close + 2);
        }
        std::size_t end = 1;
        while (end < rest.size() && ((rest[end] >= '0' && rest[end] <= '9') || rest[end] == '$')) ++end;
        const bool word = end + 1 < rest.size() && is_letter_byte(rest[end + 1]);
        const bool known = end < rest.size() && (rest[end] == 's' || rest[end] == 'd' || rest[end] == '@');
        return known && !word ? at + end + 1 : at;
    }
    const std::string_view open = rest.substr(0, 3) == "$t(" ? "$t(" : rest.substr(0, 2) == "{{" ? "{{" : "{";
    if (rest.substr(0, open.size()) != open) return at;
    const std::string_view close = open == "$t(" ? ")" : open == "{{" ? "}}" : "}";
    const std::size_t end = rest.find(close);
    if (end == npos) return at;
    std::string_view name = trimmed(rest.substr(open.size(), end - open.size()));
    name = name.substr(0, name.find(','));
    const bool identifier = std::all_of(name.begin(), name.end(), is_identifier_byte);
    return identifier ? at + end + close.size() : at;
}

}  // namespace

bool holds_markup(std::string_view text) {
    if (text.find('<') == npos) return holds_entity(text);
    HtmlTokens tokens(text, {0, static_cast<std::uint32_t>(text.size())});
    HtmlToken token;
    bool known = false;
    int raw = 0;
    while (tokens.next(token)) {
        if (token.kind == HtmlToken::Kind::text) continue;
        known = known || token.element != Element::unknown;
        const ElementTraits traits = traits_of(token.element);
        if (traits.is_hidden || traits.is_raw) raw += token.kind == HtmlToken::Kind::start_tag ? 1 : -1;
    }
    return (known || holds_entity(text)) && raw == 0 && text.find("<!--") == npos;
}

bool reads_like_prose(std::string_view text) {
    constexpr std::size_t fewest_words = 3;
    std::size_t words = 0;
    std::size_t others = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = text.find_first_not_of(" \t\r\n", at);
        if (begin == npos) break;
        at = std::min(text.find_first_of(" \t\r\n", begin), text.size());
        std::string_view word = text.substr(begin, at - begin);
        while (!word.empty() && std::string_view(".,:;!?()\"'").find(word.back()) != npos) word.remove_suffix(1);
        const bool plain = !word.empty() && std::all_of(word.begin(), word.end(), is_letter_byte);
        ++(plain ? words : others);
    }
    return words >= fewest_words && words > others;
}

bool reads_like_words(std::string_view text) {
    text = trimmed(text);
    if (text.empty()) return false;
    if (text.find_first_of(" \n") != npos) return true;
    if (text.find("://") < 8 || text[0] == '/' || text[0] == '#') return false;
    if (text.find('@') != npos) return true;
    if (text.find_first_of("/\\{}=_") != npos) return false;
    const bool foreign =
        std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    const bool word = std::all_of(text.begin(), text.end(), [](char c) {
        return is_letter_byte(c) || c == '-' || c == '.' || c == ':' || c == ',';
    });
    return foreign || word || text.find_first_of("0123456789") != npos;
}

MappedText without_interpolations(const MappedText& text) {
    const std::string& all = text.text();
    MappedText result;
    std::size_t at = 0;
    const auto copy_to = [&](std::size_t end) {
        result.append(text, {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)});
        at = end;
    };
    for (std::size_t special = all.find_first_of("{%$"); special != npos;
         special = all.find_first_of("{%$", std::max(at, special + 1))) {
        const bool quoted = all.compare(special, 2, "{'") == 0 && all.compare(special + 3, 2, "'}") == 0;
        const std::size_t end = quoted ? special + 5 : interpolation_end(all, special);
        if (end == special) continue;
        copy_to(special);
        const Span source = text.map().original({static_cast<std::uint32_t>(special), static_cast<std::uint32_t>(end)});
        result.decoded(quoted ? std::string_view(all).substr(special + 2, 1) : untold, source);
        at = end;
    }
    copy_to(all.size());
    return result;
}

void append_inline(MappedText& page, const MappedText& text) {
    const std::string& all = text.text();
    const bool markup = holds_markup(all);
    const bool breaks = !markup || !is_shaped(all);
    const bool begins_blank = all.find_first_not_of(" \t\r\n") > 0;
    std::size_t at = 0;
    while (at < all.size()) {
        const std::size_t end = breaks ? std::min(all.find('\n', at), all.size()) : all.size();
        append_escaped(page, text, {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)}, !markup);
        if (end < all.size()) {
            const Span line_end =
                text.map().original({static_cast<std::uint32_t>(end), static_cast<std::uint32_t>(end) + 1});
            const bool inside = end > 0 || !begins_blank;
            page.decoded(inside ? "<br>" : " ", line_end);
        }
        at = end + 1;
    }
}

void append_blocks(MappedText& page, const MappedText& text) {
    const std::uint32_t place = text.map().original({0, 0}).begin;
    if (!holds_markup(text.text()) && is_markdown(text.text())) {
        const Document document = read_markdown(DocumentBuilder("", "markdown", text.text()));
        return BlockPrinter(page, text, document).print();
    }
    const bool shaped = holds_markup(text.text()) && is_shaped(text.text());
    page.markup(shaped ? "<div>" : "<p>", place);
    append_inline(page, text);
    page.markup(shaped ? "</div>" : "</p>", place);
}

}  // namespace selostelint
