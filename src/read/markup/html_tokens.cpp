#include "read/markup/html_tokens.h"

#include <algorithm>
#include <array>

namespace selostelint {

namespace {

bool is_letter_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool same_ignoring_case(std::string_view a, std::string_view b) {
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower(x) == lower(y); });
}

Element element_of(std::string_view name) {
    constexpr std::size_t longest = 16;
    if (name.size() > longest) return Element::unknown;
    std::array<char, longest> lowered{};
    std::transform(name.begin(), name.end(), lowered.begin(), lower);
    return element_named({lowered.data(), name.size()});
}

}  // namespace

HtmlTokens::HtmlTokens(std::string_view source, Span range, bool scripts_are_markup)
    : source_(source.substr(0, range.end)),
      at_(range.begin),
      end_(range.end),
      last_close_(source_.rfind('>')),
      is_xml_(source_.substr(range.begin, 5) == "<?xml"),
      scripts_are_markup_(scripts_are_markup) {}

bool HtmlTokens::next(HtmlToken& token) {
    if (raw_end_ > at_) {
        token = {HtmlToken::Kind::text, Element::unknown, false, {at_, raw_end_}, {}};
        at_ = raw_end_;
        return true;
    }
    while (at_ < end_) {
        const std::uint32_t begin = at_;
        if (source_[at_] == '<' && next_markup(token)) return true;
        if (at_ != begin) continue;
        std::size_t stop = source_.find('<', at_ + 1);
        at_ = stop == std::string_view::npos ? end_ : static_cast<std::uint32_t>(stop);
        token = {HtmlToken::Kind::text, Element::unknown, false, {begin, at_}, {}};
        return true;
    }
    return false;
}

/// At a '<': true when a tag was read. What is dropped moves on without a token; text stays where it is.
bool HtmlTokens::next_markup(HtmlToken& token) {
    const char second = at_ + 1 < end_ ? source_[at_ + 1] : ' ';
    if (second == '!' || second == '?') {
        skip_declaration();
        return false;
    }
    const bool closing = second == '/';
    const std::uint32_t name = at_ + (closing ? 2 : 1);
    if (name >= end_ || !is_letter_byte(source_[name])) return false;
    return read_tag(token);
}

/// Makes a part of the page of a script that holds one for another script to show (`type="text/html"`,
/// "text/x-template").
void HtmlTokens::open_markup_script(HtmlToken& token) {
    const std::string_view type = attribute(source_, token.attributes, "type");
    const bool holds_markup = type == "text/html" || type.find("template") != std::string_view::npos ||
                              type.find("handlebars") != std::string_view::npos;
    const bool ends = token.kind == HtmlToken::Kind::end_tag;
    if (ends ? !in_markup_script_ : !holds_markup) return;
    in_markup_script_ = !ends;
    token.element = Element::div;
}

void HtmlTokens::skip_declaration() {
    const std::string_view rest = source_.substr(at_);
    if (rest.substr(0, 4) == "<!--" && !comment_unclosed_) {
        // "<!-->" and "<!--->" are whole comments.
        const std::size_t close = rest.find("-->", 2);
        comment_unclosed_ = close == std::string_view::npos;
        if (!comment_unclosed_) {
            at_ += static_cast<std::uint32_t>(close) + 3;
            return;
        }
    }
    const std::size_t close = rest.find('>');
    if (close == std::string_view::npos) at_ = end_;
    if (close != std::string_view::npos) at_ += static_cast<std::uint32_t>(close) + 1;
}

