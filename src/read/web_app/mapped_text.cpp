#include "read/web_app/mapped_text.h"

#include <utility>

#include "read/formats.h"

namespace selostelint {

void MappedText::copy(std::string_view source, Span span) {
    map_.append_copy(size(), span.size(), span.begin);
    text_.append(source.substr(span.begin, span.size()));
}

void MappedText::decoded(std::string_view text, Span span) {
    map_.append_decoded(size(), static_cast<std::uint32_t>(text.size()), span);
    text_.append(text);
}

void MappedText::append(const MappedText& other, Span part) {
    map_.append_part(size(), other.map_, part);
    text_.append(other.text_, part.begin, part.size());
}

Document read_made_page(DocumentBuilder builder, const MappedText& page) {
    return read_made_text(std::move(builder), page, read_html);
}

Document read_made_text(DocumentBuilder builder, const MappedText& text, Document (*read)(DocumentBuilder)) {
    Document source = std::move(builder).finish();
    Document made = read(DocumentBuilder(source.path, source.format, text.text()));
    made.source_map = made.source_map.through(text.map());
    made.original = std::move(source.original);
    return made;
}

}  // namespace selostelint
