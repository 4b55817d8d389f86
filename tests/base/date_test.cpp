#include "base/date.h"

#include <doctest/doctest.h>

namespace selostelint {

TEST_CASE("ISO dates are read and written") {
    const auto date = parse_iso_date("2018-05-25");
    REQUIRE(date.has_value());
    CHECK(iso_date(*date) == "2018-05-25");
    CHECK(finnish_date(*date) == "25.5.2018");
    CHECK(parse_iso_date("2024-02-29").has_value());
}

TEST_CASE("other forms and impossible days are no dates") {
    for (const char* text : {"", "2018-5-25", "25.5.2018", "2018-05-32", "2023-02-29", "2018-13-01", "2018-05-25 ",
                             "2018-05-2x", "-018-05-25"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_iso_date(text).has_value());
    }
}

}  // namespace selostelint
