#include "read/markup/markup_writer.h"

#include <algorithm>
#include <array>

#include "read/markup/html_tokens.h"
#include "read/markup/page_chrome.h"

namespace selostelint {

namespace {

/// As deep as browsers go.
constexpr std::size_t deepest = 512;

bool is_table_part(Element element) {
    return element == Element::table || element == Element::tbody || element == Element::tr || element == Element::td ||
           element == Element::th || element == Element::caption;
}

/// Elements that an end tag outside them does not reach into (HTML standard, 13.2.4.2).
bool is_scope(Element element) {
    return element == Element::td || element == Element::th || element == Element::table || element == Element::caption;
}

std::size_t emphasis_slot(Element element) {
    static constexpr std::array kinds{Element::b, Element::em, Element::i, Element::strong};
    return static_cast<std::size_t>(std::find(kinds.begin(), kinds.end(), element) - kinds.begin());
}

bool is_blank_text(std::string_view text) {
    return text.find_first_not_of(" \t\r\n\f") == std::string_view::npos || text == "\u00A0";
}

/// Sets what a block is; it is a cell no more.
void become(Block& block, BlockKind kind, std::uint8_t level = 0) {
    block.kind = kind;
    block.level = level;
    block.numbered = false;
    block.table = block.row = block.column = 0;
}

}  // namespace

MarkupWriter::MarkupWriter(DocumentBuilder& builder, const MaskedSource& source, Options options)
    : builder_(builder), source_(source), options_(options), stack_(1) {}

void MarkupWriter::start(Element element, Span attributes) {
    const ElementTraits traits = traits_of(element);
    if (element == Element::br) return line_break({attributes.begin, attributes.end});
    if (traits.is_block) {
        new_block();
        close_implied(element);
    }
    if (traits.is_void) return;
    Open open = child(element, attributes);
    if (traits.is_emphasis && !open.hidden) start_emphasis(element);
    // The number of a footnote is no part of the word before it.
    if (element == Element::sup && block_open_) decoded(" ", {attributes.begin, attributes.begin});
    if (!traits.is_block && !open.hidden) return;
    const bool begins_hiding = open.hidden && !is_hidden_now();
    if (stack_.size() >= deepest && !begins_hiding) {
        ++(is_hidden_now() ? hidden_overflow_ : overflow_);
        return;
    }
    set_kind(open);
    stack_.push_back(open);
}

void MarkupWriter::end(Element element) {
    const ElementTraits traits = traits_of(element);
    if (traits.is_block) new_block();
    if (traits.is_emphasis && !is_hidden_now()) end_emphasis(element);
    if (traits.is_void) return;
    std::uint32_t& overflow = is_hidden_now() ? hidden_overflow_ : overflow_;
    if (overflow > 0 && (traits.is_block || is_hidden_now())) {
        --overflow;
        return;
    }
    const bool heading = heading_level(element) > 0;
    for (std::size_t i = stack_.size(); i-- > 1;) {
        const Open& open = stack_[i];
        if (open.element == element || (heading && heading_level(open.element) > 0)) return pop_to(i);
        if (!traits.is_block && open.is_block && !open.hidden) return;
        if (is_scope(open.element) && !is_table_part(element)) return;
    }
}

void MarkupWriter::text(Span span) {
    if (is_hidden_now() || span.empty()) return;
    const std::vector<Island>& islands = source_.islands();
    std::uint32_t at = span.begin;
    for (std::size_t i = island_at(islands, at); i < islands.size() && islands[i].span.begin < span.end; ++i) {
        const Island& island = islands[i];
        if (island.span.begin > at) copy_lines({at, island.span.begin});
        if (island.kind == Island::Kind::split) new_block();
        if (island.kind == Island::Kind::blank && block_open_) builder_.decoded(" ", island.span);
        at = std::max(at, island.span.end);
    }
    if (at < span.end) copy_lines({at, span.end});
}

void MarkupWriter::gap(Span span) {
    const std::vector<Island>& islands = source_.islands();
    for (std::size_t i = island_at(islands, span.begin); i < islands.size() && islands[i].span.begin < span.end; ++i) {
        if (islands[i].kind == Island::Kind::split) new_block();
    }
}

void MarkupWriter::text_with_entities(Span span) {
    if (is_hidden_now()) return;
    const std::string_view source = std::string_view(source_.text()).substr(0, span.end);
    std::uint32_t at = span.begin;
    std::size_t ampersand = source.find('&', at);
    while (ampersand != std::string_view::npos) {
        const Entity entity = entities_.decode(source.substr(ampersand));
        const auto begin = static_cast<std::uint32_t>(ampersand);
        if (entity.size > 0) {
            text({at, begin});
            at = begin + static_cast<std::uint32_t>(entity.size);
            decoded(entity.text, {begin, at});
        }
        ampersand = source.find('&', std::max<std::size_t>(at, ampersand + 1));
    }
    text({at, span.end});
}

void MarkupWriter::decoded(std::string_view text, Span span) {
    if (is_hidden_now()) return;
    ensure_block();
    if (!is_blank_text(text)) after_break_ = false;
    builder_.decoded(text, span);
}

void MarkupWriter::line_break(Span span) {
    if (is_hidden_now() || !block_open_) return;
    const BlockKind kind = stack_.back().prototype.kind;
    if (kind == BlockKind::heading || kind == BlockKind::label) return builder_.decoded(" ", span);
    if (after_break_) return new_block();
    builder_.line_break(span);
    after_break_ = true;
}

void MarkupWriter::new_block() {
    builder_.close();
    block_open_ = false;
    after_break_ = false;
}

void MarkupWriter::html(Span span) {
    HtmlTokens tokens(source_.text(), span, options_.scripts_are_markup);
    HtmlToken token;
    while (tokens.next(token)) {
        switch (token.kind) {
            case HtmlToken::Kind::text: text_with_entities(token.span); break;
            case HtmlToken::Kind::end_tag: end(token.element); break;
            case HtmlToken::Kind::start_tag:
                if (token.element == Element::br) {
                    line_break(token.span);
                } else if (!token.self_closing) {
                    start(token.element, token.attributes);
                } else if (traits_of(token.element).is_block) {
                    new_block();
                }
                break;
        }
    }
}

/// Closes what HTML lets authors leave open (HTML standard, 13.1.2.4).
void MarkupWriter::close_implied(Element element) {
    if (stack_.back().element == Element::title) pop_to(stack_.size() - 1);
    if (stack_.back().element == Element::head && element != Element::title) pop_to(stack_.size() - 1);
    if (stack_.back().element == Element::p) pop_to(stack_.size() - 1);
    if (heading_level(element) > 0 && heading_level(stack_.back().element) > 0) pop_to(stack_.size() - 1);
    if (element == Element::li) close_nearest(Element::li, Element::li, Element::ul);
    if (element == Element::dt || element == Element::dd) close_nearest(Element::dt, Element::dd, Element::dl);
    if (element == Element::td || element == Element::th) close_nearest(Element::td, Element::th, Element::tr);
    if (element == Element::tr || element == Element::tbody) close_nearest(element, element, Element::table);
}

/// Closes the nearest open `element` or `other`, unless a `limit` or the edge of a cell is nearer.
void MarkupWriter::close_nearest(Element element, Element other, Element limit) {
    const bool in_table = limit == Element::tr || limit == Element::table;
    for (std::size_t i = stack_.size(); i-- > 1;) {
        const Element open = stack_[i].element;
        if (open == element || open == other) return pop_to(i);
        const bool list = limit == Element::ul && open == Element::ol;
        if (open == limit || list || open == Element::table) return;
        if (!in_table && is_scope(open)) return;
    }
}

void MarkupWriter::pop_to(std::size_t size) {
    stack_.resize(size);
}

MarkupWriter::Open MarkupWriter::child(Element element, Span attributes) const {
    const ElementTraits traits = traits_of(element);
    Open open = stack_.back();
    const bool parent_in_head = open.element == Element::head;
    open.element = element;
    open.is_block = traits.is_block;
    open.front_matter = false;
    open.hidden = open.hidden || traits.is_hidden || is_hidden(source_.text(), attributes);
    if (element == Element::title && (parent_in_head || !open.hidden)) {
        open.hidden = false;
        open.front_matter = true;
    }
    if (element == Element::button) {
        // The buttons of accordions are the headings of what they unfold.
        const BlockKind kind = stack_.back().prototype.kind;
        open.hidden = stack_.back().hidden || (kind != BlockKind::heading && kind != BlockKind::label);
    }
    if (open.hidden) return open;
    if (!options_.chrome_is_body) set_chrome(open, attributes);
    return open;
}

void MarkupWriter::set_chrome(Open& open, Span attributes) const {
    const Element element = open.element;
    const bool page_level = !open.in_content && (element == Element::header || element == Element::footer);
    const bool by_element =
        element == Element::nav || element == Element::aside || element == Element::dialog || page_level;
    const ChromeSign sign = chrome_sign(source_.text(), attributes, element);
    const bool content = sign == ChromeSign::content || element == Element::main;
    if (content || (element == Element::article && open.chrome_by_name)) {
        open.chrome = false;
        open.chrome_by_name = false;
    } else if (!open.chrome && (by_element || sign == ChromeSign::chrome)) {
        open.chrome = true;
        open.chrome_by_name = !by_element;
    }
    open.in_content = open.in_content || content || element == Element::article || element == Element::section;
}

void MarkupWriter::set_kind(Open& open) {
    Block& block = open.prototype;
    const Element element = open.element;
    if (heading_level(element) > 0) become(block, BlockKind::heading, heading_level(element));
    if (element == Element::ul || element == Element::ol) {
        become(block, BlockKind::paragraph);
        open.ordered = element == Element::ol;
        if (open.list_depth < 255) ++open.list_depth;
    }
    if (element == Element::li) {
        become(block, BlockKind::list_item, std::max<std::uint8_t>(open.list_depth, 1));
        block.numbered = open.ordered;
    }
    const bool label = element == Element::dt || element == Element::caption || element == Element::legend ||
                       element == Element::summary;
    if (label) become(block, BlockKind::label);
    if (element == Element::dd || element == Element::title) become(block, BlockKind::paragraph);
    if (element == Element::blockquote) open.quote = true;
    if (element == Element::pre) open.preformatted = true;
    if (is_table_part(element)) set_table_part(open);
    block.role = BlockRole::body;
    if (open.quote) block.role = BlockRole::quote;
    if (open.chrome) block.role = BlockRole::chrome;
    if (open.front_matter) block.role = BlockRole::front_matter;
}

void MarkupWriter::set_table_part(Open& open) {
    if (open.element == Element::table) {
        become(open.prototype, BlockKind::paragraph);
        tables_.push_back({});
        open.table = static_cast<std::uint32_t>(tables_.size());
    }
    // A row or cell outside every table, as torn pages have them, is running text.
    if (open.table == 0) return;
    Table& table = tables_[open.table - 1];
    if (open.element == Element::tr) {
        ++table.rows;
        table.columns = 0;
    }
    if (open.element != Element::td && open.element != Element::th) return;
    become(open.prototype, open.element == Element::td ? BlockKind::table_cell : BlockKind::label);
    open.prototype.table = open.table;
    open.prototype.row = std::max<std::uint32_t>(table.rows, 1) - 1;
    open.prototype.column = table.columns++;
}

void MarkupWriter::start_emphasis(Element element) {
    ++emphasis_[emphasis_slot(element)];
    builder_.emphasis(true);
}

void MarkupWriter::end_emphasis(Element element) {
    std::uint32_t& open = emphasis_[emphasis_slot(element)];
    if (open == 0) return;
    --open;
    builder_.emphasis(false);
}

void MarkupWriter::ensure_block() {
    if (block_open_) return;
    builder_.open(stack_.back().prototype);
    block_open_ = true;
}

/// Text without islands; in `<pre>` line by line.
void MarkupWriter::copy_lines(Span span) {
    const std::string_view text = std::string_view(source_.text()).substr(span.begin, span.size());
    const bool blank = is_blank_text(text);
    if (blank && !block_open_) return;
    ensure_block();
    if (!blank) after_break_ = false;
    if (!stack_.back().preformatted) return builder_.copy(span);
    std::uint32_t at = span.begin;
    for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n', end + 1)) {
        const std::uint32_t newline = span.begin + static_cast<std::uint32_t>(end);
        if (is_blank_text(std::string_view(source_.text()).substr(at, newline - at)) && after_break_) new_block();
        ensure_block();
        builder_.copy({at, newline});
        builder_.line_break({newline, newline + 1});
        after_break_ = true;
        at = newline + 1;
    }
    if (!is_blank_text(std::string_view(source_.text()).substr(at, span.end - at))) after_break_ = false;
    builder_.copy({at, span.end});
}

}  // namespace selostelint
