#include "read/markup/html_entities.h"

#include <doctest/doctest.h>

namespace selostelint {

TEST_CASE("character references are decoded as HTML 5 says") {
    struct Case {
        std::string source;
        std::string text;
        std::size_t size;
    };
    const Case cases[] = {
        {"&auml;x", "ä", 6},
        {"&auml", "ä", 5},
        {"&Aring;", "Å", 7},
        {"&aumlilytys", "ä", 5},
        {"&amp;amp;", "&", 5},
        {"&scaron;", "š", 8},
        {"&NotEqualTilde;", "≂̸", 15},
        {"&#228;", "ä", 6},
        {"&#228x", "ä", 5},
        {"&#xe4;", "ä", 6},
        {"&#XE4;", "ä", 6},
        {"&#150;", "–", 6},
        {"&#0;", "\uFFFD", 4},
        {"&#xD800;", "\uFFFD", 8},
        {"&#x110000;", "\uFFFD", 10},
        {"&#99999999999999999999;", "\uFFFD", 23},
        {"&#;", "", 0},
        {"&#x;", "", 0},
        {"& ", "", 0},
        {"&", "", 0},
        {"&nimi;", "", 0},
        {"&T-palvelu", "", 0},
    };
    EntityDecoder decoder;
    for (const Case& c : cases) {
        CAPTURE(c.source);
        const Entity entity = decoder.decode(c.source);
        CHECK(entity.text == c.text);
        CHECK(entity.size == c.size);
    }
}

}  // namespace selostelint
