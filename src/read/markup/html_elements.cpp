#include "read/markup/html_elements.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

namespace selostelint {

namespace {

using Named = std::pair<std::string_view, Element>;

/// Sorted by name. Elements that a reader treats alike share a value.
constexpr std::array names{
    Named{"address", Element::other_block},
    Named{"area", Element::void_inline},
    Named{"article", Element::article},
    Named{"aside", Element::aside},
    Named{"audio", Element::skipped},
    Named{"b", Element::b},
    Named{"base", Element::void_inline},
    Named{"blockquote", Element::blockquote},
    Named{"body", Element::body},
    Named{"br", Element::br},
    Named{"button", Element::button},
    Named{"canvas", Element::skipped},
    Named{"caption", Element::caption},
    Named{"center", Element::other_block},
    Named{"col", Element::void_inline},
    Named{"datalist", Element::skipped},
    Named{"dd", Element::dd},
    Named{"del", Element::skipped},
    Named{"details", Element::details},
    Named{"dialog", Element::dialog},
    Named{"dir", Element::ul},
    Named{"div", Element::div},
    Named{"dl", Element::dl},
    Named{"dt", Element::dt},
    Named{"em", Element::em},
    Named{"embed", Element::void_inline},
    Named{"fieldset", Element::other_block},
    Named{"figcaption", Element::other_block},
    Named{"figure", Element::other_block},
    Named{"footer", Element::footer},
    Named{"form", Element::form},
    Named{"h1", Element::h1},
    Named{"h2", Element::h2},
    Named{"h3", Element::h3},
    Named{"h4", Element::h4},
    Named{"h5", Element::h5},
    Named{"h6", Element::h6},
    Named{"head", Element::head},
    Named{"header", Element::header},
    Named{"hgroup", Element::other_block},
    Named{"hr", Element::hr},
    Named{"html", Element::html},
    Named{"i", Element::i},
    Named{"iframe", Element::textarea},
    Named{"img", Element::void_inline},
    Named{"input", Element::void_inline},
    Named{"legend", Element::legend},
    Named{"li", Element::li},
    Named{"link", Element::void_inline},
    Named{"main", Element::main},
    Named{"menu", Element::ul},
    Named{"meta", Element::void_inline},
    Named{"nav", Element::nav},
    Named{"noembed", Element::textarea},
    Named{"noframes", Element::textarea},
    Named{"noscript", Element::skipped},
    Named{"object", Element::skipped},
    Named{"ol", Element::ol},
    Named{"option", Element::skipped},
    Named{"p", Element::p},
    Named{"param", Element::void_inline},
    Named{"pre", Element::pre},
    Named{"s", Element::skipped},
    Named{"script", Element::script},
    Named{"section", Element::section},
    Named{"select", Element::skipped},
    Named{"source", Element::void_inline},
    Named{"strike", Element::skipped},
    Named{"strong", Element::strong},
    Named{"style", Element::style},
    Named{"summary", Element::summary},
    Named{"sup", Element::sup},
    Named{"svg", Element::skipped},
    Named{"table", Element::table},
    Named{"tbody", Element::tbody},
    Named{"td", Element::td},
    Named{"template", Element::skipped},
    Named{"textarea", Element::textarea},
    Named{"tfoot", Element::tbody},
    Named{"th", Element::th},
    Named{"thead", Element::tbody},
    Named{"title", Element::title},
    Named{"tr", Element::tr},
    Named{"track", Element::void_inline},
    Named{"u", Element::u},
    Named{"ul", Element::ul},
    Named{"video", Element::skipped},
    Named{"wbr", Element::void_inline},
};

constexpr bool sorted() {
    for (std::size_t i = 1; i < names.size(); ++i) {
        if (names[i - 1].first >= names[i].first) return false;
    }
    return true;
}
static_assert(sorted());

bool is_one_of(Element element, std::initializer_list<Element> elements) {
    return std::find(elements.begin(), elements.end(), element) != elements.end();
}

}  // namespace

Element element_named(std::string_view name) {
    const auto found =
        std::lower_bound(names.begin(), names.end(), name,
                         [](const Named& entry, std::string_view wanted) { return entry.first < wanted; });
    return found != names.end() && found->first == name ? found->second : Element::unknown;
}

ElementTraits traits_of(Element element) {
    if (is_one_of(element, {Element::unknown, Element::sup})) return {};
    if (is_one_of(element, {Element::br, Element::void_inline})) return {.is_void = true};
    if (element == Element::hr) return {.is_block = true, .is_void = true};
    if (is_one_of(element, {Element::b, Element::em, Element::i, Element::strong, Element::u})) {
        return {.is_emphasis = true};
    }
    if (is_one_of(element, {Element::button, Element::skipped})) return {.is_hidden = true};
    if (is_one_of(element, {Element::script, Element::style, Element::textarea})) {
        return {.is_hidden = true, .is_raw = true};
    }
    if (element == Element::title) return {.is_block = true, .is_raw = true};
    if (element == Element::head) return {.is_block = true, .is_hidden = true};
    return {.is_block = true};
}

std::uint8_t heading_level(Element element) {
    if (element < Element::h1 || element > Element::h6) return 0;
    return static_cast<std::uint8_t>(static_cast<int>(element) - static_cast<int>(Element::h1) + 1);
}

Element heading_of_level(unsigned level) {
    const unsigned step = std::clamp(level, 1U, 6U) - 1;
    return static_cast<Element>(static_cast<unsigned>(Element::h1) + step);
}

}  // namespace selostelint
