#include "language/syllables.h"

#include <doctest/doctest.h>

namespace selostelint::test {

TEST_CASE("syllables are vowel nuclei") {
    const struct {
        const char* word;
        std::uint32_t count;
    } cases[] = {
        {"", 0},          {"tieto", 2},  {"rekisteri", 4},    {"henkilö", 3},
        {"seloste", 3},   {"suoja", 2},  {"käsitellä", 4},    {"työ", 1},
        {"yö", 1},        {"asia", 3},   {"radio", 3},        {"maa", 1},
        {"säilyttää", 3}, {"oikeus", 2}, {"oikaista", 3},     {"valtuutettu", 4},
        {"aueta", 3},     {"kauan", 2},  {"viranomainen", 5}, {"q", 0},
    };
    for (const auto& each : cases) {
        CAPTURE(each.word);
        CHECK(syllables(each.word) == each.count);
    }
}

}  // namespace selostelint::test
