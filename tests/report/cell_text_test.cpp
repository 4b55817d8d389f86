#include "report/xlsx/cell_text.h"

#include <doctest/doctest.h>

#include "base/utf8.h"

namespace selostelint::test {

namespace {

std::string repeated(std::string_view text, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i) all += text;
    return all;
}

}  // namespace

TEST_CASE("a cell's text: no control character, nothing that XML forbids, valid UTF-8") {
    CHECK(cell_text("Säilytys – 6 v") == "Säilytys – 6 v");
    CHECK(cell_text("\x1b[31m") == "␛[31m");
    CHECK(cell_text(std::string_view("a\0b", 3)) == "a␀b");
    CHECK(cell_text("\t=1\r\n") == "    =1␍␊");
    CHECK(cell_text("a\xFF"
                    "b") ==
          "a\xEF\xBF\xBD"
          "b");
    CHECK(cell_text("\xEF\xBF\xBE\xEF\xBF\xBF") == "\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST_CASE("a cell's text: what looks like an escaped character stays what it is") {
    CHECK(cell_text("a_x000D_b") == "a_x005F_x000D_b");
    CHECK(cell_text("_x00e4_x0041_") == "_x005F_x00e4_x005F_x0041_");
    CHECK(cell_text("_x00_ _xGGGG_ _x000D") == "_x00_ _xGGGG_ _x000D");
}

TEST_CASE("a cell's text: what is too long is cut between characters and says so") {
    CHECK(cell_text(std::string(most_cell_units, 'a')) == std::string(most_cell_units, 'a'));
    CHECK(cell_text(std::string(most_cell_units + 1, 'a')) == std::string(most_cell_units - 1, 'a') + "…");
    // Code points above U+FFFF are two units: 16,383 of them leave room for one more.
    CHECK(cell_text(repeated("😀", 16'383)) == repeated("😀", 16'383));
    CHECK(cell_text(repeated("😀", 16'384)) == repeated("😀", 16'383) + "…");
    CHECK(cell_text("a" + repeated("😀", 16'384)) == "a" + repeated("😀", 16'382) + "…");
    CHECK(count_code_points(cell_text(repeated("ä", 100'000))) == most_cell_units);
}

}  // namespace selostelint::test
