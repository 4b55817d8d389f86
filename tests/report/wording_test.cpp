#include "report/wording.h"

#include <doctest/doctest.h>

namespace selostelint {

TEST_CASE("numbers stand with the right form of their noun") {
    CHECK(counted(0, Severity::error, Language::fi) == "0 virhettä");
    CHECK(counted(1, Severity::error, Language::fi) == "1 virhe");
    CHECK(counted(2, Severity::warning, Language::fi) == "2 varoitusta");
    CHECK(counted(1, Severity::info, Language::en) == "1 note");
    CHECK(counted_findings(2, 0, 1, Language::fi) == "2 virhettä, 1 huomio");
    CHECK(counted_findings(0, 0, 0, Language::fi).empty());
}

TEST_CASE("places are told in the words of their file") {
    const Place place{14, 3, 15, 1, 2, 2};
    const Place line{14, 3, 15, 1};
    CHECK(place_words(line, LineUnit::line, Language::fi) == "rivi 14");
    CHECK(place_words(line, LineUnit::line, Language::en) == "line 14");
    CHECK(place_words(place, LineUnit::page_line, Language::fi) == "sivu 2, rivi 14");
    CHECK(place_words(place, LineUnit::page_line, Language::en) == "page 2, line 14");
    CHECK(place_words(line, LineUnit::paragraph, Language::fi) == "kappale 14");
    CHECK(place_words(line, LineUnit::paragraph, Language::en) == "paragraph 14");
}

TEST_CASE("further places stand in the case that their number asks for") {
    const auto words = [](std::vector<Place> places, LineUnit unit, Language language) {
        const LabelledPlaces also = also_at_words(places, unit, language);
        return also.label + ": " + also.places;
    };
    const Place three{3, 1, 3, 1};
    const Place five{5, 1, 5, 1};
    CHECK(words({three}, LineUnit::line, Language::fi) == "myös rivillä: 3");
    CHECK(words({three, five}, LineUnit::line, Language::fi) == "myös riveillä: 3, 5");
    CHECK(words({three, five}, LineUnit::line, Language::en) == "also on lines: 3, 5");
    CHECK(words({three}, LineUnit::paragraph, Language::fi) == "myös kappaleessa: 3");
    CHECK(words({three, five}, LineUnit::paragraph, Language::fi) == "myös kappaleissa: 3, 5");
    CHECK(words({three}, LineUnit::paragraph, Language::en) == "also in paragraph: 3");
    CHECK(words({{3, 1, 3, 1, 2, 2}, {5, 1, 5, 1, 4, 4}}, LineUnit::page_line, Language::fi) ==
          "myös: sivu 2, rivi 3; sivu 4, rivi 5");
}

TEST_CASE("messages are filled") {
    const std::vector<std::pair<std::string, std::string>> values = {{"name", "henkilötietolaki"}, {"quote", "{name}"}};
    const struct {
        const char* message;
        const char* filled;
    } cases[] = {
        {"Ei mitään täytettävää.", "Ei mitään täytettävää."},
        {"{name} on kumottu.", "henkilötietolaki on kumottu."},
        {"{name}{name}", "henkilötietolakihenkilötietolaki"},
        {"”{quote}”", "”{name}”"},  // what is put in is not filled again
        {"{unknown} jää", "{unknown} jää"},
        {"avoin {name", "avoin {name"},
        {"tyhjä {} jää", "tyhjä {} jää"},
        {"", ""},
    };
    for (const auto& [message, filled] : cases) CHECK(fill(message, values) == filled);
}

TEST_CASE("grounds are read aloud") {
    const struct {
        Ground ground;
        const char* fi;
        const char* en;
    } cases[] = {
        {{"GDPR", "13(2)(a)", ""}, "tietosuoja-asetuksen 13 artiklan 2 kohdan a alakohta", "GDPR Article 13(2)(a)"},
        {{"GDPR", "12(1)", ""}, "tietosuoja-asetuksen 12 artiklan 1 kohta", "GDPR Article 12(1)"},
        {{"GDPR", "4(c)", ""}, "tietosuoja-asetuksen 4 artiklan c alakohta", "GDPR Article 4(c)"},
        {{"GDPR", "77", ""}, "tietosuoja-asetuksen 77 artikla", "GDPR Article 77"},
        {{"GDPR", "44–49", ""}, "tietosuoja-asetuksen 44–49 artikla", "GDPR Articles 44–49"},
        {{"GDPR", "", ""}, "tietosuoja-asetus", "GDPR"},
        {{"tietosuojalaki", "29 §", ""}, "tietosuojalain 29 §", "Data Protection Act section 29"},
        {{"WP260", "rev.01", ""}, "WP260 rev.01", "WP260 rev.01"},
    };
    for (const auto& [ground, fi, en] : cases) {
        CHECK(provision_text(ground, Language::fi) == fi);
        CHECK(provision_text(ground, Language::en) == en);
    }
    const std::vector<Ground> list = {
        {"GDPR", "13(2)(a)", ""}, {"GDPR", "14(2)(a)", ""}, {"tietosuojalaki", "29 §", ""}};
    CHECK(grounds_text(list, Language::fi) ==
          "tietosuoja-asetuksen 13 artiklan 2 kohdan a alakohta, 14 artiklan 2 kohdan a alakohta; tietosuojalain 29 §");
    const std::vector<Ground> articles = {
        {"GDPR", "12(1)", ""}, {"GDPR", "13", ""}, {"GDPR", "14", ""}, {"GDPR", "30", ""}};
    CHECK(grounds_text(articles, Language::fi) == "tietosuoja-asetuksen 12 artiklan 1 kohta, 13, 14 ja 30 artikla");
    CHECK(grounds_text(articles, Language::en) == "GDPR Article 12(1), Articles 13, 14 and 30");
    CHECK(grounds_text({}, Language::fi).empty());
}

TEST_CASE("quotes are one line of bounded length") {
    const struct {
        const char* text;
        std::size_t limit;
        const char* line;
    } cases[] = {
        {"  a\n\t b\xC2\xA0 c  ", 10, "a b c"},
        {"äöå", 3, "äöå"},
        {"äöåü", 3, "äö…"},
        {"ää öö", 4, "ää…"},
        {"ää öö", 3, "ää…"},
        {"", 3, ""},
        {"\n \n", 3, ""},
    };
    for (const auto& [text, limit, line] : cases) {
        const std::string got = one_line(text, limit);
        CHECK(got == line);
    }
}

TEST_CASE("a message without a notice has gaps where the notice's words stand") {
    CHECK(with_gaps("Ei aukkoja.") == "Ei aukkoja.");
    CHECK(with_gaps("Viittaus ”{quote}” on vanha.") == "Viittaus ”…” on vanha.");
    CHECK(with_gaps("Nyt: {successor}.") == "Nyt: …");
    CHECK(with_gaps("{name}; {date}. Muuta.") == "…; …. Muuta.");
    CHECK(with_gaps("Aaltosulku { jää.") == "Aaltosulku { jää.");
}

}  // namespace selostelint
