#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/result.h"
#include "document/builder.h"
#include "document/document.h"

namespace selostelint {

struct SourceFile;

/// A row of the table of formats: a new format is a row and a source of its own.
struct Format {
    std::string_view name;                         ///< as --from and reports call it
    std::span<const std::string_view> extensions;  ///< lower case, without the dot
    /// Reads a text of this format into blocks; null for formats that are no text.
    Document (*read)(DocumentBuilder builder);
    /// Reads a file of this format that is no text; null for formats that are.
    Result<Document> (*read_bytes)(const SourceFile& source);
    /// Why a file of this format cannot be read; null for those that can.
    Error (*refuse)(const std::string& path);
    bool is_of_web_app = false;  ///< sources of web apps, few of which hold a notice
};

std::span<const Format> formats();

/// Null when there is none.
const Format* format_named(std::string_view name);
const Format* format_of_extension(std::string_view extension);

/// The lower-case extension of a path, without its dot; empty when there is none. Of names as saved sites have them
/// it is the format's: "seloste.php?id=3" and "seloste.php.1" give "php".
std::string extension_of(std::string_view path);

Document read_plain_text(DocumentBuilder builder);
/// CommonMark with tables and strikethrough, front matter, shortcodes and footnotes; when the path says so MDX, with what its programs show.
Document read_markdown(DocumentBuilder builder);
Document read_html(DocumentBuilder builder);
/// A saved page (MIME multipart/related, RFC 2557) or a mail: its first part of HTML, else of plain text. Places are
/// those of the file; of a part in base64, or in an encoding with several bytes a character that is not UTF-8, they are
/// those of the decoded part.
Result<Document> read_mhtml(const SourceFile& source);
/// A template's text: HTML, Markdown or plain text between islands of code.
Document read_template(DocumentBuilder builder);
/// Word: WordprocessingML in a package of OOXML, transitional or strict.
Result<Document> read_docx(const SourceFile& source);
/// OpenDocument text, packed (.odt) or flat (.fodt).
Result<Document> read_odt(const SourceFile& source);
/// JavaScript and TypeScript: the text of their JSX, and the strings and arrays that it shows.
Document read_script(DocumentBuilder builder);
/// Components: markup, and what it shows of the data in their scripts.
Document read_vue(DocumentBuilder builder);
Document read_svelte(DocumentBuilder builder);
Document read_astro(DocumentBuilder builder);
/// Strings with keys: translations, exports of content. The Finnish ones that make a notice.
Document read_json(DocumentBuilder builder);
Document read_yaml(DocumentBuilder builder);
Document read_po(DocumentBuilder builder);
Document read_properties(DocumentBuilder builder);

}  // namespace selostelint
