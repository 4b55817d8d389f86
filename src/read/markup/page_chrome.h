#pragma once

#include <string_view>

#include "base/span.h"
#include "read/markup/html_elements.h"

namespace selostelint {

/// Whether a list of classes, or an id, says that the element is part of the page around a document:
/// navigation, menus, bread crumbs, side bars, cookie banners, the page's header and footer.
/// Knows the names that common themes and consent tools use.
bool names_chrome(std::string_view class_or_id);

/// Whether the element is hidden from its readers: `hidden`, `aria-hidden="true"`, `display: none`,
/// `visibility: hidden`.
bool is_hidden(std::string_view source, Span attributes);

/// What an element's attributes make of it.
enum class ChromeSign { none, chrome, content };

/// By `role` first, then by class and id.
ChromeSign chrome_sign(std::string_view source, Span attributes, Element element);

}  // namespace selostelint
