#include "read/markup/html.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "read/formats.h"
#include "read/markup/code_islands.h"
#include "read/markup/markup_writer.h"

namespace selostelint {

namespace {

/// Pages with less text than this show it by scripts, if they have any.
constexpr std::uint64_t least_text = 200;

Document read_page(DocumentBuilder builder, const MaskedSource& source, MarkupWriter::Options options) {
    MarkupWriter writer(builder, source, options);
    writer.html({0, static_cast<std::uint32_t>(source.text().size())});
    return std::move(builder).finish();
}

std::uint64_t text_size(const Document& document, bool chrome) {
    std::uint64_t size = 0;
    for (const Block& block : document.blocks) {
        if (block.role == BlockRole::front_matter) continue;
        if ((block.role == BlockRole::chrome) == chrome) size += block.span.size();
    }
    return size;
}

/// A page whose only first-level heading stands in its header has the notice's title there.
void take_title_from_header(Document& document) {
    Block* title = nullptr;
    for (Block& block : document.blocks) {
        if (block.kind != BlockKind::heading || block.level != 1) continue;
        if (title != nullptr || block.role != BlockRole::chrome) return;
        title = &block;
    }
    if (title != nullptr) title->role = BlockRole::body;
}

bool holds_markup_scripts(const std::string& text) {
    if (text.find("<script") == std::string::npos) return false;
    return text.find("text/html") != std::string::npos || text.find("template") != std::string::npos ||
           text.find("handlebars") != std::string::npos;
}

DocumentBuilder builder_again(Document document) {
    return {std::move(document.path), std::move(document.format), std::move(document.original)};
}

/// A page that is made of templates that scripts hold.
Document read_scripts(Document document) {
    MaskedSource source(document.original);
    mask_code(source, "html");
    return read_page(builder_again(std::move(document)), source, {.scripts_are_markup = true});
}

}  // namespace

Document read_masked_html(DocumentBuilder builder, const MaskedSource& source) {
    Document document = read_page(std::move(builder), source, {});
    const std::uint64_t chrome = text_size(document, true);
    const std::uint64_t body = text_size(document, false);
    if (body + chrome < least_text && holds_markup_scripts(source.text())) {
        return read_scripts(std::move(document));
    }
    // A notice may stand wholly inside what is named like a menu or a side bar.
    if (chrome > 0 && body * 5 < body + chrome) {
        return read_page(builder_again(std::move(document)), source, {.chrome_is_body = true});
    }
    take_title_from_header(document);
    return document;
}

Document read_html(DocumentBuilder builder) {
    const MaskedSource source(builder.original());
    return read_masked_html(std::move(builder), source);
}

}  // namespace selostelint
