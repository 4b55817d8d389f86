#include "section/line_form.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace selostelint {

namespace {

struct LineCase {
    std::string line;
    bool holds;
};

void check_all(const std::vector<LineCase>& cases, bool (*property)(std::string_view)) {
    for (const LineCase& tested : cases) {
        INFO(tested.line);
        CHECK(property(tested.line) == tested.holds);
    }
}

}  // namespace

TEST_CASE("a numbered line begins with a heading's number") {
    check_all({{"1. Rekisterinpitäjä", true},
               {"4.2 Tietolähteet", false},
               {"4.2. Tietolähteet", true},
               {"10.2.1. Asiakkaat", true},
               {"3) Säilytysaika", true},
               {"7 Säilytysaika", true},
               {"12 Säilytysaika", true},
               {"1a Rekisterinpitäjä", true},
               {"1b) Yhteyshenkilö", true},
               {"3e luokka", true},
               {"2018 alkaen", false},
               {"20a", false},
               {"5kpl tuotteita", false},
               {"1.2.2020", false},
               {"25.5.2018 Laadittu", false},
               {"1.", false},
               {"Rekisterinpitäjä", false},
               {"", false}},
              is_numbered);
}

TEST_CASE("a line in capitals may hold a small word") {
    check_all({{"TIETOSUOJASELOSTE", true},
               {"REKISTERINPITÄJÄ", true},
               {"REKISTERÖIDYN OIKEUDET ja TIETOLÄHTEET", true},
               {"Rekisterinpitäjä", false},
               {"EU", false},
               {"GDPR ja asiakkaan oikeudet", false},
               {"", false}},
              is_capitals);
}

TEST_CASE("a line closed like a sentence or an item is text") {
    check_all({{"Tietoja ei luovuteta.", true},
               {"nimi,", true},
               {"osoite;", true},
               {"Tervetuloa!", true},
               {"Säilytysaika:", false},
               {"Mitä tietoja keräämme?", false},
               {"Säilytysaika", false},
               {"", false}},
              ends_like_text);
}

TEST_CASE("a label holds no stop but in its numbering") {
    check_all({{"Rekisterin nimi", true},
               {"4.2. Tietolähteet", true},
               {"Tietoja ei luovuteta. Lisätietoja", false},
               {"Puh. ja sähköposti", false}},
              only_numbering_has_stop);
}

}  // namespace selostelint
