#include "read/markup/page_chrome.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/utf8.h"
#include "read/markup/html_tokens.h"

namespace selostelint {

namespace {

bool contains(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

template <std::size_t size>
bool holds(const std::array<std::string_view, size>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Whole class names. "cookies" or "header" alone may as well name a section of the notice.
constexpr std::array<std::string_view, 30> whole_names{
    "nav",         "navi",       "navigation", "navbar",   "menu",        "submenu",     "sub-menu",    "topmenu",
    "mainmenu",    "megamenu",   "menubar",    "sidebar",  "side-bar",    "breadcrumb",  "breadcrumbs", "topbar",
    "top-bar",     "pagination", "offcanvas",  "drawer",   "site-header", "page-header", "masthead",    "site-footer",
    "page-footer", "footer",     "sitefooter", "colophon", "skip-link",   "widget-area"};

/// What such a name may begin with before a '-' or '_' ("menu-item", "navbar__brand").
constexpr std::array<std::string_view, 8> first_words{"nav",     "navbar", "menu",       "submenu",
                                                      "sidebar", "footer", "breadcrumb", "navigation"};

/// What it may end with after one ("main-nav", "mobile_menu").
constexpr std::array<std::string_view, 8> last_words{"nav",        "menu",        "navigation", "sidebar",
                                                     "breadcrumb", "breadcrumbs", "navbar",     "topbar"};

/// Parts that only consent tools and share buttons have in their names.
constexpr std::array<std::string_view, 19> parts{"cookie-banner",  "cookie-consent", "cookie-notice", "cookie-bar",
                                                 "cookie-law",     "cookie-popup",   "cookie-modal",  "cookiebanner",
                                                 "cookieconsent",  "cookienotice",   "cookiebar",     "cc-window",
                                                 "cc-banner",      "cybotcookiebot", "onetrust",      "gdpr-banner",
                                                 "consent-banner", "share-buttons",  "social-share"};

/// Says of the element that it stands beside such a thing, or makes room for one.
bool speaks_of_another(std::string_view name) {
    for (const std::string_view start : {"has-", "no-", "with-", "without-", "is-", "js-"}) {
        if (name.substr(0, start.size()) == start) return true;
    }
    for (const std::string_view part : {"-open", "-fix", "-offset", "-height", "content"}) {
        if (contains(name, part)) return true;
    }
    return false;
}

bool name_says_chrome(std::string_view name) {
    if (std::any_of(parts.begin(), parts.end(), [&](std::string_view part) { return contains(name, part); }))
        return true;
    if (speaks_of_another(name)) return false;
    if (holds(whole_names, name)) return true;
    const std::size_t first = name.find_first_of("-_");
    if (first == std::string_view::npos) return false;
    return holds(first_words, name.substr(0, first)) || holds(last_words, name.substr(name.find_last_of("-_") + 1));
}

/// Elements that hold parts of a page. A heading of class "menu-title" is still a heading, and what stands on
/// `body` speaks of the whole page.
bool may_be_chrome(Element element) {
    static constexpr std::array holders{Element::div,    Element::section, Element::ul,         Element::ol,
                                        Element::table,  Element::td,      Element::form,       Element::header,
                                        Element::footer, Element::dialog,  Element::other_block};
    return std::find(holders.begin(), holders.end(), element) != holders.end();
}

std::string lowered_attribute(std::string_view source, Span attributes, std::string_view name) {
    const std::string_view value = attribute(source, attributes, name);
    std::string lowered(value);
    for (char& c : lowered) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return lowered;
}

}  // namespace

bool names_chrome(std::string_view class_or_id) {
    std::size_t at = 0;
    while (at < class_or_id.size()) {
        const std::size_t begin = class_or_id.find_first_not_of(" \t\r\n", at);
        if (begin == std::string_view::npos) return false;
        at = std::min(class_or_id.find_first_of(" \t\r\n", begin), class_or_id.size());
        if (name_says_chrome(class_or_id.substr(begin, at - begin))) return true;
    }
    return false;
}

bool is_hidden(std::string_view source, Span attributes) {
    if (attributes.size() < std::string_view(" hidden").size()) return false;
    if (attribute(source, attributes, "hidden").data() != nullptr) return true;
    if (lowered_attribute(source, attributes, "aria-hidden") == "true") return true;
    std::string style = lowered_attribute(source, attributes, "style");
    std::erase_if(style, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
    return contains(style, "display:none") || contains(style, "visibility:hidden");
}

ChromeSign chrome_sign(std::string_view source, Span attributes, Element element) {
    static constexpr std::array<std::string_view, 7> roles{"navigation", "banner",      "contentinfo", "complementary",
                                                           "dialog",     "alertdialog", "search"};
    if (attributes.size() < std::string_view(" id=x").size()) return ChromeSign::none;
    const std::string role = lowered_attribute(source, attributes, "role");
    if (role == "main" || role == "article") return ChromeSign::content;
    if (holds(roles, role)) return ChromeSign::chrome;
    if (!may_be_chrome(element)) return ChromeSign::none;
    const bool chrome = names_chrome(lowered_attribute(source, attributes, "class")) ||
                        names_chrome(lowered_attribute(source, attributes, "id"));
    return chrome ? ChromeSign::chrome : ChromeSign::none;
}

}  // namespace selostelint
