#include "read/web_app/script_scanner.h"

#include <algorithm>
#include <array>

#include "read/web_app/script_text.h"

namespace selostelint {

namespace {

using Kind = ContentNode::Kind;
using Mark = ContentNode::Mark;

/// Deeper nesting is no program that somebody wrote.
constexpr std::size_t deepest = 500;
/// How far a closing bracket looks for the one that it closes.
constexpr std::size_t reach = 8;

constexpr std::array<std::string_view, 13> before_operand{"typeof", "case", "in",   "of",  "new",     "await", "yield",
                                                          "void",   "do",   "else", "try", "finally", "async"};
constexpr std::array<std::string_view, 4> before_block{"do", "else", "try", "finally"};
constexpr std::array<std::string_view, 8> beginnings{"import",    "export", "class", "type",
                                                     "interface", "if",     "for",   "switch"};
/// Tags of template literals that hold text of a page, not style sheets or queries.
constexpr std::array<std::string_view, 6> text_tags{"html", "md", "markdown", "dedent", "msg", "String.raw"};

template <std::size_t size>
bool holds(const std::array<std::string_view, size>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_name_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$' ||
           static_cast<unsigned char>(c) >= 0x80;
}

bool is_digit_byte(char c) {
    return c >= '0' && c <= '9';
}

}  // namespace

void ScriptScanner::scan_code(Span range, NodeId home) {
    run(range, {.kind = Frame::Kind::code, .home = home});
}

void ScriptScanner::scan_expression(Span range, NodeId home) {
    run(range, {.kind = Frame::Kind::brackets, .home = home});
}

void ScriptScanner::scan_markup(Span range, NodeId home) {
    run(range, {.kind = Frame::Kind::content, .home = home});
}

void ScriptScanner::run(Span range, const Frame& bottom) {
    at_ = range.begin;
    end_ = range.end;
    frames_.assign(1, bottom);
    after_value_ = after_arrow_ = false;
    while (at_ < end_ && !frames_.empty() && frames_.size() <= deepest) {
        switch (top().kind) {
            case Frame::Kind::tag: step_tag(); break;
            case Frame::Kind::content: step_content(); break;
            case Frame::Kind::string: step_string(); break;
            case Frame::Kind::record:
                if (top().at_key) {
                    step_record_key();
                } else {
                    step_code();
                }
                break;
            case Frame::Kind::code:
            case Frame::Kind::brackets:
            case Frame::Kind::list: step_code(); break;
        }
    }
}

void ScriptScanner::push(const Frame& frame) {
    frames_.push_back(frame);
    after_value_ = after_arrow_ = false;
}

void ScriptScanner::pop() {
    const bool was_code = top().kind == Frame::Kind::code;
    frames_.pop_back();
    after_value_ = !was_code;
    if (was_code && !frames_.empty() && top().kind == Frame::Kind::code) top().node = no_node;
}

/// Where a value belongs that begins here; a statement or an item is opened for it.
NodeId ScriptScanner::target() {
    Frame& frame = top();
    const bool opens = frame.home != no_node && frame.node == no_node;
    if (frame.kind == Frame::Kind::code && opens && frame.pending.empty()) begin_statement(frame.owner);
    if (frame.kind == Frame::Kind::list && opens)
        frame.node = tree_.add(frame.home, {.kind = Kind::group, .place = at_});
    return open_node();
}

NodeId ScriptScanner::open_node() const {
    const Frame& frame = frames_.back();
    switch (frame.kind) {
        case Frame::Kind::code: return frame.pending.empty() ? frame.node : no_node;
        case Frame::Kind::list:
        case Frame::Kind::record: return frame.node;
        case Frame::Kind::brackets:
        case Frame::Kind::string:
        case Frame::Kind::tag:
        case Frame::Kind::content: return frame.home;
    }
    return no_node;
}

void ScriptScanner::step_code() {
    if (skip_blank_or_comment()) return;
    const char c = peek();
    switch (c) {
        case '"':
        case '\'': return take_quoted();
        case '`': {
            const bool dropped = after_value_ && !holds(text_tags, word_);
            const NodeId above = dropped ? no_node : open_node();
            const NodeId home = above == no_node ? no_node : tree_.add(above, {.kind = Kind::group, .place = at_});
            ++at_;
            return push({.kind = Frame::Kind::string, .home = home});
        }
        case '(':
        case '[': return open_bracket(c);
        case '{': return open_brace();
        case ')':
        case ']':
        case '}': return close_bracket(c);
        case '<':
            if (begins_element()) return open_element(target());
            break;
        case '/': return take_slash();
        case '.': return take_dot();
        case ',': return take_comma();
        case ';':
            if (top().kind == Frame::Kind::code) {
                top().node = no_node;
                top().pending = {};
            }
            break;
        default: break;
    }
    if (is_name_byte(c)) return take_word();
    take_operator();
}

/// A key of an object, or what stands for one: `...rest`, `[computed]`, a method, a name that is key and value.
void ScriptScanner::step_record_key() {
    if (skip_blank_or_comment()) return;
    const char c = peek();
    if (c == '}') return close_bracket(c);
    std::uint32_t after = at_ + 1;
    std::string_view key;
    if (c == '"' || c == '\'') {
        after = string_end(source_, at_, end_);
        key = source_.substr(at_ + 1, after - at_ - std::min<std::uint32_t>(2, after - at_));
    } else if (is_name_byte(c)) {
        key = word_at(at_);
        after = at_ + static_cast<std::uint32_t>(key.size());
    }
    const std::uint32_t behind = skip_blanks(after);
    const char next = behind < end_ ? source_[behind] : '}';
    const bool named = !key.empty() || after > at_ + 1;
    const bool alone = named && (next == ',' || next == '}') && c != '"' && c != '\'';
    top().node = no_node;
    if (named && (next == ':' || alone) && top().home != no_node) {
        top().node = tree_.add(top().home, {.kind = Kind::field, .key = key, .place = at_});
    }
    if (alone && top().node != no_node) tree_.add(top().node, {.kind = Kind::name, .key = key, .place = at_});
    top().at_key = named && next != ':' && next != ',' && next != '}' && next != '(';
    if (!named) top().at_key = false;
    after_value_ = alone || next == '(';
    if (named) {
        at_ = next == ':' ? behind + 1 : after;
    } else {
        step_code();
    }
}

void ScriptScanner::step_string() {
    const std::size_t stop = source_.substr(0, end_).find_first_of("`$\\", at_);
    std::uint32_t end = stop == std::string_view::npos ? end_ : static_cast<std::uint32_t>(stop);
    // An escape belongs to the text; a '$' alone does too.
    while (end < end_ && source_[end] != '`' && source_.substr(end, 2) != "${") {
        end += source_[end] == '\\' ? 2 : 1;
        const std::size_t next = source_.substr(0, end_).find_first_of("`$\\", std::min(end, end_));
        end = next == std::string_view::npos ? end_ : static_cast<std::uint32_t>(next);
    }
    if (end > at_ && top().home != no_node) {
        MappedText text;
        decode_escapes(text, source_, {at_, end});
        tree_.add_text(top().home, at_, std::move(text));
    }
    at_ = end;
    if (at_ >= end_) return;
    if (source_[at_] == '`') {
        ++at_;
        return pop();
    }
    at_ += 2;
    const NodeId home = top().home;
    const NodeId group = home == no_node ? no_node : tree_.add(home, {.kind = Kind::group, .place = at_});
    push({.kind = Frame::Kind::brackets, .close = '}', .home = group});
}

void ScriptScanner::take_word() {
    const std::string_view word = word_at(at_);
    const auto size = static_cast<std::uint32_t>(word.size());
    const std::uint32_t begin = at_;
    if (is_digit_byte(word[0])) {
        at_ += size;
        after_value_ = true;
        const NodeId node = open_node();
        // "level={2}": only attributes need numbers.
        if (node != no_node && tree_[node].is_attribute)
            tree_.add(node, {.kind = Kind::name, .key = word, .place = begin});
        return;
    }
    word_ = word;
    at_ += size;
    if (take_keyword(word)) return;
    after_value_ = true;
    const NodeId node = top().kind == Frame::Kind::list ? target() : open_node();
    if (node != no_node) tree_.add(node, {.kind = Kind::name, .key = word, .place = begin});
}

bool ScriptScanner::take_keyword(std::string_view word) {
    const bool in_code = top().kind == Frame::Kind::code;
    if (in_code && (word == "const" || word == "let" || word == "var")) {
        const std::string_view name = name_at(skip_blanks(at_));
        top().node = no_node;
        top().pending = name.empty() ? word : name;
        after_value_ = false;
        return true;
    }
    if (in_code && (word == "return" || word == "default")) {
        begin_statement(word == "default" ? word : top().owner);
        after_value_ = false;
        return true;
    }
    if (word == "function") {
        const std::uint32_t begin = skip_blanks(at_);
        function_ = name_at(begin);
        at_ = begin + static_cast<std::uint32_t>(function_.size());
        if (in_code && !function_.empty()) begin_statement(function_);
        after_value_ = true;
        return true;
    }
    if (in_code && holds(beginnings, word)) {
        top().node = no_node;
        top().pending = word == "import" ? word : std::string_view();
        after_value_ = false;
        return true;
    }
    if (!holds(before_operand, word)) return false;
    after_value_ = false;
    after_arrow_ = holds(before_block, word);
    return true;
}

void ScriptScanner::begin_statement(std::string_view key) {
    top().pending = {};
    const bool dropped = top().home == no_node;
    top().node = dropped ? no_node : tree_.add(top().home, {.kind = Kind::statement, .key = key, .place = at_});
}

void ScriptScanner::take_operator() {
    const char c = peek();
    const char next = peek(1);
    if (c == '=') return take_equals();
    Mark mark = Mark::other;
    std::uint32_t size = 1;
    if (c == '?' && next == '.' && !is_digit_byte(peek(2))) {
        ++at_;
        return;
    }
    if (c == '?') mark = next == '?' ? Mark::either : Mark::question;
    if (c == ':') mark = Mark::colon;
    if (c == '+') mark = Mark::plus;
    if (c == '&' && next == '&') mark = Mark::both;
    if (c == '|' && next == '|') mark = Mark::either;
    if (c == '!' && (next == '=' || !after_value_)) mark = Mark::unequal;
    if (mark == Mark::either || mark == Mark::both) size = 2;
    if (mark == Mark::unequal && next == '=') size = peek(2) == '=' ? 3 : 2;
    at_ += size;
    // "value!" of TypeScript and "i++" leave a value behind.
    if ((c == '!' && mark == Mark::other && after_value_) || ((c == '+' || c == '-') && next == c)) return;
    after_value_ = false;
    after_arrow_ = false;
    if (mark != Mark::other) add_mark(mark);
}

void ScriptScanner::take_equals() {
    if (peek(1) == '>') {
        at_ += 2;
        add_mark(Mark::arrow);
        after_value_ = false;
        after_arrow_ = true;
        return;
    }
    if (peek(1) == '=') {
        at_ += peek(2) == '=' ? 3 : 2;
        add_mark(Mark::equal);
        after_value_ = false;
        return;
    }
    Frame& frame = top();
    if (frame.kind == Frame::Kind::code && (!frame.pending.empty() || frame.node == no_node)) {
        begin_statement(frame.pending.empty() ? std::string_view("default") : frame.pending);
    }
    ++at_;
    after_value_ = false;
}

void ScriptScanner::take_comma() {
    ++at_;
    Frame& frame = top();
    if (frame.kind == Frame::Kind::list) frame.node = no_node;
    if (frame.kind == Frame::Kind::record) frame.at_key = true;
    if (frame.kind == Frame::Kind::brackets) add_mark(Mark::comma);
    after_value_ = false;
}

/// A division or a regular expression; comments have been passed over.
void ScriptScanner::take_slash() {
    const std::uint32_t end = after_value_ ? at_ : pattern_end(source_, at_, end_);
    after_value_ = end > at_;
    at_ = std::max(end, at_ + 1);
}

void ScriptScanner::take_quoted() {
    const std::uint32_t begin = at_;
    at_ = string_end(source_, begin, end_);
    const bool closed = at_ > begin + 1 && source_[at_ - 1] == source_[begin];
    const NodeId node = top().kind == Frame::Kind::list ? target() : open_node();
    after_value_ = true;
    if (node == no_node) return;
    MappedText text;
    decode_escapes(text, source_, {begin + 1, closed ? at_ - 1 : at_});
    tree_.add_text(node, begin, std::move(text));
}

void ScriptScanner::take_dot() {
    if (looking_at("...")) {
        at_ += 3;
        after_value_ = false;
        return;
    }
    const std::string_view name = word_at(++at_);
    if (name.empty()) return;
    if (open_node() != no_node) tree_.add(open_node(), {.kind = Kind::member, .key = name, .place = at_});
    at_ += static_cast<std::uint32_t>(name.size());
    word_ = name;
    after_value_ = true;
}

void ScriptScanner::open_bracket(char c) {
    const bool round = c == '(';
    Kind kind = round ? Kind::group : Kind::list;
    if (after_value_) kind = round ? Kind::call : Kind::index;
    const bool whole_statement = top().kind == Frame::Kind::code && after_value_;
    const NodeId above = whole_statement ? open_node() : target();
    const NodeId home = above == no_node ? no_node : tree_.add(above, {.kind = kind, .place = at_});
    ++at_;
    const auto frame = kind == Kind::list ? Frame::Kind::list : Frame::Kind::brackets;
    push({.kind = frame, .close = round ? ')' : ']', .home = home});
}

/// A block, an object, or a pattern that takes one apart.
void ScriptScanner::open_brace() {
    const Frame& frame = top();
    const bool in_code = frame.kind == Frame::Kind::code;
    const bool apart = in_code && !frame.pending.empty();
    const bool block = after_arrow_ || after_value_ || (in_code && frame.node == no_node);
    ++at_;
    if (apart) return push({.kind = Frame::Kind::brackets, .close = '}'});
    if (block) {
        std::string_view owner = function_;
        if (owner.empty() && in_code) owner = frame.node == no_node ? frame.owner : tree_[frame.node].key;
        const NodeId home = in_code && frame.node == no_node ? frame.home : open_node();
        function_ = {};
        return push({.kind = Frame::Kind::code, .close = '}', .home = home, .owner = owner});
    }
    const NodeId above = target();
    const NodeId home = above == no_node ? no_node : tree_.add(above, {.kind = Kind::record, .place = at_ - 1});
    push({.kind = Frame::Kind::record, .close = '}', .at_key = true, .home = home});
}

void ScriptScanner::close_bracket(char c) {
    ++at_;
    const std::size_t lowest = frames_.size() > reach ? frames_.size() - reach : 0;
    for (std::size_t i = frames_.size(); i-- > lowest;) {
        const Frame::Kind kind = frames_[i].kind;
        if (kind == Frame::Kind::tag || kind == Frame::Kind::content || kind == Frame::Kind::string) return;
        if (frames_[i].close != c) continue;
        while (frames_.size() > i) pop();
        break;
    }
    if (frames_.empty() || top().kind != Frame::Kind::content) return;
    if (dialect_.braces == ScriptDialect::Braces::mustache && peek() == '}') ++at_;
}

void ScriptScanner::add_mark(Mark mark) {
    if (open_node() != no_node) tree_.add(open_node(), {.kind = Kind::mark, .mark = mark, .place = at_});
}

bool ScriptScanner::skip_blank_or_comment() {
    const std::uint32_t begin = at_;
    at_ = skip_blanks(at_);
    return at_ > begin;
}

/// Behind white space and comments.
std::uint32_t ScriptScanner::skip_blanks(std::uint32_t at) const {
    while (at < end_) {
        const std::string_view rest = source_.substr(at, 4);
        if (rest[0] == ' ' || rest[0] == '\t' || rest[0] == '\n' || rest[0] == '\r') {
            ++at;
        } else if (rest.substr(0, 2) == "//") {
            at = find("\n", at);
        } else if (rest.substr(0, 2) == "/*") {
            at = std::min(end_, find("*/", at + 2) + 2);
        } else if (rest == "<!--" && dialect_.html_text) {
            at = std::min(end_, find("-->", at + 4) + 3);
        } else {
            break;
        }
    }
    return at;
}

std::uint32_t ScriptScanner::find(std::string_view what, std::uint32_t from) const {
    const std::size_t at = source_.substr(0, end_).find(what, from);
    return at == std::string_view::npos ? end_ : static_cast<std::uint32_t>(at);
}

std::string_view ScriptScanner::word_at(std::uint32_t at) const {
    std::uint32_t end = at;
    while (end < end_ && is_name_byte(source_[end])) ++end;
    return source_.substr(at, end - at);
}

/// The word there, unless it is a number.
std::string_view ScriptScanner::name_at(std::uint32_t at) const {
    const std::string_view word = word_at(at);
    return word.empty() || is_digit_byte(word[0]) ? std::string_view() : word;
}

}  // namespace selostelint
