#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "read/web_app/content_tree.h"

namespace selostelint {

/// Which language of web apps a scanner is to expect.
struct ScriptDialect {
    enum class Braces : std::uint8_t {
        single,    ///< JSX, Astro: `{expression}`
        svelte,    ///< the same, and `{#if …}`, `{@html …}`
        mustache,  ///< Vue: `{{ expression }}`
    };
    bool elements = true;    ///< expressions may hold elements
    bool html_text = false;  ///< white space, comments and void elements are those of HTML, not those of JSX
    Braces braces = Braces::single;
};

/// Cuts scripts and the markup of components into a ContentTree: strings, arrays, objects, elements, and of all else the
/// names and operators that tell which of them a page shows. Knows the words of the language, not its grammar: types,
/// comments, patterns and what it does not understand are passed over. Linear in the size of the source; nothing deeper
/// than 500 levels is read.
class ScriptScanner {
public:
    ScriptScanner(std::string_view source, ScriptDialect dialect, ContentTree& tree)
        : source_(source), dialect_(dialect), tree_(tree) {}

    /// Statements, as children of `home`.
    void scan_code(Span range, NodeId home);
    /// An expression: JSON, the value of an attribute.
    void scan_expression(Span range, NodeId home);
    /// Elements and text between them.
    void scan_markup(Span range, NodeId home);

private:
    struct Frame {
        enum class Kind : std::uint8_t { code, brackets, list, record, string, tag, content };
        Kind kind = Kind::code;
        char close = '\0';
        bool at_key = false;            ///< of a record: a key comes next
        NodeId home = no_node;          ///< where the frame's nodes belong; no_node: they are dropped
        NodeId node = no_node;          ///< the statement, the item, the field that is open
        std::string_view pending = {};  ///< the name of a statement whose '=' is still to come
        std::string_view owner = {};    ///< the function whose body this is
    };

    void run(Span range, const Frame& bottom);
    void push(const Frame& frame);
    void pop();
    Frame& top() { return frames_.back(); }
    NodeId target();
    NodeId open_node() const;

    void step_code();
    void step_record_key();
    void step_string();
    void step_tag();
    void step_content();

    void take_word();
    bool take_keyword(std::string_view word);
    void begin_statement(std::string_view key);
    void take_operator();
    void take_equals();
    void take_comma();
    void take_slash();
    void take_quoted();
    void take_dot();
    void open_bracket(char c);
    void open_brace();
    void close_bracket(char c);
    bool begins_element() const;

    void open_element(NodeId above);
    void open_spread();
    void finish_tag(bool self_closing);
    void take_attribute();
    void skip_raw(std::string_view name);
    void take_attribute_value(NodeId field);
    void close_element();
    void take_content_text(std::uint32_t end);
    void open_expression();
    std::uint32_t mustache_from(std::uint32_t at);

    void add_mark(ContentNode::Mark mark);
    bool skip_blank_or_comment();
    std::string_view word_at(std::uint32_t at) const;
    std::string_view name_at(std::uint32_t at) const;
    std::uint32_t skip_blanks(std::uint32_t at) const;
    std::uint32_t find(std::string_view what, std::uint32_t from) const;
    char peek(std::uint32_t ahead = 0) const { return at_ + ahead < end_ ? source_[at_ + ahead] : '\0'; }
    bool looking_at(std::string_view what) const {
        return source_.substr(at_, what.size()) == what && at_ + what.size() <= end_;
    }

    std::string_view source_;
    ScriptDialect dialect_;
    ContentTree& tree_;
    std::vector<Frame> frames_;
    std::uint32_t at_ = 0;
    std::uint32_t end_ = 0;
    bool after_value_ = false;  ///< an operator may come: '<' is no element, '/' no pattern, '(' a call
    bool after_arrow_ = false;  ///< '{' begins a function's body
    bool attribute_quotes_unclosed_ = false;
    bool mustache_known_ = false;
    std::uint32_t mustache_ = 0;
    std::string_view word_;      ///< the last name
    std::string_view function_;  ///< the name of the function whose body is to come
};

}  // namespace selostelint
