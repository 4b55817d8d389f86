#pragma once

#include <string>

#include "document/document.h"

namespace selostelint {

/// A document's blocks, one a line, for comparing with what a test expects:
///   heading 2: Otsikko          kind and, where not 0, level
///   front_matter paragraph: …   a role other than body stands first
///   + list_item 1 #: …          "+" continues the block before, "#" is numbered
///   table_cell 1/0/2: «Nimi» …  table/row/column; the leading emphasis stands in «»
inline std::string dump_blocks(const Document& document) {
    static constexpr const char* kinds[] = {"heading", "paragraph", "list_item", "table_cell", "label"};
    static constexpr const char* roles[] = {"", "chrome ", "front_matter ", "quote "};
    std::string dump;
    for (const Block& block : document.blocks) {
        if (block.continues) dump += "+ ";
        dump += roles[static_cast<int>(block.role)];
        dump += kinds[static_cast<int>(block.kind)];
        if (block.level > 0) dump += " " + std::to_string(block.level);
        if (block.numbered) dump += " #";
        if (block.table > 0) {
            dump += " " + std::to_string(block.table) + "/" + std::to_string(block.row) + "/" +
                    std::to_string(block.column);
        }
        dump += ": ";
        const Span emphasis = block.emphasis;
        if (!emphasis.empty()) dump += "«" + std::string(document[emphasis]) + "»";
        dump += document[{emphasis.empty() ? block.span.begin : emphasis.end, block.span.end}];
        dump += "\n";
    }
    return dump;
}

/// What of the original the first place of `text` in the document's text came from; "?" when it is not there.
inline std::string original_of(const Document& document, const std::string& text) {
    const std::size_t at = document.text.find(text);
    if (at == std::string::npos) return "?";
    const auto begin = static_cast<std::uint32_t>(at);
    const Span span = document.source_map.original({begin, begin + static_cast<std::uint32_t>(text.size())});
    return document.original.substr(span.begin, span.size());
}

}  // namespace selostelint
