#include "report/columns.h"

#include <doctest/doctest.h>

namespace selostelint {

TEST_CASE("columns of a terminal are counted, not bytes") {
    const struct {
        const char* text;
        std::size_t width;
    } cases[] = {
        {"", 0},
        {"abc", 3},
        {"säilytys", 8},
        {"漢字", 4},
        {"e\xCC\x81", 1},
        {"a\tb", 6},
        {"😀", 2},
        {"a\xC2\xAD"
         "b",
         2},
    };
    for (const auto& [text, width] : cases) {
        CHECK_MESSAGE(display_width(std::string_view(text)) == width, text);
        CHECK_MESSAGE(display_width(printable(text)) == width, text);
    }
}

TEST_CASE("nothing in a notice commands the terminal") {
    CHECK(printable("\x1b[31mpunainen") == "␛[31mpunainen");
    CHECK(printable("a\xE2\x80\xAE"
                    "b") == "ab");  // right-to-left override
    CHECK(printable("\xC2\x9B"
                    "2J") ==
          "\xEF\xBF\xBD"
          "2J");
    CHECK(printable("\xFF"
                    "ä\x80") ==
          "\xEF\xBF\xBD"
          "ä\xEF\xBF\xBD");
}

TEST_CASE("text is wrapped at blanks") {
    CHECK(wrap("yksi kaksi kolme", 10, 0) == "yksi kaksi\nkolme");
    CHECK(wrap("yksi kaksi kolme", 10, 2) == "yksi\n  kaksi\n  kolme");
    CHECK(wrap("pitkäsanajokaeimahdu a", 5, 0) == "pitkäsanajokaeimahdu\na");
    CHECK(wrap("", 5, 2).empty());
}

TEST_CASE("a number is not parted from the word that it counts") {
    CHECK(wrap("sanoo 13 artikla", 10, 0) == "sanoo\n13 artikla");
    CHECK(wrap("asetus (EU) 2016/679", 12, 0) == "asetus\n(EU) 2016/679");
    CHECK(wrap("vuonna 2019 alkoi", 11, 0) == "vuonna 2019\nalkoi");
}

}  // namespace selostelint
