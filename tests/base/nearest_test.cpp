#include "base/nearest.h"

#include <doctest/doctest.h>

#include <vector>

namespace selostelint {

TEST_CASE("the nearest name is suggested") {
    const std::vector<std::string> names{"retention", "recipients", "rights", "säilytys", "fi", "en"};
    CHECK(nearest("retenton", names) == "retention");
    CHECK(nearest("retnetion", names) == "retention");
    CHECK(nearest("sailytys", names) == "säilytys");
    CHECK(nearest("right", names) == "rights");
    CHECK(nearest("retention", names) == "retention");
}

TEST_CASE("what is too far is not suggested") {
    const std::vector<std::string> names{"retention", "fi", "en"};
    CHECK(nearest("colour", names) == "");
    CHECK(nearest("sv", names) == "");
    CHECK(nearest("", names) == "");
    CHECK(nearest("\xE4\xF6", names) == "");
}

TEST_CASE("of two that are as near the first is taken") {
    const std::vector<std::string> names{"OUT013", "OUT011"};
    CHECK(nearest("OUT012", names) == "OUT013");
}

}  // namespace selostelint
