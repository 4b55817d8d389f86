// The part of PageMaker that shows what expressions of a script come to.

#include <algorithm>
#include <array>
#include <utility>

#include "read/web_app/key_roles.h"
#include "read/web_app/page_maker.h"
#include "read/web_app/text_pieces.h"

namespace selostelint {

namespace {

using Kind = ContentNode::Kind;
using Mark = ContentNode::Mark;

template <std::size_t size>
bool holds(const std::array<std::string_view, size>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Functions that look a text up; what they are given is text only where it is no key.
constexpr std::array<std::string_view, 8> lookups{"t", "$t", "_", "$_", "gettext", "translate", "tr", "__"};
/// What asks an array something and does not show it.
constexpr std::array<std::string_view, 7> questions{"includes", "indexOf", "some", "every", "find", "length", "at"};

bool is_data(Kind kind) {
    return kind == Kind::list || kind == Kind::record;
}

bool is_chained(Kind kind) {
    return kind == Kind::member || kind == Kind::index || kind == Kind::call;
}

/// "fi" of "isFinnish", "isFi"; "en" of "isEnglish".
std::string_view language_asked(std::string_view name) {
    const std::vector<std::string> words = words_of_key(name);
    if (words.size() != 2 || words[0] != "is") return {};
    if (words[1] == "finnish" || words[1] == "fi" || words[1] == "suomi") return "fi";
    if (words[1] == "english" || words[1] == "en") return "en";
    return words[1] == "swedish" || words[1] == "sv" ? "sv" : std::string_view();
}

}  // namespace

void PageMaker::sequence(NodeId first, NodeId end, bool shown) {
    if (depth_ >= deepest) return;
    ++depth_;
    while (first != end && first != no_node) {
        const NodeId comma = find_mark(first, end, Mark::comma);
        expression(first, comma, shown);
        first = comma == end ? end : tree_[comma].next;
    }
    --depth_;
}

/// An expression without commas: a function shows what it returns, a chain of conditions its branches.
void PageMaker::expression(NodeId first, NodeId end, bool shown) {
    NodeId arrow = find_mark(first, end, Mark::arrow);
    NodeId question = find_mark(first, end, Mark::question);
    while (question != end && (arrow == end || question < arrow)) {
        const NodeId colon = matching_colon(question, end);
        const std::optional<bool> finnish = asks_for_finnish(first, question);
        if (finnish != false) sequence(tree_[question].next, colon, shown);
        if (finnish == true || colon == end) return;
        first = tree_[colon].next;
        question = find_mark(first, end, Mark::question);
        if (arrow != end && arrow < first) arrow = find_mark(first, end, Mark::arrow);
    }
    if (arrow != end) return sequence(tree_[arrow].next, end, shown);
    alternatives(first, end, shown);
}

/// The colon that parts the branches behind a question mark; `end` when there is none.
NodeId PageMaker::matching_colon(NodeId question, NodeId end) const {
    unsigned nested = 0;
    for (NodeId id = tree_[question].next; id != end && id != no_node; id = tree_[id].next) {
        if (tree_[id].mark == Mark::question) ++nested;
        if (tree_[id].mark == Mark::colon && nested-- == 0) return id;
    }
    return end;
}

/// `condition && shown`, `this || that`.
void PageMaker::alternatives(NodeId first, NodeId end, bool shown) {
    while (first != end && first != no_node) {
        const NodeId either = find_mark(first, end, Mark::either);
        bool asked_for_other = false;
        for (NodeId both = find_mark(first, either, Mark::both); both != either;
             both = find_mark(first, either, Mark::both)) {
            asked_for_other = asked_for_other || asks_for_finnish(first, both) == false;
            first = tree_[both].next;
        }
        const bool compared =
            find_mark(first, either, Mark::equal) != either || find_mark(first, either, Mark::unequal) != either;
        if (!asked_for_other && !compared) operands(first, either, shown);
        first = either == end ? end : tree_[either].next;
    }
}

std::optional<bool> PageMaker::asks_for_finnish(NodeId first, NodeId end) const {
    const bool negated = find_mark(first, end, Mark::unequal) != end;
    for (NodeId id = first; id != end && id != no_node; id = tree_[id].next) {
        const ContentNode& node = tree_[id];
        if (node.kind == Kind::group) {
            const auto inside = asks_for_finnish(node.first, no_node);
            if (inside) return inside;
        }
        std::string_view language;
        if (node.kind == Kind::text) language = language_of_key(tree_.text(id).text());
        if (node.kind == Kind::name || node.kind == Kind::member) language = language_asked(node.key);
        if (language.empty()) continue;
        if (language == "fi") return !negated;
        if (!negated) return false;
    }
    return std::nullopt;
}

/// The first such mark from `first` on; `end` when there is none.
NodeId PageMaker::find_mark(NodeId first, NodeId end, Mark mark) const {
    for (NodeId id = first; id != end && id != no_node; id = tree_[id].next) {
        if (tree_[id].mark == mark) return id;
    }
    return end;
}

void PageMaker::operands(NodeId first, NodeId end, bool shown) {
    if (shown && joins_to_text(first, end)) return append_inline(page_, joined_text(first, end, 0));
    for (NodeId id = first; id != end && id != no_node;) {
        const ContentNode& node = tree_[id];
        switch (node.kind) {
            case Kind::text:
                if (node.is_markup) page_.append(tree_.text(id));
                if (!node.is_markup && shown) append_inline(page_, tree_.text(id));
                break;
            case Kind::name: id = named_value(id, shown); continue;
            case Kind::group: sequence(node.first, no_node, shown || node.is_markup); break;
            case Kind::call: sequence(node.first, no_node, false); break;
            case Kind::list:
            case Kind::record: id = literal_data(id, shown); continue;
            case Kind::element: element(id); break;
            case Kind::statement: statement(id); break;
            case Kind::field:
            case Kind::member:
            case Kind::index:
            case Kind::mark: break;
        }
        id = node.next;
    }
}

/// An array or object where it is written, and what is done with it; where the chain ends.
NodeId PageMaker::literal_data(NodeId node, bool shown) {
    NodeId after = tree_[node].next;
    const bool asked = after != no_node && tree_[after].kind == Kind::member && holds(questions, tree_[after].key);
    const bool is_list = tree_[node].kind == Kind::list;
    if (!asked && ((shown && is_list) || reads_like_content(node))) {
        const NodeId above = tree_[node].parent;
        value(node, level_, tree_[above].key);
    }
    while (after != no_node && is_chained(tree_[after].kind)) after = tree_[after].next;
    return after;
}

/// Shows what a name with its members stands for; where the chain ends.
NodeId PageMaker::named_value(NodeId name, bool shown) {
    NodeId after = no_node;
    const NodeId held = shown ? resolve(name, after, 0) : no_node;
    NodeId end = tree_[name].next;
    NodeId callee = name;
    for (; end != no_node && is_chained(tree_[end].kind); end = tree_[end].next) {
        if (tree_[end].kind == Kind::call && held == no_node) call(callee, end, shown);
        if (tree_[end].kind == Kind::member) callee = end;
    }
    if (held == no_node || brought_ > most_brought) return end;
    const std::uint32_t before = page_.size();
    brought_ += price_of_name;
    const NodeId bound = names_.find(tree_[name].key)->second;
    active_.insert(bound);
    if (tree_[held].kind == Kind::text) {
        append_inline(page_, tree_.text(held));
    } else if (!is_data(tree_[held].kind)) {
        sequence(tree_[held].first, no_node, true);
    } else if (done_.insert(held).second) {
        value(held, level_, tree_[bound].key);
    }
    active_.erase(bound);
    brought_ += page_.size() - before;
    return end;
}

/// What a function is given is code, but for elements, and for texts that are looked up by themselves.
void PageMaker::call(NodeId name, NodeId node, bool shown) {
    const NodeId first = tree_[node].first;
    const bool text = shown && first != no_node && tree_[first].kind == Kind::text;
    if (text && holds(lookups, tree_[name].key)) {
        if (reads_like_prose(tree_.text(first).text())) append_inline(page_, without_interpolations(tree_.text(first)));
        return;
    }
    sequence(first, no_node, false);
}

void PageMaker::statement(NodeId node) {
    const std::string_view key = tree_[node].key;
    if (tree_[node].first == no_node || shown_.contains(node) || !active_.insert(node).second) return;
    if (!key.empty() && key_role(key) == KeyRole::page) {
        page_title(evaluate(node, 0));
    } else {
        sequence(tree_[node].first, no_node, false);
    }
    active_.erase(node);
}

/// Whether the nodes are one string: literals, names between them, templates.
bool PageMaker::joins_to_text(NodeId first, NodeId end) const {
    bool text = false;
    for (NodeId id = first; id != end && id != no_node; id = tree_[id].next) {
        const ContentNode& node = tree_[id];
        const bool between = node.kind == Kind::name || is_chained(node.kind) || node.mark == Mark::plus;
        const bool string = node.kind == Kind::text && !node.is_markup;
        const bool template_string =
            node.kind == Kind::group && !node.is_markup && node.first != no_node && joins_to_text(node.first, no_node);
        if (!between && !string && !template_string && node.kind != Kind::group) return false;
        if (node.kind == Kind::group && !template_string && (node.is_markup || holds_more(id))) return false;
        text = text || string || template_string;
    }
    return text;
}

/// Whether a group holds what no string does.
bool PageMaker::holds_more(NodeId group) const {
    for (NodeId id = tree_[group].first; id != no_node; id = tree_[id].next) {
        const Kind kind = tree_[id].kind;
        if (kind == Kind::element || kind == Kind::list || kind == Kind::statement) return true;
    }
    return false;
}

MappedText PageMaker::joined_text(NodeId first, NodeId end, unsigned far) {
    MappedText text;
    for (NodeId id = first; id != end && id != no_node; id = tree_[id].next) {
        const ContentNode& node = tree_[id];
        if (node.kind == Kind::text) text.append(tree_.text(id));
        if (node.kind == Kind::group && far < farthest) {
            const bool string = joins_to_text(node.first, no_node);
            if (string || node.first != no_node) {
                const MappedText inside = joined_text(node.first, no_node, far + 1);
                string || !inside.empty() ? text.append(inside) : text.markup(untold, node.place);
            }
        }
        if (node.kind != Kind::name) continue;
        NodeId after = no_node;
        const NodeId held = resolve(id, after, far + 1);
        const bool known = held != no_node && tree_[held].kind == Kind::text && brought_ <= most_brought;
        if (known) brought_ += price_of_name + tree_.text(held).size();
        known ? text.append(tree_.text(held)) : text.markup(untold, node.place);
    }
    return text;
}

NodeId PageMaker::resolve(NodeId name, NodeId& after, unsigned far) {
    const auto bound = names_.find(tree_[name].key);
    if (far >= farthest || bound == names_.end() || active_.contains(bound->second)) return no_node;
    NodeId held = evaluate(bound->second, far + 1);
    for (after = tree_[name].next; after != no_node; after = tree_[after].next) {
        const ContentNode& step = tree_[after];
        const bool chosen = step.kind == Kind::index;
        if ((step.kind != Kind::member && !chosen) || tree_[held].kind != Kind::record) break;
        const NodeId field = tree_.field(held, chosen ? std::string_view("fi") : step.key);
        if (field == no_node) return no_node;
        held = evaluate(field, far + 1);
    }
    if (after != no_node) {
        const ContentNode& step = tree_[after];
        if (step.kind == Kind::index || (step.kind == Kind::member && holds(questions, step.key))) return no_node;
    }
    shown_.insert(bound->second);
    return held;
}

/// The one value that a statement, field or group stands for; itself when it is more than one.
NodeId PageMaker::evaluate(NodeId group, unsigned far) {
    const NodeId first = tree_[group].first;
    if (first == no_node || far >= farthest) return group;
    const NodeId second = tree_[first].next;
    const bool cast = second != no_node && tree_[second].kind == Kind::name &&
                      (tree_[second].key == "as" || tree_[second].key == "satisfies");
    const Kind kind = tree_[first].kind;
    if (kind == Kind::name) {
        NodeId after = no_node;
        const NodeId held = resolve(first, after, far + 1);
        return held != no_node && after == no_node ? held : group;
    }
    if (second != no_node && !cast) return group;
    if (kind == Kind::text || is_data(kind)) return first;
    return kind == Kind::group ? evaluate(first, far + 1) : group;
}

}  // namespace selostelint
