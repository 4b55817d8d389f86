#pragma once

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "base/span.h"
#include "read/web_app/mapped_text.h"

namespace selostelint {

/// Names a node of a ContentTree; 0 is the root.
using NodeId = std::uint32_t;
constexpr NodeId no_node = 0xFFFFFFFF;

/// The key of the attribute that stands for a whole object: `{...props}`.
constexpr std::string_view spread_key = "...";

/// A piece of a source of a web app that may hold text.
struct ContentNode {
    enum class Kind : std::uint8_t {
        group,      ///< an expression: what follows each other in it, marks between
        text,       ///< a string, or the literal text of markup
        list,       ///< an array
        record,     ///< an object; its children are fields
        field,      ///< `key` and its value, or an attribute of an element
        element,    ///< of markup; `key` is its name, attributes (fields) first, then its contents
        statement,  ///< of a script; `key` is the name that it binds or the function that it returns from
        call,       ///< the arguments of a call
        name,       ///< a variable
        member,     ///< ".key" behind a value
        index,      ///< "[…]" behind a value
        mark,       ///< an operator, `mark`
    };
    enum class Mark : std::uint8_t { none, question, colon, both, either, equal, unequal, arrow, comma, plus, other };

    Kind kind = Kind::group;
    Mark mark = Mark::none;
    bool is_attribute = false;
    bool is_markup = false;  ///< of a text: entities are to be decoded, as in the text of an element
    std::string_view key{};  ///< as it stands in the source
    std::uint32_t place = 0;
    std::uint32_t text = no_node;  ///< of a text: which
    NodeId parent = no_node;
    NodeId first = no_node;  ///< its children
    NodeId last = no_node;
    NodeId next = no_node;  ///< its parent's next child
};

/// What a source holds that may be text, in its order. Children have greater ids than their parents. Keys are views of
/// the source.
class ContentTree {
public:
    ContentTree() { nodes_.push_back({}); }

    NodeId add(NodeId parent, ContentNode node);
    NodeId add_text(NodeId parent, std::uint32_t place, MappedText text);

    const ContentNode& operator[](NodeId id) const { return nodes_[id]; }
    ContentNode& operator[](NodeId id) { return nodes_[id]; }
    const MappedText& text(NodeId id) const { return texts_[nodes_[id].text]; }
    NodeId size() const { return static_cast<NodeId>(nodes_.size()); }

    /// The value of a field: its only child, else the field itself as a group.
    NodeId value(NodeId field) const;
    /// The field of a record with that key; no_node when there is none.
    NodeId field(NodeId record, std::string_view key) const;

private:
    std::vector<ContentNode> nodes_;
    std::vector<MappedText> texts_;
};

}  // namespace selostelint
