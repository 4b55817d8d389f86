#include <string>
#include <utility>

#include "read/formats.h"
#include "read/markup/code_islands.h"
#include "read/markup/html.h"
#include "read/markup/markdown.h"
#include "read/plain_text.h"
#include "read/sniff.h"

namespace selostelint {

Document read_template(DocumentBuilder builder) {
    MaskedSource source(builder.original());
    mask_code(source, extension_of(builder.path()));
    const std::string& text = source.text();
    if (looks_like_html(text)) return read_masked_html(std::move(builder), source);
    const bool headings = text.compare(0, 1, "#") == 0 || text.find("\n#") != std::string::npos;
    if (headings || looks_like_markdown(text)) return read_masked_markdown(std::move(builder), std::move(source));
    return read_masked_text(std::move(builder), source);
}

}  // namespace selostelint
