#include "read/markup/markdown.h"

#include <md4c.h>

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

#include "read/formats.h"
#include "read/markup/front_matter.h"
#include "read/markup/markdown_islands.h"
#include "read/markup/markup_writer.h"
#include "read/web_app/mdx.h"
#include "read/wrapping.h"

namespace selostelint {

namespace {

/// Makes elements of HTML of what md4c reports. md4c's text points into the source, so offsets survive.
class MarkdownReader {
public:
    MarkdownReader(DocumentBuilder& builder, const MaskedSource& source)
        : writer_(builder, source, {}), text_(source.text()), width_(usual_width(source.text())) {}

    void read();

private:
    static MarkdownReader& self(void* data) { return *static_cast<MarkdownReader*>(data); }
    static Element element_of(MD_BLOCKTYPE type, const void* detail);

    void enter(MD_BLOCKTYPE type, const void* detail);
    void leave(MD_BLOCKTYPE type, const void* detail);
    void enter(MD_SPANTYPE type);
    void leave(MD_SPANTYPE type);
    void take_text(MD_TEXTTYPE type, std::string_view text);
    void take_plain(Span span);
    void take_break(bool hard);
    void flush_html();
    bool is_inside(std::string_view text) const {
        return text.data() >= text_.data() && text.data() <= text_.data() + text_.size();
    }
    Span span_of(std::string_view text) const {
        const auto begin = static_cast<std::uint32_t>(text.data() - text_.data());
        return {begin, begin + static_cast<std::uint32_t>(text.size())};
    }

    MarkupWriter writer_;
    std::string_view text_;
    std::uint32_t width_;
    std::uint32_t last_end_ = 0;  ///< of the text reported last
    Span html_;                   ///< raw HTML reported and not yet read
    int images_ = 0;
    int links_ = 0;
};

/// A row of a thousand columns makes md4c 0.4.8 report the square of the table's size.
bool has_monstrous_table(std::string_view text) {
    constexpr std::ptrdiff_t most_columns = 200;
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view line = line_at(text, at, at);
        if (std::count(line.begin(), line.end(), '|') > most_columns) return true;
    }
    return false;
}

void MarkdownReader::read() {
    MD_PARSER parser{};
    parser.flags = MD_FLAG_STRIKETHROUGH | MD_FLAG_PERMISSIVEATXHEADERS | MD_FLAG_NOINDENTEDCODEBLOCKS;
    if (!has_monstrous_table(text_)) parser.flags |= MD_FLAG_TABLES;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* data) { return self(data).enter(type, detail), 0; };
    parser.leave_block = [](MD_BLOCKTYPE type, void* detail, void* data) { return self(data).leave(type, detail), 0; };
    parser.enter_span = [](MD_SPANTYPE type, void*, void* data) { return self(data).enter(type), 0; };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* data) { return self(data).leave(type), 0; };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* data) {
        return self(data).take_text(type, {text, size}), 0;
    };
    md_parse(text_.data(), static_cast<MD_SIZE>(text_.size()), &parser, this);
    flush_html();
}

Element MarkdownReader::element_of(MD_BLOCKTYPE type, const void* detail) {
    switch (type) {
        case MD_BLOCK_DOC:
        case MD_BLOCK_HTML: return Element::unknown;
        case MD_BLOCK_QUOTE: return Element::blockquote;
        case MD_BLOCK_UL: return Element::ul;
        case MD_BLOCK_OL: return Element::ol;
        case MD_BLOCK_LI: return Element::li;
        case MD_BLOCK_HR: return Element::hr;
        case MD_BLOCK_H: return heading_of_level(static_cast<const MD_BLOCK_H_DETAIL*>(detail)->level);
        case MD_BLOCK_CODE: return Element::pre;
        case MD_BLOCK_P: return Element::p;
        case MD_BLOCK_TABLE: return Element::table;
        case MD_BLOCK_THEAD:
        case MD_BLOCK_TBODY: return Element::tbody;
        case MD_BLOCK_TR: return Element::tr;
        case MD_BLOCK_TH: return Element::th;
        case MD_BLOCK_TD: return Element::td;
    }
    return Element::unknown;
}

void MarkdownReader::enter(MD_BLOCKTYPE type, const void* detail) {
    flush_html();
    writer_.start(element_of(type, detail), {});
}

void MarkdownReader::leave(MD_BLOCKTYPE type, const void* detail) {
    flush_html();
    writer_.end(element_of(type, detail));
}

