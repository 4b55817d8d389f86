#include "document/line_index.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace selostelint {

TEST_CASE("places count lines and code points from one") {
    const LineIndex index("Säilytys\r\naika 😀 on\rkuusi\n");
    const auto at = [&](std::uint32_t begin, std::uint32_t end) {
        const Place place = index.place({begin, end});
        return std::vector<std::uint32_t>{place.line, place.column, place.end_line, place.end_column};
    };
    CHECK(at(0, 9) == std::vector<std::uint32_t>{1, 1, 1, 9});
    CHECK(at(1, 3) == std::vector<std::uint32_t>{1, 2, 1, 3});
    CHECK(at(11, 15) == std::vector<std::uint32_t>{2, 1, 2, 5});
    CHECK(at(16, 20) == std::vector<std::uint32_t>{2, 6, 2, 7});
    CHECK(at(3, 13) == std::vector<std::uint32_t>{1, 3, 2, 3});
    CHECK(at(12, 12) == std::vector<std::uint32_t>{2, 2, 2, 2});
    CHECK(index.line_count() == 3);
    CHECK(index.line_text(1) == "Säilytys");
    CHECK(index.line_text(2) == "aika 😀 on");
    CHECK(index.line_text(3) == "kuusi");
    CHECK(index.line_text(4) == "");
    CHECK(index.line_text(0) == "");
}

TEST_CASE("columns of a long line are counted as those of a short one") {
    const std::string start = "Säilytys\n";
    std::string text = start;
    for (int i = 0; i < 3000; ++i) text += "äa";
    text += "\nloppu";
    const LineIndex index(text);
    const auto begin = static_cast<std::uint32_t>(start.size());
    for (const std::uint32_t pair : {0U, 341U, 342U, 682U, 683U, 2999U}) {
        CAPTURE(pair);
        const Place place = index.place({begin + 3 * pair, begin + 3 * pair + 3});
        CHECK(place.line == 2);
        CHECK(place.column == 2 * pair + 1);
        CHECK(place.end_column == 2 * pair + 3);
    }
    CHECK(index.place({static_cast<std::uint32_t>(text.size()) - 5, static_cast<std::uint32_t>(text.size())})
              .end_column == 6);
}

TEST_CASE("a span that takes in a line's end stays on its line") {
    const LineIndex index("eka\ntoka\n");
    const Place place = index.place({0, 4});
    CHECK(place.end_line == 1);
    CHECK(place.end_column == 5);
}

TEST_CASE("in a text with pages lines are counted from each page's beginning") {
    const std::string text = "eka\ntoka\nkolmas\nneljäs\n";
    // The second page is empty.
    const std::vector<std::uint32_t> pages = {0, 9, 9};
    const LineIndex index(text, pages);
    const Place on_first = index.place({4, 8});
    CHECK(on_first.page == 1);
    CHECK(on_first.line == 2);
    const Place over_pages = index.place({4, 23});
    CHECK(over_pages.page == 1);
    CHECK(over_pages.end_page == 3);
    CHECK(over_pages.end_line == 2);
    CHECK(over_pages.end_column == 7);
    CHECK(index.line(9) == 3);
    CHECK(LineIndex(text).place({9, 10}).page == 0);
}

TEST_CASE("texts without line ends") {
    CHECK(LineIndex("").line_count() == 1);
    CHECK(LineIndex("").place({0, 0}).line == 1);
    CHECK(LineIndex("a").line_count() == 1);
    CHECK(LineIndex("a\n\n").line_count() == 2);
}

}  // namespace selostelint
