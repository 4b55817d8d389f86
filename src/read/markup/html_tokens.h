#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/span.h"
#include "read/markup/html_elements.h"

namespace selostelint {

/// A piece of HTML source.
struct HtmlToken {
    enum class Kind : std::uint8_t { text, start_tag, end_tag };
    Kind kind = Kind::text;
    Element element = Element::unknown;
    bool self_closing = false;  ///< a start tag that opens nothing
    Span span;                  ///< of the source
    Span attributes;            ///< between the name and the '>' of a start tag
};

/// Cuts HTML source into tags and text by the rules of the HTML standard (13.2.5), dropping comments, doctypes
/// and processing instructions. Linear in the size of the source whatever it holds; entities stay in the text.
class HtmlTokens {
public:
    /// With `scripts_are_markup` the content of scripts is cut into tags and text too.
    HtmlTokens(std::string_view source, Span range, bool scripts_are_markup = false);

    /// The next piece; false at the end.
    bool next(HtmlToken& token);

private:
    bool next_markup(HtmlToken& token);
    void skip_declaration();
    bool read_tag(HtmlToken& token);
    void open_markup_script(HtmlToken& token);
    void open_raw(HtmlToken& token, std::string_view name);
    std::uint32_t tag_end(std::uint32_t from);

    std::string_view source_;
    std::uint32_t at_;
    std::uint32_t end_;
    std::size_t last_close_;          ///< of '>' in the source
    std::uint32_t raw_end_ = 0;       ///< where the content of the open raw element ends
    std::uint64_t never_closed_ = 0;  ///< a bit for each raw element without an end tag from here on
    bool is_xml_ = false;
    bool scripts_are_markup_;
    bool in_markup_script_ = false;
    bool quotes_unclosed_ = false;  ///< a tag was never closed for want of a quote: quotes are ignored from there
    bool comment_unclosed_ = false;
};

/// The raw value of an attribute, without its quotes; a null view when it is not there. `name` in lower case.
std::string_view attribute(std::string_view source, Span attributes, std::string_view name);

}  // namespace selostelint
