#pragma once

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "dump_blocks.h"
#include "read/read.h"

namespace selostelint {

/// A source that must be readable, as a document.
inline Document read(const std::string& source, const std::string& format, const std::string& path = "seloste") {
    const Result<Document> document = read_document({path, source, format});
    REQUIRE(document);
    return document.value();
}

/// A source and the blocks that it makes, in the form of dump_blocks().
struct BlocksCase {
    std::string name;
    std::string source;
    std::string blocks;
};

/// Every source must give its blocks.
inline void check_blocks(const std::string& format, const std::vector<BlocksCase>& cases,
                         const std::string& path = "seloste") {
    for (const BlocksCase& c : cases) {
        CAPTURE(c.name);
        CHECK(dump_blocks(read(c.source, format, path)) == c.blocks);
    }
}

/// A source, words of its text, and the bytes of the source that they came from.
struct MapCase {
    std::string name;
    std::string source;
    std::string words;
    std::string original;
};

inline void check_map(const std::string& format, const std::vector<MapCase>& cases) {
    for (const MapCase& c : cases) {
        CAPTURE(c.name);
        const Document document = read(c.source, format);
        CAPTURE(document.text);
        CHECK(original_of(document, c.words) == c.original);
    }
}

}  // namespace selostelint
