#include "read/web_app/content_tree.h"

namespace selostelint {

NodeId ContentTree::add(NodeId parent, ContentNode node) {
    const NodeId id = size();
    node.parent = parent;
    nodes_.push_back(node);
    ContentNode& above = nodes_[parent];
    if (above.last == no_node) above.first = id;
    if (above.last != no_node) nodes_[above.last].next = id;
    above.last = id;
    return id;
}

NodeId ContentTree::add_text(NodeId parent, std::uint32_t place, MappedText text) {
    ContentNode node{.kind = ContentNode::Kind::text, .place = place};
    node.text = static_cast<std::uint32_t>(texts_.size());
    texts_.push_back(std::move(text));
    return add(parent, node);
}

NodeId ContentTree::value(NodeId field) const {
    const NodeId first = nodes_[field].first;
    return first != no_node && nodes_[first].next == no_node ? first : field;
}

NodeId ContentTree::field(NodeId record, std::string_view key) const {
    for (NodeId id = nodes_[record].first; id != no_node; id = nodes_[id].next) {
        if (nodes_[id].kind == ContentNode::Kind::field && nodes_[id].key == key) return id;
    }
    return no_node;
}

}  // namespace selostelint
