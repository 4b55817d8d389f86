#include "read/web_app/component_tags.h"

#include <algorithm>
#include <array>
#include <vector>

#include "read/markup/html_elements.h"
#include "read/web_app/key_roles.h"

namespace selostelint {

namespace {

using Kind = ComponentTag::Kind;

/// The last word of a component's name, and the element that it stands for.
struct Named {
    std::string_view word;
    std::string_view element;
};

constexpr std::array<Named, 44> by_last_word{{
    {"heading", "h2"},
    {"title", "h2"},
    {"otsikko", "h2"},
    {"headline", "h2"},
    {"subtitle", "h3"},
    {"subheading", "h3"},
    {"trigger", "h3"},
    {"summary", "summary"},
    {"item", "li"},
    {"li", "li"},
    {"bullet", "li"},
    {"list", "ul"},
    {"ul", "ul"},
    {"ol", "ol"},
    {"table", "table"},
    {"tr", "tr"},
    {"td", "td"},
    {"th", "th"},
    {"button", "button"},
    {"nav", "nav"},
    {"navbar", "nav"},
    {"navigation", "nav"},
    {"menu", "nav"},
    {"sidebar", "aside"},
    {"breadcrumb", "nav"},
    {"breadcrumbs", "nav"},
    {"footer", "footer"},
    {"h1", "h1"},
    {"h2", "h2"},
    {"h3", "h3"},
    {"h4", "h4"},
    {"h5", "h5"},
    {"h6", "h6"},
    {"row", "div"},
    {"cell", "td"},
    {"blockquote", "blockquote"},
    {"quote", "blockquote"},
    {"modal", "dialog"},
    {"dialog", "dialog"},
    {"input", "input"},
    {"select", "select"},
    {"checkbox", "input"},
    {"textarea", "textarea"},
    {"tooltip", "del"},
}};

constexpr std::array<std::string_view, 24> inline_words{"link",  "a",      "anchor",   "strong",    "bold",     "b",
                                                        "em",    "italic", "span",     "highlight", "code",     "icon",
                                                        "badge", "trans",  "fragment", "mail",      "email",    "phone",
                                                        "tel",   "mark",   "template", "slot",      "suspense", "t"};

constexpr std::array<std::string_view, 9> head_names{"seo",     "head",        "helmet",  "metatags", "meta",
                                                     "pageseo", "svelte:head", "nextseo", "pagemeta"};

template <std::size_t size>
bool holds(const std::array<std::string_view, size>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::string lowered(std::string_view name) {
    std::string lower(name);
    for (char& c : lower) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return lower;
}

bool is_heading(std::string_view name) {
    return name.size() == 2 && heading_level(element_named(name)) > 0;
}

/// Of a component's own name; rows and cells are of a table only where their names say so.
std::string element_by_name(const std::vector<std::string>& words) {
    const std::string& last = words.back();
    const bool of_table = words.front() == "table";
    if (of_table && last == "row") return "tr";
    if (of_table && last == "header") return "thead";
    if (of_table && last == "body") return "tbody";
    if (last == "cell" && !of_table) return "div";
    for (const Named& named : by_last_word) {
        if (named.word == last) return std::string(named.element);
    }
    return "div";
}

}  // namespace

ComponentTag component_tag(std::string_view name, std::string_view shape, unsigned level) {
    const std::string lower = lowered(name);
    if (name.empty()) return {Kind::inside, {}, false};
    if (holds(head_names, lower)) return {Kind::head, "head", true};
    const std::string_view base = name.substr(name.find_last_of('.') + 1);
    const bool own = (base[0] >= 'A' && base[0] <= 'Z') || base.find_first_of("-:") != std::string_view::npos;
    if (base == "template" || base == "slot") return {Kind::inside, {}, false};
    if (!own) return {Kind::element, std::string(base), false};
    if (lowered(base) == "script" || lowered(base) == "style") return {Kind::skipped, {}, true};
    std::vector<std::string> words = words_of_key(name);
    if (words.empty()) words.emplace_back("div");
    std::string element = element_by_name(words);
    const std::string wanted = lowered(shape);
    const bool is_element = element_named(wanted) != Element::unknown;
    if (is_heading(wanted) || (is_element && !is_heading(element))) element = wanted;
    if (level > 0 && level <= 6 && is_heading(element)) element = "h" + std::to_string(level);
    if (element == "div" && holds(inline_words, words.back())) return {Kind::inside, {}, true};
    return {Kind::element, element, true};
}

}  // namespace selostelint
