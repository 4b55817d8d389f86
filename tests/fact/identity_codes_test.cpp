#include "fact/identity_codes.h"

#include <doctest/doctest.h>

#include <string>

namespace selostelint::test {

// 131052-308T is the example code of the Digital and Population Data Services Agency.

TEST_CASE("identity codes are known by form and check character") {
    const struct {
        const char* text;
        bool found;
    } cases[] = {
        {"131052-308T", true},        {"(131052-308T)", true}, {"131052A308T", true},
        {"hetu: 131052-308t.", true}, {"131052-308U", false},  {"321052-308T", false},
        {"131352-308T", false},       {"1131052-308T", false}, {"131052-308TT", false},
        {"131052-30", false},         {"131052 308T", false},  {"131052-308Tä", false},
        {"12131052-308T", false},     {"a131052-308T", false}, {"", false},
        {"131052-", false},
    };
    for (const auto& [text, found] : cases) CHECK_MESSAGE(identity_codes(text).size() == (found ? 1 : 0), text);
}

}  // namespace selostelint::test
