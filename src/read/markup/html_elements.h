#pragma once

#include <cstdint>
#include <string_view>

namespace selostelint {

/// The elements of HTML that matter to a reader of text; all others are `unknown` and change nothing.
enum class Element : std::uint8_t {
    unknown,
    article,
    aside,
    b,
    blockquote,
    body,
    br,
    button,
    caption,
    dd,
    details,
    dialog,
    div,
    dl,
    dt,
    em,
    footer,
    form,
    h1,
    h2,
    h3,
    h4,
    h5,
    h6,
    head,
    header,
    hr,
    html,
    i,
    legend,
    li,
    main,
    nav,
    ol,
    other_block,
    p,
    pre,
    script,
    section,
    skipped,
    style,
    summary,
    sup,
    strong,
    table,
    tbody,
    td,
    textarea,
    th,
    title,
    tr,
    u,
    ul,
    void_inline,
};

/// What an element does, apart from what it is.
struct ElementTraits {
    bool is_block = false;   ///< text before, inside and after it is not one paragraph
    bool is_void = false;    ///< has no content and no end tag
    bool is_hidden = false;  ///< its content is not text of the page
    bool is_emphasis = false;
    bool is_raw = false;  ///< its content ends at its end tag only
};

/// `name` in lower case.
Element element_named(std::string_view name);

ElementTraits traits_of(Element element);

/// 1 to 6 for h1 to h6, else 0.
std::uint8_t heading_level(Element element);

/// h1 to h6; levels beyond are h6.
Element heading_of_level(unsigned level);

}  // namespace selostelint
