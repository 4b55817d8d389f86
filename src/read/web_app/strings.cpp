#include "read/web_app/strings.h"

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "read/formats.h"
#include "read/web_app/notice_part.h"
#include "read/web_app/page_maker.h"
#include "read/web_app/script_scanner.h"

namespace selostelint {

namespace {

using Kind = ContentNode::Kind;

/// "privacy.controller.title", not "Lue lisää." and not "v1.2".
bool is_path(std::string_view key) {
    if (key.find('.') == std::string_view::npos || key.front() == '.' || key.back() == '.') return false;
    return key.find_first_of(" \t/@") == std::string_view::npos && key.find("..") == std::string_view::npos;
}

/// Copies a tree, putting what stands under a path of keys into records of its own.
class Unfolding {
public:
    explicit Unfolding(const ContentTree& from) : from_(from) {}

    ContentTree run() {
        std::vector<NodeId> copies(from_.size(), 0);
        for (NodeId id = 1; id < from_.size(); ++id) {
            const ContentNode& node = from_[id];
            NodeId above = copies[node.parent];
            std::string_view key = node.key;
            if (node.kind == Kind::field && is_path(key)) {
                for (std::size_t dot = key.find('.'); dot != std::string_view::npos; dot = key.find('.')) {
                    above = folder(above, key.substr(0, dot), node.place);
                    key.remove_prefix(dot + 1);
                }
            }
            copies[id] = node.kind == Kind::text ? tree_.add_text(above, node.place, from_.text(id))
                                                 : tree_.add(above, plain(node, key));
        }
        return std::move(tree_);
    }

private:
    static ContentNode plain(const ContentNode& node, std::string_view key) {
        return {
            .kind = node.kind, .mark = node.mark, .is_attribute = node.is_attribute, .key = key, .place = node.place};
    }

    /// The record under that key, made when it is first needed.
    NodeId folder(NodeId above, std::string_view key, std::uint32_t place) {
        const auto [found, is_new] = folders_.try_emplace({above, key}, no_node);
        if (is_new) {
            const NodeId field = tree_.add(above, {.kind = Kind::field, .key = key, .place = place});
            found->second = tree_.add(field, {.kind = Kind::record, .place = place});
        }
        return found->second;
    }

    const ContentTree& from_;
    ContentTree tree_;
    std::map<std::pair<NodeId, std::string_view>, NodeId> folders_;
};

}  // namespace

ContentTree unfolded(const ContentTree& tree) {
    return Unfolding(tree).run();
}

Document read_strings(DocumentBuilder builder, const ContentTree& tree) {
    MappedText page;
    for (const NodeId part : notice_parts(tree)) page.append(PageMaker(tree).data_page(part));
    return read_made_page(std::move(builder), page);
}

Document read_json(DocumentBuilder builder) {
    const std::string& source = builder.original();
    ContentTree tree;
    ScriptScanner(source, {.elements = false}, tree).scan_expression({0, static_cast<std::uint32_t>(source.size())}, 0);
    return read_strings(std::move(builder), unfolded(tree));
}

}  // namespace selostelint
