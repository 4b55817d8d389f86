#include "read/read.h"

#include <fmt/format.h>

#include <utility>

#include "base/digest.h"
#include "read/encoding.h"
#include "read/formats.h"
#include "read/sniff.h"
#include "read/suppression_comments.h"
#include "read/tidy.h"

namespace selostelint {

namespace {

Error foreign_error(const std::string& path, std::string_view kind) {
    return {
        path,
        0,
        0,
        {fmt::format(
             "Tiedosto ei ole tekstiä vaan {}-tiedosto. Tallenna seloste tekstinä tai HTML:nä tai jätä tiedosto pois.",
             kind),
         fmt::format("The file is not text but {}. Save the notice as text or HTML, or leave the file out.", kind)}};
}

Error unknown_format(const SourceFile& source) {
    std::string names;
    for (const std::string& name : format_names()) names += (names.empty() ? "" : ", ") + name;
    return {source.path,
            0,
            0,
            {fmt::format("Tuntematon tiedostomuoto ”{}”. Valitse jokin näistä: {}.", source.format, names),
             fmt::format("Unknown format “{}”. Choose one of: {}.", source.format, names)}};
}

Result<Document> read_binary(const Format& format, const SourceFile& source) {
    Result<Document> read = format.read_bytes(source);
    if (!read) return read;
    Document document = std::move(read).value();
    tidy(document);
    document.sha256 = sha256(source.bytes);
    return document;
}

}  // namespace

Result<Document> read_document(SourceFile source) {
    const Format* forced = source.format.empty() ? nullptr : format_named(source.format);
    if (forced == nullptr && !source.format.empty()) return unknown_format(source);
    const Format* binary = binary_format(source.bytes);
    if (binary == nullptr) binary = forced;
    if (binary == nullptr) binary = damaged_office_format(source.bytes, extension_of(source.path));
    if (binary != nullptr && binary->refuse != nullptr) return binary->refuse(source.path);
    if (binary != nullptr && binary->read_bytes != nullptr) return read_binary(*binary, source);
    const std::string_view kind = foreign_kind(source.bytes);
    if (!kind.empty()) return foreign_error(source.path, kind);
    std::string digest = sha256(source.bytes);
    Result<std::string> decoded = decode_text(source.path, std::move(source.bytes));
    if (!decoded) return decoded.error();
    std::string text = std::move(decoded).value();
    const Format* format = forced != nullptr ? forced : text_format(text, extension_of(source.path));
    Document document = format->read(DocumentBuilder(source.path, std::string(format->name), std::move(text)));
    tidy(document);
    document.suppressions = find_suppression_comments(document.original, document.format);
    document.sha256 = std::move(digest);
    return document;
}

std::vector<std::string> known_extensions() {
    std::vector<std::string> extensions;
    for (const Format& format : formats()) {
        if (format.is_of_web_app) continue;
        extensions.insert(extensions.end(), format.extensions.begin(), format.extensions.end());
    }
    return extensions;
}

bool is_source_of_web_app(const std::string& path) {
    const Format* format = format_of_extension(extension_of(path));
    return format != nullptr && format->is_of_web_app;
}

std::vector<std::string> format_names() {
    std::vector<std::string> names;
    for (const Format& format : formats()) names.emplace_back(format.name);
    return names;
}

}  // namespace selostelint
