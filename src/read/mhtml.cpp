#include <optional>
#include <string>
#include <utility>

#include "base/utf8.h"
#include "read/encoding.h"
#include "read/formats.h"
#include "read/mime.h"
#include "read/read.h"

namespace selostelint {

namespace {

Error no_page(const std::string& path) {
    return {path,
            0,
            0,
            {"Tallennetussa sivussa ei ole HTML- eikä tekstiosaa. Tallenna sivu uudelleen.",
             "The saved page has neither a part of HTML nor of text. Save the page again."}};
}

Result<std::string> in_utf8(const std::string& path, const MimePart& part, std::string bytes) {
    if (first_invalid_utf8(bytes) == bytes.size()) return bytes;
    if (part.charset.empty() || lower_case(part.charset) == "utf-8") return decode_text(path, std::move(bytes));
    return decode_named(path, bytes, part.charset);
}

/// Where each letter came from, when it came from one byte; null when it did not.
std::optional<SourceMap> by_letters(const std::string& text, const std::string& bytes) {
    SourceMap map;
    if (text == bytes) {
        map.append_copy(0, static_cast<std::uint32_t>(text.size()), 0);
        return map;
    }
    if (count_code_points(text) != bytes.size()) return std::nullopt;
    std::uint32_t byte = 0;
    for (std::size_t at = 0; at < text.size(); ++byte) {
        const auto begin = static_cast<std::uint32_t>(at);
        next_code_point(text, at);
        const auto size = static_cast<std::uint32_t>(at) - begin;
        if (size == 1) map.append_copy(begin, 1, byte);
        if (size != 1) map.append_decoded(begin, size, {byte, byte + 1});
    }
    return map;
}

DecodedBytes decoded_body(const MimePart& part, std::string_view message) {
    const std::string_view body = message.substr(part.body.begin, part.body.size());
    if (part.encoding == "base64") return {decode_base64(body), {}};
    if (part.encoding == "quoted-printable") return decode_quoted_printable(body, part.body.begin);
    DecodedBytes plain{std::string(body), {}};
    plain.places.append_copy(0, part.body.size(), part.body.begin);
    return plain;
}

}  // namespace

Result<Document> read_mhtml(const SourceFile& source) {
    const std::optional<MimePart> part = shown_part(source.bytes);
    if (!part) return no_page(source.path);
    DecodedBytes decoded = decoded_body(*part, source.bytes);
    Result<std::string> text = in_utf8(source.path, *part, decoded.bytes);
    if (!text) return text.error();
    const std::optional<SourceMap> letters = by_letters(text.value(), decoded.bytes);
    DocumentBuilder builder(source.path, "mhtml", std::move(text).value());
    Document page = part->type == "text/plain" ? read_plain_text(std::move(builder)) : read_html(std::move(builder));
    const bool has_places = part->encoding != "base64" && letters.has_value();
    if (!has_places || first_invalid_utf8(source.bytes) != source.bytes.size()) return page;
    page.source_map = page.source_map.through(*letters).through(decoded.places);
    page.original = source.bytes;
    return page;
}

}  // namespace selostelint
