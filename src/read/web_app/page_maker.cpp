// The part of PageMaker that shows data.

#include "read/web_app/page_maker.h"

#include <algorithm>
#include <utility>

#include "read/web_app/key_roles.h"
#include "read/web_app/text_pieces.h"

namespace selostelint {

namespace {

using Kind = ContentNode::Kind;

bool is_data(Kind kind) {
    return kind == Kind::list || kind == Kind::record;
}

/// Keys of arrays whose objects are points of a list, not parts with headings.
bool names_points(std::string_view key) {
    static const std::set<std::string, std::less<>> names{"items",  "points",  "rows",      "list",       "categories",
                                                          "rights", "bullets", "lista",     "kohdat",     "oikeudet",
                                                          "types",  "cookies", "providers", "recipients", "purposes"};
    const std::vector<std::string> words = words_of_key(key);
    return !words.empty() && names.contains(words.back());
}

/// Keys of arrays whose strings are paragraphs.
bool names_paragraphs(std::string_view key) {
    static const std::set<std::string, std::less<>> names{"paragraphs",  "paragraph", "content", "body",    "text",
                                                          "texts",       "kappaleet", "teksti",  "sisalto", "p",
                                                          "description", "intro",     "answer"};
    const std::vector<std::string> words = words_of_key(key);
    return !words.empty() && names.contains(words.back());
}

}  // namespace

MappedText PageMaker::page() {
    find_names();
    // What a name stands for is shown at the name, so a first pass finds which names the page shows.
    sequence(tree_[0].first, no_node, false);
    page_ = {};
    done_.clear();
    brought_ = 0;
    level_ = 1;
    sequence(tree_[0].first, no_node, false);
    return std::move(page_);
}

MappedText PageMaker::data_page(NodeId node) {
    only_strings_ = true;
    const bool is_field = tree_[node].kind == Kind::field;
    if (is_field && key_role(tree_[node].key) == KeyRole::heading && tree_[tree_.value(node)].kind == Kind::text) {
        heading(node, 2);
    } else {
        value(node, 1, tree_[node].key);
    }
    return std::move(page_);
}

std::vector<MappedText> PageMaker::parts(const std::vector<NodeId>& nodes) {
    find_names();
    std::vector<MappedText> shown;
    for (const NodeId node : nodes) {
        sequence(tree_[node].first, no_node, true);
        shown.push_back(std::exchange(page_, {}));
    }
    return shown;
}

void PageMaker::find_names() {
    for (NodeId id = 0; id < tree_.size(); ++id) {
        const ContentNode& node = tree_[id];
        if (node.kind == Kind::statement && !node.key.empty() && node.first != no_node) names_.emplace(node.key, id);
    }
}

/// Whether a field of a record is the text of another language than Finnish: its key is a language, or ends in one, and
/// the record has the Finnish text too or nothing but languages.
bool PageMaker::is_hidden_language(NodeId record, NodeId field) const {
    const std::string_view key = tree_[field].key;
    const auto language = [](std::string_view of) {
        const std::string_view whole = language_of_key(of);
        if (!whole.empty()) return std::pair(whole, std::string());
        std::vector<std::string> words = words_of_key(of);
        if (words.size() < 2) return std::pair(std::string_view(), std::string());
        const std::string_view last = language_of_key(words.back());
        std::string stem;
        for (std::size_t i = 0; i + 1 < words.size(); ++i) stem += words[i];
        return std::pair(last, stem);
    };
    const auto [code, stem] = language(key);
    if (code.empty() || code == "fi") return false;
    for (NodeId id = tree_[record].first; id != no_node; id = tree_[id].next) {
        const auto [other, other_stem] = language(tree_[id].key);
        if (other == "fi" && other_stem == stem) return true;
    }
    return false;
}

void PageMaker::value(NodeId node, unsigned level, std::string_view key) {
    if (depth_ >= deepest) return;
    ++depth_;
    switch (tree_[node].kind) {
        case Kind::text: {
            const MappedText text = string(node);
            if (reads_like_words(text.text())) append_blocks(page_, text);
            break;
        }
        case Kind::list: list(node, level, key); break;
        case Kind::record: record(node, level); break;
        case Kind::statement:
        case Kind::field:
        case Kind::group: {
            const NodeId only = tree_.value(node);
            const unsigned before = std::exchange(level_, level);
            if (only != node && is_data(tree_[only].kind)) {
                value(only, level, key);
            } else if (joins_to_text(tree_[node].first, no_node)) {
                const MappedText text = without_interpolations(joined_text(tree_[node].first, no_node, 0));
                if (reads_like_words(text.text())) append_blocks(page_, text);
            } else {
                sequence(tree_[node].first, no_node, true);
            }
            level_ = before;
            break;
        }
        case Kind::element: element(node); break;
        case Kind::call:
        case Kind::name:
        case Kind::member:
        case Kind::index:
        case Kind::mark: break;
    }
    --depth_;
}

/// A string of data. Of "Sähköposti:" in a file of strings only the markup elsewhere knows what stands behind it.
MappedText PageMaker::string(NodeId text) const {
    MappedText shown = without_interpolations(tree_.text(text));
    const NodeId field = tree_[text].parent;
    const NodeId next = tree_[field].next;
    const bool leads = next != no_node && is_data(tree_[tree_.value(next)].kind);
    if (only_strings_ && !leads && tree_[field].kind == Kind::field && shown.text().ends_with(':')) {
        shown.markup(" ", tree_[text].place);
        shown.markup(untold, tree_[text].place);
    }
    return shown;
}

/// The value of a field; of a text in several languages the Finnish one.
NodeId PageMaker::held_by(NodeId field) const {
    const NodeId held = tree_.value(field);
    if (tree_[held].kind != Kind::record) return held;
    const NodeId finnish = tree_.field(held, "fi");
    return finnish == no_node ? held : tree_.value(finnish);
}

NodeId PageMaker::heading_field(NodeId record) const {
    NodeId label = no_node;
    std::size_t fields = 0;
    for (NodeId id = tree_[record].first; id != no_node; id = tree_[id].next) {
        const Kind kind = tree_[held_by(id)].kind;
        ++fields;
        if (is_data(kind) || is_hidden_language(record, id)) continue;
        const KeyRole role = key_role(tree_[id].key);
        if (role == KeyRole::heading && words_of_key(tree_[id].key).size() == 1) return id;
        if (role == KeyRole::label && label == no_node && words_of_key(tree_[id].key).size() == 1) label = id;
    }
    return fields > 1 ? label : no_node;
}

void PageMaker::record(NodeId node, unsigned level) {
    const NodeId title = heading_field(node);
    if (title != no_node) heading(title, level);
    record_fields(node, title, title == no_node ? level : std::min(level + 1, 6U));
}

void PageMaker::record_fields(NodeId node, NodeId title, unsigned level) {
    for (NodeId id = tree_[node].first; id != no_node; id = tree_[id].next) {
        if (id == title || tree_[id].kind != Kind::field || is_hidden_language(node, id)) continue;
        if (tree_[id].key.starts_with("@")) continue;  // an ARB file's notes on a string
        const NodeId held = held_by(id);
        const KeyRole role = key_role(tree_[id].key);
        const bool data = is_data(tree_[held].kind);
        if (role == KeyRole::page) {
            page_title(held);
        } else if (role == KeyRole::heading && !data) {
            // A heading that a list follows at once only leads into it.
            const NodeId next = tree_[id].next;
            const bool leads = next != no_node && tree_[tree_.value(next)].kind == Kind::list &&
                               tree_[held].kind == Kind::text && tree_.text(held).text().ends_with(':');
            leads ? value(id, level, tree_[id].key) : heading(id, level);
        } else if (role != KeyRole::code || data) {
            value(held, level, tree_[id].key);
        }
    }
}

void PageMaker::heading(NodeId field, unsigned level) {
    const NodeId held = held_by(field);
    const std::string name = "h" + std::to_string(level);
    open(name, field);
    if (tree_[held].kind == Kind::text) {
        append_inline(page_, without_interpolations(tree_.text(held)));
    } else {
        ++inline_depth_;
        sequence(tree_[field].first, no_node, true);
        --inline_depth_;
    }
    close(name, field);
}

/// The title that a browser's window shows, from what a page says of itself.
void PageMaker::page_title(NodeId node) {
    if (tree_[node].kind != Kind::record) return;
    const NodeId title = tree_.field(node, "title");
    if (title == no_node || tree_[tree_.value(title)].kind != Kind::text) return;
    open("head", title);
    open("title", title);
    append_inline(page_, tree_.text(tree_.value(title)));
    close("title", title);
    close("head", title);
}

void PageMaker::list(NodeId node, unsigned level, std::string_view key) {
    NodeId first = tree_[node].first;
    if (first == no_node) return;
    const bool texts = joins_to_text(tree_.value(first), tree_[tree_.value(first)].next) && !names_paragraphs(key);
    const bool points = texts || names_points(key);
    if (points) open("ul", node);
    for (NodeId item = first; item != no_node; item = tree_[item].next) {
        const NodeId held = tree_.value(item);
        if (!points) {
            // Parts of a notice stand below its title, wherever that is.
            value(held, std::max(level, 2U), key);
            continue;
        }
        open("li", item);
        list_item(held, level);
        close("li", item);
    }
    if (points) close("ul", node);
}

void PageMaker::list_item(NodeId item, unsigned level) {
    if (tree_[item].kind == Kind::record && is_point(item)) return point(item, level);
    if (is_data(tree_[item].kind)) return value(item, level, {});
    ++inline_depth_;
    if (tree_[item].kind == Kind::text) {
        append_inline(page_, without_interpolations(tree_.text(item)));
    } else if (tree_[item].kind == Kind::group) {
        sequence(tree_[item].first, no_node, true);
    } else {
        element(item);
    }
    --inline_depth_;
}

/// A term and what is said of it, all of it strings.
bool PageMaker::is_point(NodeId record) const {
    for (NodeId id = tree_[record].first; id != no_node; id = tree_[id].next) {
        if (tree_[tree_.value(id)].kind != Kind::text) return false;
    }
    return true;
}

void PageMaker::point(NodeId record, unsigned) {
    const NodeId title = heading_field(record);
    bool begun = false;
    const auto show = [&](NodeId field) {
        const MappedText& text = tree_.text(tree_.value(field));
        if (!reads_like_words(text.text())) return;
        const std::string& before = page_.text();
        if (begun) page_.markup(before.ends_with(':') || before.ends_with('.') ? " " : ": ", tree_[field].place);
        append_inline(page_, without_interpolations(text));
        begun = true;
    };
    if (title != no_node) show(title);
    for (NodeId id = tree_[record].first; id != no_node; id = tree_[id].next) {
        if (id != title && !is_hidden_language(record, id) && key_role(tree_[id].key) != KeyRole::code) show(id);
    }
}

/// Whether data that no element shows hold text for readers all the same.
bool PageMaker::reads_like_content(NodeId node) const {
    const NodeId end = tree_.size();
    for (NodeId id = node; id < end; ++id) {
        // What a node holds follows it; the first that it does not hold ends it.
        if (id > node && tree_[id].parent < node) return false;
        if (tree_[id].kind == Kind::element) return true;
        if (tree_[id].kind != Kind::text || tree_[id].is_markup) continue;
        const NodeId field = tree_[tree_[id].parent].kind == Kind::field ? tree_[id].parent : no_node;
        if (field != no_node && key_role(tree_[field].key) == KeyRole::code) continue;
        if (reads_like_prose(tree_.text(id).text())) return true;
    }
    return false;
}

}  // namespace selostelint
