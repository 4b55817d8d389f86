#include "base/utf8.h"

#include <doctest/doctest.h>

#include <string>

namespace selostelint {

TEST_CASE("code points are read forwards and backwards") {
    const std::string text = "aä€😀";
    std::size_t offset = 0;
    CHECK(next_code_point(text, offset) == U'a');
    CHECK(next_code_point(text, offset) == U'ä');
    CHECK(next_code_point(text, offset) == U'€');
    CHECK(next_code_point(text, offset) == U'😀');
    CHECK(offset == text.size());
    CHECK(code_point_before(text, text.size()) == U'😀');
    CHECK(code_point_before(text, 3) == U'ä');
    CHECK(code_point_before(text, 0) == 0);
    CHECK(count_code_points(text) == 4);
}

TEST_CASE("code points are counted alike wherever they stand among the eight bytes that are counted at once") {
    for (std::size_t before = 0; before < 20; ++before) {
        for (std::size_t after = 0; after < 20; ++after) {
            const std::string text = std::string(before, 'x') + "ä€😀ÿ" + std::string(after, 'x');
            CHECK(count_code_points(text) == before + 4 + after);
        }
    }
}

TEST_CASE("code points are written as UTF-8") {
    std::string text;
    for (const char32_t c : {U'a', U'ä', U'€', U'😀'}) append_code_point(text, c);
    CHECK(text == "aä€😀");
}

TEST_CASE("the first byte that is no UTF-8 is found") {
    struct Case {
        std::string text;
        std::size_t at;
    };
    const Case cases[] = {
        {"", 0},
        {"tietosuojaseloste", 17},
        {"säilytysaika on kuusi kuukautta", 32},
        {"s\xE4ilytysaika", 1},
        {"kahdeksan tavua ja \xC3", 19},
        {"\xC0\xAF", 0},          // overlong
        {"a\xED\xA0\x80", 1},     // surrogate
        {"\xF4\x90\x80\x80", 0},  // past U+10FFFF
        {"ä\x80", 2},
    };
    for (const Case& c : cases) {
        CAPTURE(c.text);
        CHECK(first_invalid_utf8(c.text) == c.at);
    }
}

TEST_CASE("what is no UTF-8 becomes a replacement character") {
    CHECK(well_formed_utf8("säilytys") == "säilytys");
    CHECK(well_formed_utf8("s\xE4ilytys\xFF") == "s\uFFFDilytys\uFFFD");
    CHECK(well_formed_utf8("") == "");
}

TEST_CASE("lower case follows Unicode") {
    CHECK(lower_case("REKISTERINPITÄJÄ") == "rekisterinpitäjä");
    CHECK(lower_case("Oy Ab") == "oy ab");
    CHECK(lower_case("ŠÅÖ") == "šåö");
    CHECK(lower_case("") == "");
}

TEST_CASE("characters have kinds") {
    CHECK(is_letter(U'ä'));
    CHECK_FALSE(is_letter(U'1'));
    CHECK(is_digit(U'7'));
    CHECK(is_upper(U'Å'));
    CHECK(is_lower(U'ö'));
    for (const char32_t c : {U' ', U'\t', U'\n', U'\r', char32_t{0xA0}, char32_t{0x2009}, char32_t{0x202F}}) {
        CHECK(is_space(c));
    }
    CHECK_FALSE(is_space(0x200B));
}

}  // namespace selostelint
