#include "language/language_share.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/language/language_bench.h"

namespace selostelint::test {

TEST_CASE("the main language of a text") {
    const LanguageBench bench("[[cue]]\nall = [\"tieto\"]\n");
    const std::string finnish =
        "Henkilötietoja käsitellään asiakassuhteen hoitamista varten ja säilytetään kaksi vuotta. ";
    const std::string swedish = "Personuppgifterna behandlas för att sköta kundförhållandet och lagras under två år. ";
    const std::string english =
        "Personal data are processed for managing the customer relationship and kept for years. ";
    const auto main_of = [&](const std::string& text) {
        const ProbeText probe(bench, text);
        return measure_languages(probe.document, probe.text);
    };
    CHECK(main_of(finnish).main == "fi");
    CHECK(main_of(finnish + finnish + finnish).main == "fi");
    CHECK(main_of("Tiedot poistetaan.").main == "fi");
    CHECK(main_of(swedish + swedish + swedish).main == "sv");
    CHECK(main_of(english + english + english).main == "en");
    CHECK(main_of(swedish + swedish + swedish).finnish < 0.25);
    CHECK(main_of(finnish + finnish + finnish + english).main == "fi");
}

}  // namespace selostelint::test
