#pragma once

#include <cstdint>
#include <vector>

#include "base/span.h"
#include "read/markup/islands.h"

namespace selostelint {

/// A stretch of an MDX file that is program.
struct MdxPiece {
    enum class Kind : std::uint8_t {
        statement,   ///< an import or export, a constant
        expression,  ///< `{…}`, braces included
        tag,         ///< `<Component …>`
    };
    Span span;
    Kind kind = Kind::statement;
};

/// Masks what Markdown files hold beside Markdown: shortcodes (`{{< … >}}`, `{{% … %}}`), Liquid (`{% … %}`,
/// `{{ page.title }}`), attributes (`{#id .class}`), the marks of footnotes and definitions, and in MDX imports,
/// exports, components and `{expressions}`. A placeholder in braces (`{{yrityksen nimi}}`) stays: it is text that
/// somebody forgot.
/// Gives what of an MDX file is program, in its order; samples of code are none.
std::vector<MdxPiece> mask_markdown_islands(MaskedSource& source, bool is_mdx);

}  // namespace selostelint
