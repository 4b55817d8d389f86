#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "engine.h"

namespace selostelint::test {

namespace {

/// The retention periods of a notice with that body, one after another, each as its details in their order:
/// "grade=4 period=P6Y event=tilikauden päättymisestä".
std::string periods(const std::string& body) {
    const Judgement judgement = judge_source({"notice", "# Tietosuojaseloste\n\n" + body + "\n", "markdown"});
    std::string lines;
    for (const Fact& fact : judgement.facts) {
        if (embedded_rulebook()[fact.kind].name != "retention_period") continue;
        lines += lines.empty() ? "" : " | ";
        std::string line;
        for (const Detail& detail : fact.details) {
            line += (line.empty() ? "" : " ") + std::string(detail.name) + "=" + detail.value;
        }
        lines += line;
    }
    return lines;
}

struct Case {
    std::string said;
    std::string found;
};

void check(const std::vector<Case>& cases) {
    for (const Case& each : cases) {
        CAPTURE(each.said);
        CHECK(periods(each.said) == each.found);
    }
}

}  // namespace

TEST_CASE("a period is normalised with the event from which it runs") {
    check({
        {"Tietoja säilytetään kuusi (6) kuukautta.", "grade=3 period=P6M"},
        {"Tietoja säilytetään kuusi vuotta tilikauden päättymisestä.",
         "grade=4 period=P6Y event=tilikauden päättymisestä"},
        {"Tietoja säilytetään 10 vuotta viimeisestä merkinnästä.", "grade=4 period=P10Y event=viimeisestä merkinnästä"},
        {"Tietoja säilytetään vuosi jäsenyyden päättymisestä.", "grade=4 period=P1Y event=jäsenyyden päättymisestä"},
        {"Tiedot poistetaan kahden vuoden kuluttua viimeisestä kirjautumisesta.",
         "grade=4 period=P2Y event=viimeisestä kirjautumisesta"},
        {"Tietoja säilytetään 24 kuukautta kampanjan päätyttyä.", "grade=4 period=P24M event=kampanjan päätyttyä"},
        {"Tietoja säilytetään kaksi vuotta asiakassuhteen päättymisen jälkeen.",
         "grade=4 period=P2Y event=asiakassuhteen päättymisen jälkeen"},
        {"Asiakassuhteen päättymisen jälkeen tietoja säilytetään 12 kuukautta.",
         "grade=4 period=P12M event=Asiakassuhteen päättymisen jälkeen"},
        {"Tietoja säilytetään viisi vuotta siitä, kun laina on maksettu.",
         "grade=4 period=P5Y event=siitä, kun laina on maksettu"},
        {"Tietoja säilytetään 6 vuotta sen vuoden lopusta, jonka aikana tilikausi on päättynyt.",
         "grade=4 period=P6Y event=sen vuoden lopusta, jonka aikana tilikausi on päättynyt"},
        {"Tietoja säilytetään jäsenyyden ajan ja kaksi vuotta sen jälkeen.",
         "grade=4 period=P2Y event=sen jälkeen during=jäsenyyden ajan"},
        {"Tietoja säilytetään puolitoista vuotta tilauksesta.", "grade=4 period=P18M event=tilauksesta"},
    });
}

TEST_CASE("what bounds a period is told") {
    check({
        {"Tietoja säilytetään enintään 12 kuukautta tilauksesta.",
         "grade=4 period=P12M bound=at_most event=tilauksesta"},
        {"Tietoja säilytetään vähintään 10 vuotta.", "grade=1 period=P10Y bound=at_least"},
        {"Tietoja säilytetään noin kaksi vuotta.", "grade=3 period=P2Y bound=about"},
        {"Tietoja säilytetään 3–5 vuotta sopimuksen päättymisestä.",
         "grade=4 period=P5Y shortest=P3Y event=sopimuksen päättymisestä"},
        {"Tietoja säilytetään pysyvästi.", "grade=1 bound=permanent"},
    });
}

TEST_CASE("what is no event is not taken for one") {
    check({
        {"Tiedot poistetaan vuoden kuluttua järjestelmästä.", "grade=3 period=P1Y"},
        {"Tiedot poistetaan kahden vuoden kuluttua rekisteristä.", "grade=3 period=P2Y"},
        {"Vastaamme tietopyyntöön kuukauden kuluessa pyynnön saapumisesta.", ""},
        {"Paperit säilytetään lukitussa kaapissa.", ""},
    });
}

TEST_CASE("statements without a period are graded by what they rest on") {
    check({
        {"Tietoja säilytetään niin kauan kuin se on tarpeen.", "grade=1"},
        {"Tietoja säilytetään lain edellyttämän ajan.", "grade=2"},
        {"Tietoja säilytetään jäsenyyden ajan.", "grade=3"},
    });
}

TEST_CASE("periods of several kinds of data are of the best grade and name their data") {
    check({
        {"Laskut säilytetään kuusi vuotta tilikauden päättymisestä. Hakemukset poistetaan kahden vuoden kuluttua "
         "haun päättymisestä.",
         "grade=5 period=P6Y event=tilikauden päättymisestä data=Laskut | grade=5 period=P2Y event=haun "
         "päättymisestä data=Hakemukset"},
        {"## Säilytysajat\n\n| Tieto | Säilytysaika |\n|---|---|\n| Laskut | 6 vuotta tilikauden päättymisestä |\n| "
         "Palautteet | 12 kk |",
         "grade=5 period=P6Y event=tilikauden päättymisestä data=Laskut | grade=5 period=P12M data=Palautteet"},
    });
}

}  // namespace selostelint::test
