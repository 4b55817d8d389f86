// The part of PageMaker that shows elements.

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <utility>

#include "read/markup/html_elements.h"
#include "read/web_app/key_roles.h"
#include "read/web_app/page_maker.h"
#include "read/web_app/text_pieces.h"

namespace selostelint {

namespace {

using Kind = ContentNode::Kind;

template <std::size_t size>
bool holds(const std::array<std::string_view, size>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

constexpr std::array<std::string_view, 16> body_attributes{
    "subtitle", "lede",  "lead",   "description", "text", "content",    "body",     "answer",
    "intro",    "items", "points", "list",        "rows", "paragraphs", "sections", "faqs"};
constexpr std::array<std::string_view, 5> html_attributes{"set:html", "set:text", "dangerouslySetInnerHTML", "v-html",
                                                          "v-for"};
constexpr std::array<std::string_view, 5> shape_attributes{"as", "component", "variant", "tag", "is"};
constexpr std::array<std::string_view, 4> level_attributes{"level", "order", "headingLevel", "depth"};
/// Elements in which a component is a part of the running text.
constexpr std::array<std::string_view, 14> text_holders{"p",  "h1", "h2", "h3",     "h4", "h5",    "h6",
                                                        "dt", "b",  "em", "strong", "i",  "label", "summary"};
constexpr std::array<std::string_view, 8> inline_elements{"a", "b", "em", "i", "span", "strong", "time", "u"};
constexpr std::array<std::string_view, 4> controls{"button", "input", "select", "textarea"};

/// The name of an attribute without what Vue puts before it.
std::string_view plain_name(std::string_view key) {
    if (key.starts_with("v-bind:")) return key.substr(7);
    return key.starts_with(":") ? key.substr(1) : key;
}

bool has_word(std::string_view name, std::initializer_list<std::string_view> wanted) {
    const std::vector<std::string> words = words_of_key(name);
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        return std::find(wanted.begin(), wanted.end(), word) != wanted.end();
    });
}

bool is_heading(std::string_view name) {
    return heading_level(element_named(name)) > 0;
}

}  // namespace

void PageMaker::element(NodeId node) {
    if (depth_ >= deepest || is_hidden_element(node)) return;
    ++depth_;
    const ComponentTag tag = tag_of(node);
    const bool inside = tag.kind == ComponentTag::Kind::inside || (tag.is_component && inline_depth_ > 0);
    if (tag.kind == ComponentTag::Kind::head) {
        open("head", node);
        component_texts(node, true);
        contents(node);
        close("head", node);
    } else if (inside) {
        contents(node);
    } else if (tag.kind == ComponentTag::Kind::element) {
        html_element(node, tag);
    }
    --depth_;
}

void PageMaker::html_element(NodeId node, const ComponentTag& tag) {
    const bool holds_text = holds(text_holders, tag.name);
    page_.markup("<" + tag.name, tree_[node].place);
    if (!tag.is_component) attributes(node);
    page_.markup(">", tree_[node].place);
    if (traits_of(element_named(tag.name)).is_void) return;
    if (holds_text) ++inline_depth_;
    if (tag.is_component && !holds(controls, tag.name)) component_texts(node, false);
    contents(node);
    if (holds_text) --inline_depth_;
    close(tag.name, node);
}

/// What an element holds, and what attributes put there.
void PageMaker::contents(NodeId node) {
    for (NodeId id = tree_[node].first; id != no_node; id = tree_[id].next) {
        const ContentNode& child = tree_[id];
        if (child.is_attribute) {
            const NodeId held = tree_.value(id);
            if (!holds(html_attributes, child.key)) continue;
            if (tree_[held].kind == Kind::record) {
                const NodeId html = tree_.field(held, "__html");
                if (html != no_node) sequence(tree_[html].first, no_node, true);
            } else {
                sequence(child.first, no_node, true);
            }
        } else if (child.kind == Kind::text) {
            page_.append(tree_.text(id));
        } else if (child.kind == Kind::element) {
            element(id);
        } else if (child.kind == Kind::group) {
            const std::uint32_t before = page_.size();
            sequence(child.first, no_node, true);
            if (page_.size() == before && child.first != no_node)
                page_.markup(stands_in_text(id) ? untold : " ", child.place);
        }
    }
}

/// Whether the nodes beside `child` hold words of the source, themselves or in emphasis.
bool PageMaker::stands_beside_words(NodeId child) const {
    const auto has_words = [&](NodeId id) {
        if (tree_[id].is_attribute || tree_[id].kind != Kind::text) return false;
        const std::string& text = tree_.text(id).text();
        return std::any_of(text.begin(), text.end(),
                           [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; });
    };
    for (NodeId id = tree_[tree_[child].parent].first; id != no_node; id = tree_[id].next) {
        if (has_words(id)) return true;
        if (id == child || tree_[id].kind != Kind::element || !holds(inline_elements, tree_[id].key)) continue;
        for (NodeId inner = tree_[id].first; inner != no_node; inner = tree_[inner].next) {
            if (has_words(inner)) return true;
        }
    }
    return false;
}

