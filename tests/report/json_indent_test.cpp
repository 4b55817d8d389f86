#include "report/json_indent.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

namespace selostelint::test {

TEST_CASE("json: lines for people, as the library of the tests writes them") {
    for (const char* json : {R"({"a":1,"b":[true,null,"x"],"c":{"d":{}},"e":[],"f":[[],{}]})",
                             R"({"a":"{\"b\":[1,2]}"})", R"(["\\","\"",":,{}[]","ä"])", "{}", "[]", R"("")", "1"}) {
        CAPTURE(json);
        CHECK(indented_json(json) == nlohmann::json::parse(json).dump(2));
    }
}

TEST_CASE("json: what is cut short does no harm") {
    CHECK(indented_json("") == "");
    CHECK(indented_json("\"a\\") == "\"a\\");
    CHECK(indented_json("}]") == "\n}\n]");
}

}  // namespace selostelint::test
