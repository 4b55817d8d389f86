// The part of ScriptScanner that reads elements.

#include <algorithm>
#include <string>

#include "read/markup/html_elements.h"
#include "read/web_app/script_scanner.h"
#include "read/web_app/script_text.h"

namespace selostelint {

namespace {

using Kind = ContentNode::Kind;
using Braces = ScriptDialect::Braces;

/// How far a closing tag looks for the element that it closes.
constexpr std::size_t reach = 64;

bool is_letter_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool is_word_byte(char c) {
    return is_letter_byte(c) || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

bool is_tag_name_byte(char c) {
    return is_letter_byte(c) || (c >= '0' && c <= '9') || c == '.' || c == ':' || c == '-' || c == '_' || c == '$';
}

bool is_blank_text(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

std::string_view tag_name(std::string_view source, std::uint32_t at, std::uint32_t stop) {
    std::uint32_t end = at;
    while (end < stop && is_tag_name_byte(source[end])) ++end;
    return source.substr(at, end - at);
}

/// Attributes of Vue whose value is an expression.
bool holds_expression(std::string_view attribute) {
    return attribute.starts_with(":") || attribute.starts_with("v-");
}

}  // namespace

/// Whether the '<' of an expression begins an element and not the type parameters of a function.
bool ScriptScanner::begins_element() const {
    if (!dialect_.elements || after_value_) return false;
    if (peek(1) == '>') return true;
    if (!is_letter_byte(peek(1))) return false;
    const std::string_view name = tag_name(source_, at_ + 1, end_);
    const std::uint32_t behind = at_ + 1 + static_cast<std::uint32_t>(name.size());
    if (behind >= end_) return false;
    if (source_[behind] == '>' || source_[behind] == '/') return true;
    if (!is_blank(source_[behind])) return false;
    const std::uint32_t next = skip_blanks(behind);
    return next < end_ && source_[next] != ',' && source_[next] != '=' && word_at(next) != "extends";
}

void ScriptScanner::open_element(NodeId above) {
    constexpr std::uint32_t longest_types = 200;
    const std::string_view name = tag_name(source_, at_ + 1, end_);
    const NodeId home =
        above == no_node ? no_node : tree_.add(above, {.kind = Kind::element, .key = name, .place = at_});
    at_ += 1 + static_cast<std::uint32_t>(name.size());
    if (peek() == '<') {
        const std::size_t close = source_.substr(at_, longest_types).find('>');
        if (close != std::string_view::npos) at_ += static_cast<std::uint32_t>(close) + 1;
    }
    push({.kind = Frame::Kind::tag, .home = home, .owner = name});
}

void ScriptScanner::step_tag() {
    at_ = dialect_.html_text ? at_ : skip_blanks(at_);
    if (at_ >= end_) return;
    const char c = peek();
    if (c == '>') return finish_tag(false);
    if (c == '/' && peek(1) == '>') return finish_tag(true);
    if (c == '{') return open_spread();
    if (is_blank(c) || c == '/' || c == '"' || c == '\'' || c == '=' || c == '}') {
        ++at_;
        return;
    }
    take_attribute();
}

/// `{...props}` among the attributes; comments stand there too.
void ScriptScanner::open_spread() {
    const std::uint32_t begin = at_++;
    const bool spread = top().home != no_node && looking_at(spread_key);
    const NodeId field = spread ? tree_.add(top().home, {.kind = Kind::field,
                                                         .is_attribute = true,
                                                         .key = source_.substr(at_, spread_key.size()),
                                                         .place = begin})
                                : no_node;
    push({.kind = Frame::Kind::brackets, .close = '}', .home = field});
}

void ScriptScanner::finish_tag(bool self_closing) {
    const NodeId home = top().home;
    const std::string_view name = top().owner;
    at_ += self_closing ? 2 : 1;
    pop();
    const bool is_void = dialect_.html_text && traits_of(element_named(name)).is_void;
    if (self_closing || is_void) return;
    if (dialect_.html_text && (name == "script" || name == "style")) return skip_raw(name);
    push({.kind = Frame::Kind::content, .home = home, .owner = name});
}

void ScriptScanner::skip_raw(std::string_view name) {
    const std::uint32_t close = find("</" + std::string(name), at_);
    at_ = std::min(end_, find(">", close) + 1);
}

void ScriptScanner::take_attribute() {
    const std::uint32_t begin = at_;
    ++at_;
    while (at_ < end_ && !is_blank(peek()) && std::string_view("=>/{}\"'").find(peek()) == std::string_view::npos)
        ++at_;
    const std::string_view name = source_.substr(begin, at_ - begin);
    NodeId field = no_node;
    if (top().home != no_node) {
        field = tree_.add(top().home, {.kind = Kind::field, .is_attribute = true, .key = name, .place = begin});
    }
    const std::uint32_t equals = skip_blanks(at_);
    if (equals >= end_ || source_[equals] != '=') return;
    at_ = skip_blanks(equals + 1);
    take_attribute_value(field);
}

void ScriptScanner::take_attribute_value(NodeId field) {
    const char c = peek();
    if (c == '{' || c == '`') {
        ++at_;
        const auto kind = c == '{' ? Frame::Kind::brackets : Frame::Kind::string;
        return push({.kind = kind, .close = '}', .home = field});
    }
    if (c == '<' && dialect_.elements) return open_element(field);
    const bool quoted = (c == '"' || c == '\'') && !attribute_quotes_unclosed_;
    std::uint32_t end = at_;
    if (quoted) {
        end = find(source_.substr(at_, 1), at_ + 1);
        attribute_quotes_unclosed_ = end == end_;
        ++at_;
        if (end == end_) return;
    } else {
        while (end < end_ && !is_blank(source_[end]) && source_[end] != '>') ++end;
    }
    if (field != no_node) {
        const Span span{at_, end};
        if (dialect_.braces == Braces::mustache && holds_expression(tree_[field].key)) {
            ScriptScanner(source_, {.elements = false}, tree_).scan_expression(span, field);
        } else {
            MappedText text;
            text.copy(source_, span);
            tree_[tree_.add_text(field, at_, std::move(text))].is_markup = true;
        }
    }
    at_ = quoted ? end + 1 : end;
}

void ScriptScanner::step_content() {
    const std::string_view specials = dialect_.braces == Braces::mustache ? "<" : "<{";
    const std::string_view text = source_.substr(0, end_);
    std::uint32_t stop = static_cast<std::uint32_t>(std::min<std::size_t>(text.find_first_of(specials, at_), end_));
    if (dialect_.braces == Braces::mustache) stop = std::min(stop, mustache_from(at_));
    if (stop > at_) return take_content_text(stop);
    if (peek() == '{') return open_expression();
    const char next = peek(1);
    if (next == '/') return close_element();
    if (looking_at("<!--")) {
        at_ = std::min(end_, find("-->", at_ + 4) + 3);
    } else if (next == '!' || next == '?') {
        at_ = std::min(end_, find(">", at_) + 1);
    } else if (is_letter_byte(next) || next == '>') {
        open_element(top().home);
    } else {
        const std::size_t more = text.find_first_of("<{", at_ + 1);
        take_content_text(more == std::string_view::npos ? end_ : static_cast<std::uint32_t>(more));
    }
}

/// Where the next `{{` stands; remembered, so that looking for it again and again costs nothing.
std::uint32_t ScriptScanner::mustache_from(std::uint32_t at) {
    if (mustache_ < at || !mustache_known_) mustache_ = find("{{", at);
    mustache_known_ = true;
    return mustache_;
}

void ScriptScanner::take_content_text(std::uint32_t end) {
    const Span span{at_, end};
    at_ = end;
    if (top().home == no_node) return;
    MappedText text;
    if (is_blank_text(source_.substr(span.begin, span.size()))) {
        text.decoded(" ", span);
    } else if (dialect_.html_text) {
        text.copy(source_, span);
    } else {
        const Span shown = shown_of_jsx(source_, span);
        // React runs "kysymme⏎<em>allergiat" together; its author meant two words, and readers guess so.
        const bool parts_before = shown.begin > span.begin && is_word_byte(source_[shown.begin]);
        if (parts_before) text.decoded(" ", {span.begin, shown.begin});
        text.copy(source_, shown);
        if (shown.end < span.end) text.decoded(" ", {shown.end, span.end});
    }
    tree_[tree_.add_text(top().home, span.begin, std::move(text))].is_markup = true;
}

void ScriptScanner::open_expression() {
    const bool mustache = dialect_.braces == Braces::mustache;
    at_ += mustache ? 2 : 1;
    bool dropped = top().home == no_node;
    if (dialect_.braces == Braces::svelte && std::string_view("#:/@").find(peek()) != std::string_view::npos) {
        const bool shown = looking_at("#each") || looking_at("@html");
        dropped = dropped || !shown;
        at_ += shown ? 5 : 1;
    }
    const NodeId group =
        dropped ? no_node : tree_.add(top().home, {.kind = Kind::group, .is_markup = true, .place = at_});
    push({.kind = Frame::Kind::brackets, .close = '}', .home = group});
}

void ScriptScanner::close_element() {
    const std::string_view name = tag_name(source_, at_ + 2, end_);
    at_ = std::min(end_, find(">", at_ + 2) + 1);
    const std::size_t lowest = frames_.size() > reach ? frames_.size() - reach : 1;
    for (std::size_t i = frames_.size(); i-- > std::max<std::size_t>(lowest, 1);) {
        if (frames_[i].kind != Frame::Kind::content) return;
        if (frames_[i].owner != name) continue;
        while (frames_.size() > i) pop();
        return;
    }
}

}  // namespace selostelint