/// Whether an expression stands in the middle of text: "Sähköposti: <b>{email}</b>".
bool PageMaker::stands_in_text(NodeId expression) const {
    NodeId id = expression;
    for (unsigned far = 0; far < farthest; ++far) {
        if (stands_beside_words(id)) return true;
        id = tree_[id].parent;
        const bool runs_on = id != no_node && tree_[id].kind == Kind::element &&
                             (holds(inline_elements, tree_[id].key) || tag_of(id).kind == ComponentTag::Kind::inside);
        if (!runs_on) return false;
    }
    return false;
}

ComponentTag PageMaker::tag_of(NodeId node) const {
    std::string shape;
    unsigned level = 0;
    for (const std::string_view name : shape_attributes) {
        if (shape.empty() || !is_heading(shape)) {
            const std::string value = plain_attribute(node, name);
            if (!value.empty()) shape = value;
        }
    }
    for (const std::string_view name : level_attributes) {
        const std::string value = plain_attribute(node, name);
        if (level == 0) std::from_chars(value.data(), value.data() + value.size(), level);
    }
    return component_tag(tree_[node].key, shape, level);
}

NodeId PageMaker::attribute(NodeId node, std::string_view name) const {
    for (NodeId id = tree_[node].first; id != no_node && tree_[id].is_attribute; id = tree_[id].next) {
        if (plain_name(tree_[id].key) == name) return id;
    }
    return no_node;
}

/// The value of an attribute that is one string or number; empty for all else.
std::string PageMaker::plain_attribute(NodeId node, std::string_view name) const {
    const NodeId field = attribute(node, name);
    const NodeId held = field == no_node ? no_node : tree_.value(field);
    if (held == no_node || held == field) return {};
    if (tree_[held].kind == Kind::text) return tree_.text(held).text();
    return tree_[held].kind == Kind::name ? std::string(tree_[held].key) : std::string();
}

/// The attributes that say whether an element belongs to the page around the notice.
void PageMaker::attributes(NodeId node) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kept{
        {{"class", "class"}, {"className", "class"}, {"id", "id"}, {"role", "role"}}};
    for (const auto& [name, html] : kept) {
        const std::string value = plain_attribute(node, name);
        const bool safe = !value.empty() && value.find_first_of("\"<>") == std::string::npos;
        if (safe) page_.markup(" " + std::string(html) + "=\"" + value + "\"", tree_[node].place);
    }
}

bool PageMaker::is_hidden_element(NodeId node) const {
    const NodeId hidden = attribute(node, "hidden");
    if (hidden != no_node && (tree_[hidden].first == no_node || plain_attribute(node, "hidden") == "true")) return true;
    if (plain_attribute(node, "aria-hidden") == "true") return true;
    const NodeId condition = attribute(node, "v-if");
    if (condition != no_node && asks_for_finnish(tree_[condition].first, no_node) == false) return true;
    const NodeId style = attribute(node, "style");
    if (style == no_node) return false;
    const NodeId held = tree_.value(style);
    if (tree_[held].kind == Kind::text) {
        std::string text = tree_.text(held).text();
        std::erase(text, ' ');
        return text.find("display:none") != std::string::npos;
    }
    const NodeId display = tree_[held].kind == Kind::record ? tree_.field(held, "display") : no_node;
    if (display == no_node || tree_[tree_.value(display)].kind != Kind::text) return false;
    return tree_.text(tree_.value(display)).text() == "none";
}

/// The texts that a component is given as attributes.
void PageMaker::component_texts(NodeId node, bool in_head) {
    const std::string_view name = tree_[node].key;
    const bool of_page = in_head || has_word(name, {"layout", "page", "seo"});
    const bool unfolds = has_word(name, {"tab", "accordion", "collapsible", "panel", "section", "osio"});
    const bool hero = has_word(name, {"hero", "banner", "pageheader", "header"});
    for (NodeId id = tree_[node].first; id != no_node && tree_[id].is_attribute; id = tree_[id].next) {
        const std::string_view key = plain_name(tree_[id].key);
        const bool is_title = key_role(key) == KeyRole::heading;
        if (tree_[id].first == no_node) continue;
        if (of_page && !hero) {
            if (key != "title") continue;
            if (!in_head) open("head", id);
            open("title", id);
            sequence(tree_[id].first, no_node, true);
            close("title", id);
            if (!in_head) close("head", id);
        } else if (is_title || (key == "label" && unfolds)) {
            heading(id, hero ? 1 : 2);
        } else if (holds(body_attributes, key)) {
            value(id, 3, key);
        } else if (const NodeId data = given_data(id); data != no_node && done_.insert(data).second) {
            value(data, 2, tree_[tree_[id].first].key);
        }
    }
}

/// The array or object with text for readers whose name an attribute gives to a component; no_node when it gives none.
NodeId PageMaker::given_data(NodeId attribute) {
    if (tree_[tree_[attribute].first].kind != Kind::name || key_role(tree_[attribute].key) == KeyRole::code)
        return no_node;
    const NodeId held = evaluate(attribute, 0);
    const bool data = tree_[held].kind == Kind::list || tree_[held].kind == Kind::record;
    return data && reads_like_content(held) ? held : no_node;
}

}  // namespace selostelint