void MarkdownReader::enter(MD_SPANTYPE type) {
    flush_html();
    if (type == MD_SPAN_EM || type == MD_SPAN_STRONG) writer_.start(Element::strong, {});
    if (type == MD_SPAN_IMG) ++images_;
    if (type == MD_SPAN_A) ++links_;
    // Text struck out is said no more.
    if (type == MD_SPAN_DEL) writer_.start(Element::skipped, {});
}

void MarkdownReader::leave(MD_SPANTYPE type) {
    flush_html();
    if (type == MD_SPAN_EM || type == MD_SPAN_STRONG) writer_.end(Element::strong);
    if (type == MD_SPAN_IMG) --images_;
    if (type == MD_SPAN_A) --links_;
    if (type == MD_SPAN_DEL) writer_.end(Element::skipped);
}

void MarkdownReader::take_text(MD_TEXTTYPE type, std::string_view text) {
    if (images_ > 0) return;
    const bool inside = is_inside(text);
    const Span span = inside ? span_of(text) : Span{last_end_, last_end_};
    if (type == MD_TEXT_HTML) {
        if (!inside) return;
        html_ = html_.empty() ? span : join(html_, span);
        last_end_ = span.end;
        return;
    }
    flush_html();
    if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR) return take_break(type == MD_TEXT_BR);
    if (!inside) {
        if (text == "\n") return writer_.line_break(span);
        return writer_.decoded(text, span);
    }
    if (last_end_ < span.begin) writer_.gap({last_end_, span.begin});
    last_end_ = span.end;
    if (type == MD_TEXT_ENTITY) return writer_.text_with_entities(span);
    take_plain(span);
}

void MarkdownReader::take_plain(Span span) {
    // An autolink's text is its target: of "<mailto:a@b.example>" the address is text.
    const bool autolink = links_ > 0 && span.begin > 0 && text_[span.begin - 1] == '<';
    for (const std::string_view scheme : {"mailto:", "tel:"}) {
        const bool has_scheme = autolink && text_.compare(span.begin, scheme.size(), scheme) == 0;
        if (has_scheme) span.begin += static_cast<std::uint32_t>(scheme.size());
    }
    writer_.text(span);
}

/// A line's end inside a paragraph. Markdown makes a blank of it; authors who broke the line before it was full meant
/// a line of its own.
void MarkdownReader::take_break(bool hard) {
    const std::size_t newline = std::min(text_.find_first_of("\r\n", last_end_), text_.size());
    std::size_t after = newline;
    line_at(text_, newline, after);
    const Span span{last_end_, static_cast<std::uint32_t>(after)};
    if (hard) return writer_.line_break(span);
    const std::size_t before = newline == 0 ? std::string_view::npos : text_.find_last_of("\r\n", newline - 1);
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    std::size_t next_end = after;
    const std::string_view next = line_at(text_, after, next_end);
    if (!is_wrapped(text_.substr(begin, newline - begin), next, width_)) return writer_.line_break(span);
    writer_.decoded("\n", span);
}

void MarkdownReader::flush_html() {
    if (html_.empty()) return;
    const Span span = std::exchange(html_, Span());
    writer_.html(span);
}

/// MDX whose programs show text is read as the Markdown that they make.
Document read_mdx(DocumentBuilder builder) {
    MaskedSource masked(builder.original());
    masked.mask(front_matter(masked.text()).span, Island::Kind::nothing);
    const MappedText page = show_programs(builder.original(), mask_markdown_islands(masked, true));
    if (page.empty()) {
        MaskedSource source(builder.original());
        return read_masked_markdown(std::move(builder), std::move(source));
    }
    return read_made_text(std::move(builder), page, [](DocumentBuilder made) {
        MaskedSource source(made.original());
        return read_masked_markdown(std::move(made), std::move(source));
    });
}

}  // namespace

Document read_masked_markdown(DocumentBuilder builder, MaskedSource source) {
    const FrontMatter matter = front_matter(source.text());
    for (const Span value : matter.values) {
        builder.open({.kind = BlockKind::paragraph, .role = BlockRole::front_matter});
        builder.copy(value);
    }
    builder.close();
    source.mask(matter.span, Island::Kind::nothing);
    mask_markdown_islands(source, extension_of(builder.path()) == "mdx");
    MarkdownReader(builder, source).read();
    return std::move(builder).finish();
}

Document read_markdown(DocumentBuilder builder) {
    if (extension_of(builder.path()) == "mdx") return read_mdx(std::move(builder));
    MaskedSource source(builder.original());
    return read_masked_markdown(std::move(builder), std::move(source));
}

}  // namespace selostelint
