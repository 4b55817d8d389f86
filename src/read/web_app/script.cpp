#include <cstdint>
#include <utility>

#include "read/formats.h"
#include "read/web_app/content_tree.h"
#include "read/web_app/page_maker.h"
#include "read/web_app/script_scanner.h"
#include "read/web_app/strings.h"

namespace selostelint {

namespace {

bool holds_elements(const ContentTree& tree) {
    for (NodeId id = 0; id < tree.size(); ++id) {
        if (tree[id].kind == ContentNode::Kind::element) return true;
    }
    return false;
}

}  // namespace

Document read_script(DocumentBuilder builder) {
    const std::string& source = builder.original();
    const std::string extension = extension_of(builder.path());
    const bool typed = extension == "ts" || extension == "mts" || extension == "cts";
    ContentTree tree;
    ScriptScanner(source, {.elements = !typed}, tree).scan_code({0, static_cast<std::uint32_t>(source.size())}, 0);
    // A script without markup is a module of strings.
    if (!holds_elements(tree)) return read_strings(std::move(builder), tree);
    const MappedText page = PageMaker(tree).page();
    return read_made_page(std::move(builder), page);
}

}  // namespace selostelint
