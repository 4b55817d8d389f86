#pragma once

#include "read/islands.h"

namespace selostelint {

/// Masks what Markdown files hold beside Markdown: shortcodes (`{{< … >}}`, `{{% … %}}`), Liquid (`{% … %}`,
/// `{{ page.title }}`), attributes (`{#id .class}`), the marks of footnotes and definitions, and in MDX imports,
/// exports, components and `{expressions}`. A placeholder in braces (`{{yrityksen nimi}}`) stays: it is text that
/// somebody forgot.
void mask_markdown_islands(MaskedSource& source, bool is_mdx);

}  // namespace selostelint