bool HtmlTokens::read_tag(HtmlToken& token) {
    const std::uint32_t begin = at_;
    const bool closing = source_[begin + 1] == '/';
    const std::uint32_t name_begin = at_ + (closing ? 2 : 1);
    std::uint32_t name_end = name_begin;
    while (name_end < end_ && !is_blank(source_[name_end]) && source_[name_end] != '>' && source_[name_end] != '/')
        ++name_end;
    const std::uint32_t close = tag_end(name_end);
    if (close == end_) return false;
    const std::string_view name = source_.substr(name_begin, name_end - name_begin);
    at_ = close + 1;
    token.kind = closing ? HtmlToken::Kind::end_tag : HtmlToken::Kind::start_tag;
    token.element = element_of(name);
    // HTML ignores the slash, except in elements that it does not know.
    const bool slash = source_[close - 1] == '/';
    token.self_closing = slash && (is_xml_ || token.element == Element::unknown);
    token.span = {begin, at_};
    token.attributes = {name_end, close};
    if (scripts_are_markup_ && token.element == Element::script) open_markup_script(token);
    if (!closing && traits_of(token.element).is_raw && !token.self_closing) open_raw(token, name);
    return true;
}

/// Where the '>' of a tag stands, quoted ones left out; the end of the source when there is none.
std::uint32_t HtmlTokens::tag_end(std::uint32_t from) {
    if (last_close_ == std::string_view::npos || from > last_close_) return end_;
    char quote = '\0';
    char before = ' ';
    for (std::uint32_t i = from; i < end_ && !quotes_unclosed_; ++i) {
        const char c = source_[i];
        if (quote != '\0') {
            if (c == quote) quote = '\0';
        } else if (c == '>') {
            return i;
        } else if ((c == '"' || c == '\'') && before == '=') {
            quote = c;
        }
        if (!is_blank(c)) before = c;
    }
    // From here on to the end no quote closes, so looking for one again would cost the square of the size.
    quotes_unclosed_ = true;
    const std::size_t close = source_.find('>', from);
    return close == std::string_view::npos ? end_ : static_cast<std::uint32_t>(close);
}

/// Finds where the content of a script, style, title … ends. Without an end tag HTML takes all that follows for
/// script; a reader of notices would rather read it, so the tag then opens nothing.
void HtmlTokens::open_raw(HtmlToken& token, std::string_view name) {
    const std::uint64_t bit = std::uint64_t{1} << static_cast<unsigned>(token.element);
    std::size_t close = (never_closed_ & bit) != 0 ? std::string_view::npos : source_.find("</", at_);
    while (close != std::string_view::npos && !same_ignoring_case(source_.substr(close + 2, name.size()), name)) {
        close = source_.find("</", close + 2);
    }
    if (close == std::string_view::npos) {
        never_closed_ |= bit;
        token.self_closing = true;
        return;
    }
    raw_end_ = static_cast<std::uint32_t>(close);
}

std::string_view attribute(std::string_view source, Span attributes, std::string_view name) {
    const std::string_view text = source.substr(attributes.begin, attributes.size());
    std::size_t at = 0;
    while (at < text.size()) {
        while (at < text.size() && (is_blank(text[at]) || text[at] == '/')) ++at;
        const std::size_t begin = at;
        while (at < text.size() && !is_blank(text[at]) && text[at] != '=' && text[at] != '/') ++at;
        const std::string_view found = text.substr(begin, at - begin);
        while (at < text.size() && is_blank(text[at])) ++at;
        std::string_view value = text.substr(at, 0);
        if (at < text.size() && text[at] == '=') {
            at = std::min(text.find_first_not_of(" \t\r\n\f", at + 1), text.size());
            const bool quoted = at < text.size() && (text[at] == '"' || text[at] == '\'');
            const std::size_t from = quoted ? at + 1 : at;
            const std::size_t stop = quoted ? text.find(text[at], from) : text.find_first_of(" \t\r\n\f", from);
            value = text.substr(std::min(from, text.size()), stop == std::string_view::npos ? stop : stop - from);
            at = stop == std::string_view::npos ? text.size() : stop + (quoted ? 1 : 0);
        }
        if (same_ignoring_case(found, name)) return value;
        if (at == begin) ++at;
    }
    return {};
}

}  // namespace selostelint
