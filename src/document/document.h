#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "document/source_map.h"

namespace selostelint {

enum class BlockKind : std::uint8_t {
    heading,     ///< marked up as a heading by the format
    paragraph,   ///< running text, or one line of it where the source breaks lines on purpose
    list_item,   ///< `level` is the depth of the list, 1 for the outermost
    table_cell,  ///< `row` and `column` tell where in its table
    label,       ///< a term that a value follows (HTML dt, summary, th, caption, legend)
};

/// Whether a block belongs to the document itself or to the page around it.
enum class BlockRole : std::uint8_t {
    body,
    chrome,        ///< navigation, header, footer, banner, side bar of a saved page
    front_matter,  ///< the values of YAML or TOML front matter, the title of the HTML head
    quote,         ///< a block quotation
    translation,   ///< says in another language what the file says in Finnish too
};

/// A paragraph, heading, list item or cell. Blocks follow each other in Document::text, one '\n' between.
struct Block {
    BlockKind kind = BlockKind::paragraph;
    BlockRole role = BlockRole::body;
    std::uint8_t level = 0;    ///< of a heading 1–6, of a list item its depth; else 0
    bool continues = false;    ///< a line break, not a paragraph's end, stands before this block
    bool numbered = false;     ///< an item of an ordered list, or a paragraph that the format numbers like a heading
                               ///< (the number is not in the text)
    std::uint32_t table = 0;   ///< 1-based number of the table that holds the cell; 0 outside tables
    std::uint32_t row = 0;     ///< 0-based, of a cell
    std::uint32_t column = 0;  ///< 0-based, of a cell
    Span span{};               ///< of Document::text, never empty
    Span emphasis{};           ///< the bold, underlined or italic run that the block begins with; may be empty
};

/// What a line of Document::original is in the file that people have before them.
enum class LineUnit : std::uint8_t {
    line,       ///< a line of the file
    page_line,  ///< a line of a page; Document::pages says where the pages begin
    paragraph,  ///< a paragraph of a word processor's document
};

/// Words that lead elsewhere, in formats whose `original` does not show where.
struct Link {
    Span words;          ///< of Document::original, not empty
    std::string target;  ///< an address, "#place" inside the document, or empty; cut after `longest_target` bytes
};
constexpr std::size_t longest_target = 200;

/// A comment of the source that asks not to count the findings of some rules in this file:
/// "selostelint-disable OUT001, REQ103 until 2027-06-30: why". Nothing of it is checked here.
struct SuppressionComment {
    Span place;                      ///< of Document::original, from the word "selostelint-disable" to the end
    std::vector<std::string> rules;  ///< as written
    std::string reason;              ///< white space folded; "" when there is none
    std::string until;               ///< as written; "" when there is none
};

/// A notice as read, unchanging. Everything else holds spans into `text`.
struct Document {
    std::string path;      ///< as the user named it
    std::string format;    ///< "text", "markdown", "html", …
    std::string sha256;    ///< of the file's bytes, 64 hexadecimal digits
    std::string original;  ///< the file decoded to UTF-8, line ends as they were, no byte order mark; for formats
                           ///< that are no text, what their reader makes out: a line for each of `line_unit`
    LineUnit line_unit = LineUnit::line;
    std::vector<std::uint32_t> pages;  ///< where each page begins in `original`; empty for formats without pages
    std::string text;                  ///< UTF-8, NFC, white space collapsed, soft hyphens out, one '\n' between blocks
    std::vector<Block> blocks;
    SourceMap source_map;                               ///< from `text` to `original`
    std::vector<Link> links;                            ///< in their order; of formats that are no text
    std::vector<SuppressionComment> suppressions = {};  ///< in their order; of formats that have comments

    std::string_view operator[](Span span) const { return std::string_view(text).substr(span.begin, span.size()); }
};

}  // namespace selostelint
