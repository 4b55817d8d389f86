#include "report/json_writer.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

namespace selostelint {

TEST_CASE("JSON is written from left to right") {
    JsonWriter json;
    json.open("", '{');
    json.text("a", "x");
    json.open("b", '[');
    json.number("", 1);
    json.null("");
    json.open("", '{');
    json.close('}');
    json.open("", '[');
    json.close(']');
    json.close(']');
    json.truth("c", false);
    json.text_or_null("d", "");
    json.number_or_null("e", std::nullopt);
    json.close('}');
    CHECK(std::move(json).take() == R"({"a":"x","b":[1,null,{},[]],"c":false,"d":null,"e":null})");
}

TEST_CASE("every text survives JSON, and what is not UTF-8 is replaced") {
    const struct {
        std::string text;
        std::string read;
    } cases[] = {
        {"", ""},
        {"säilytys “a\" \\ / {[,", "säilytys “a\" \\ / {[,"},
        {std::string("a\0b\n\r\t\x1b\x7f", 8), std::string("a\0b\n\r\t\x1b\x7f", 8)},
        {"\xE4ä\xC3", "\xEF\xBF\xBDä\xEF\xBF\xBD"},
    };
    for (const auto& [text, read] : cases) {
        JsonWriter json;
        json.text("", text);
        CHECK(nlohmann::json::parse(std::move(json).take()).get<std::string>() == read);
    }
}

}  // namespace selostelint
