#include "read/encoding.h"

#include <doctest/doctest.h>

#include "read/read.h"

namespace selostelint {

using namespace std::string_literals;

TEST_CASE("text in every encoding of Finnish files is read") {
    struct Case {
        std::string name;
        std::string bytes;
        std::string text;
    };
    const Case cases[] = {
        {"UTF-8", "Säilytysaika – 5 €", "Säilytysaika – 5 €"},
        {"UTF-8 with a mark", "\xEF\xBB\xBFSäilytys", "Säilytys"},
        {"UTF-16 LE with a mark", "\xFF\xFES\0\xE4\0i\0"s, "Säi"},
        {"UTF-16 BE with a mark", "\xFE\xFF\0S\0\xE4\xD8\x3D\xDE\x00"s, "Sä😀"},
        {"UTF-16 LE without", "S\0e\0l\0o\0s\0t\0e\0"s, "Seloste"},
        {"UTF-16 BE without", "\0S\0e\0l\0o\0s\0t\0e"s, "Seloste"},
        {"UTF-32 LE", "\xFF\xFE\0\0S\0\0\0\xE4\0\0\0"s, "Sä"},
        {"windows-1252", "S\xE4ilytys \x96 5 \x80 \x93ja\x94", "Säilytys – 5 € “ja”"},
        {"ISO-8859-1", "S\xE4ilytys 10 \xA7", "Säilytys 10 §"},
        {"ISO-8859-15 by the euro", "S\xE4ilytys maksaa 5 \xA4", "Säilytys maksaa 5 €"},
        {"ISO-8859-15 by a caron",
         "k\xE4ytt\xF6: pa\xA8"
         "a",
         "käyttö: paša"},
        {"declared ISO-8859-1", "<meta charset=\"iso-8859-1\"><p>S\xE4ilytys \x96",
         "<meta charset=\"iso-8859-1\"><p>Säilytys –"},
        {"declared ISO-8859-2", "<meta http-equiv=x content='text/html; charset=ISO-8859-2'>\xB9\xE4",
         "<meta http-equiv=x content='text/html; charset=ISO-8859-2'>šä"},
        {"declared in XML", "<?xml version='1.0' encoding='windows-1257'?>\xE4\xF0",
         "<?xml version='1.0' encoding='windows-1257'?>äš"},
        {"wrongly declared UTF-8", "<meta charset=utf-8>S\xE4ilytys", "<meta charset=utf-8>Säilytys"},
        {"UTF-8 whatever is declared", "<meta charset=iso-8859-1>Säilytys", "<meta charset=iso-8859-1>Säilytys"},
        {"windows-1252 that holds a valid pair", "HET\xC4\x94 on vanha, s\xE4\xE4", "HETÄ” on vanha, sää"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.name);
        const Result<std::string> text = decode_text("a.html", c.bytes);
        REQUIRE(text);
        CHECK(text.value() == c.text);
    }
}

TEST_CASE("what is no text says so, and where") {
    struct Case {
        std::string name;
        std::string bytes;
        std::uint32_t line;
        std::uint32_t column;
        std::string message;
    };
    const Case cases[] = {
        {"empty", "", 0, 0, "empty"},
        {"blank", " \r\n\t\u00A0", 0, 0, "white space"},
        {"zero bytes", "teksti\0teksti"s, 0, 0, "binary"},
        {"control characters", "a\x01\x02\x03\x04\x05", 0, 0, "binary"},
        {"UTF-16 cut short", "\xFF\xFES\0\xE4"s, 1, 2, "cut short"},
        {"UTF-16 cut between halves", "\xFF\xFES\0\n\0\x3D\xD8"s, 2, 1, "cut short"},
        {"a lone surrogate", "\xFF\xFES\0\x3D\xD8S\0"s, 1, 2, "lone surrogate"},
        {"a lone low surrogate", "\xFF\xFES\0\x00\xDCS\0"s, 1, 2, "lone surrogate"},
        {"mixed encodings",
         "Säilytys\r\non p\xE4"
         "ivitetty",
         2, 5, "not valid UTF-8"},
        {"UTF-8 cut short", "Säilytysaika ä\xC3", 1, 15, "not valid UTF-8"},
        {"an unknown encoding", "<meta charset=foo-9>\xE4", 0, 0, "foo-9"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.name);
        const Result<std::string> text = decode_text("a.txt", c.bytes);
        REQUIRE_FALSE(text);
        CHECK(text.error().path == "a.txt");
        CHECK(text.error().line == c.line);
        CHECK(text.error().column == c.column);
        CHECK(text.error().message.en.find(c.message) != std::string::npos);
        CHECK_FALSE(text.error().message.fi.empty());
    }
}

}  // namespace selostelint
