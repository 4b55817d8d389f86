#include "fact/entities.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "tests/language/language_bench.h"

namespace selostelint::test {

namespace {

struct Case {
    std::string text, found;
};

/// The values of all entities of the kind, "!" before those that are not valid, with " | " between them.
std::string values(EntityKind kind, const std::string& text) {
    static const LanguageBench bench("[[cue]]\nall = [\"tieto\"]\n");
    const ProbeText probe(bench, text);
    std::string result;
    for (const EntityMention& mention : probe.entities) {
        if (mention.kind != kind) continue;
        result += result.empty() ? "" : " | ";
        result += (mention.valid ? "" : "!") + mention.value;
        CHECK(mention.first_token < mention.end_token);
    }
    return result;
}

void check(EntityKind kind, const std::vector<Case>& cases) {
    for (const Case& each : cases) {
        CAPTURE(each.text);
        CHECK(values(kind, each.text) == each.found);
    }
}

/// The check digit of a Y-tunnus by its rule: weights 7 9 10 5 8 4 2, modulo 11; "" where none is issued.
std::string business_id(const std::string& number) {
    const int weights[] = {7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t i = 0; i < 7; ++i) sum += weights[i] * (number[i] - '0');
    const int rest = sum % 11;
    return rest == 1 ? "" : number + "-" + std::to_string(rest == 0 ? 0 : 11 - rest);
}

/// A henkilötunnus with the check character of its rule: the nine digits modulo 31.
std::string personal_id(const std::string& day, char sign, const std::string& number) {
    const std::string checks = "0123456789ABCDEFHJKLMNPRSTUVWXY";
    return day + sign + number + checks[static_cast<std::size_t>(std::stol(day + number) % 31)];
}

}  // namespace

TEST_CASE("durations") {
    check(EntityKind::duration, {
                                    {"Maksu puuttuu kahtena vuonna peräkkäin.", ""},
                                    {"Säilytämme kuusi (6) kuukautta.", "P6M"},
                                    {"Säilytämme 6 kk.", "P6M"},
                                    {"Säilytämme 24kk.", "P24M"},
                                    {"Säilytysaika on 6–12 kuukautta.", "P12M"},
                                    {"Säilytysaika on 6-12 kk.", "P12M"},
                                    {"Säilytämme kymmenen vuotta.", "P10Y"},
                                    {"Säilytämme 10 vuoden ajan.", "P10Y"},
                                    {"Säilytämme 5 v.", "P5Y"},
                                    {"Poistamme vuoden kuluttua.", "P1Y"},
                                    {"Poistamme kuukauden kuluessa.", "P1M"},
                                    {"Vastaamme 24 tunnin kuluessa.", "PT24H"},
                                    {"Vastaamme 14 vuorokaudessa.", "P14D"},
                                    {"Vastaamme kahden viikon sisällä.", "P2W"},
                                    {"Säilytys on 10-vuotinen.", "P10Y"},
                                    {"Noudatamme 2-vuotista säilytystä.", "P2Y"},
                                    {"Säilytämme puoli vuotta.", "P6M"},
                                    {"Poistamme puolen vuoden kuluttua.", "P6M"},
                                    {"Säilytämme 1,5 vuotta.", "P18M"},
                                    {"Säilytämme kaksikymmentäneljä kuukautta.", "P24M"},
                                    {"Säilytysaika on vuosi jäsenyyden päättymisestä.", "P1Y"},
                                    {"Säilytysaika on kuusi vuotta vuoden päättymisestä.", "P6Y"},
                                    {"Vuosi on kulunut.", ""},
                                    {"Vuonna 2018 tapahtui.", ""},
                                    {"Vuoden lopussa poistamme tiedot.", ""},
                                    {"Hän on 15-vuotias.", ""},
                                    {"Laki 523/1999 vuosi.", ""},
                                });
}

TEST_CASE("of a range of durations both ends are known") {
    static const LanguageBench bench("[[cue]]\nall = [\"tieto\"]\n");
    for (const std::string& text : {std::string("3–5 vuotta"), std::string("3-5 vuotta")}) {
        const ProbeText probe(bench, "Säilytysaika on " + text + ".");
        REQUIRE_FALSE(probe.entities.empty());
        CHECK(probe.entities.front().value == "P5Y");
        CHECK(probe.entities.front().least == "P3Y");
    }
    const ProbeText probe(bench, "Säilytysaika on kuusi (6) vuotta.");
    REQUIRE_FALSE(probe.entities.empty());
    CHECK(probe.entities.front().least.empty());
}

TEST_CASE("dates") {
    check(EntityKind::date, {
                                {"Päivitetty 25.5.2018.", "2018-05-25"},
                                {"Päivitetty 25. 5. 2018.", "2018-05-25"},
                                {"Päivitetty 01.02.20.", "2020-02-01"},
                                {"Päivitetty 2018-05-25.", "2018-05-25"},
                                {"Päivitetty 25. toukokuuta 2018.", "2018-05-25"},
                                {"Päivitetty toukokuussa 2018.", "2018-05-01"},
                                {"Päivitetty HEINÄKUUSSA 2019.", "2019-07-01"},
                                {"Päivitetty 5/2018.", "2018-05-01"},
                                {"Päivitetty 31.2.2018.", "!"},
                                {"Päivitetty 29.2.2020 ja 29.2.2019.", "2020-02-29 | !"},
                                {"Päivitetty 13/2018.", ""},
                                {"Laki 523/1999.", ""},
                                {"Versio 1.2.", ""},
                            });
}

TEST_CASE("e-mail addresses, also those hidden from robots") {
    check(EntityKind::email, {
                                 {"nimi@esimerkki.fi", "nimi@esimerkki.fi"},
                                 {"etunimi.sukunimi@ala.esimerkki.fi.", "etunimi.sukunimi@ala.esimerkki.fi"},
                                 {"nimi (at) esimerkki.fi", "nimi@esimerkki.fi"},
                                 {"nimi[ät]esimerkki.fi", "nimi@esimerkki.fi"},
                                 {"nimi (miukumauku) esimerkki.fi", "nimi@esimerkki.fi"},
                                 {"nimi@esimerkki", ""},
                                 {"Olemme Twitterissä @esimerkki.", ""},
                             });
}

TEST_CASE("telephone numbers") {
    check(EntityKind::phone, {
                                 {"Puh. 09 123 4567", "091234567"},
                                 {"Puh. 040-1234567", "0401234567"},
                                 {"Puh. +358 40 123 4567", "358401234567"},
                                 {"Puh. +358 (0)40 123 4567", "3580401234567"},
                                 {"Puh. (09) 123 4567", "091234567"},
                                 {"Y-tunnus 0201256-6", ""},
                                 {"Summa 1234567 euroa", ""},
                             });
}

TEST_CASE("addresses") {
    check(EntityKind::address, {
                                   {"Mallikatu 1, 00100 Helsinki", "Mallikatu 1 | 00100 Helsinki"},
                                   {"PL 123", "PL 123"},
                                   {"Sörnäistenkatu 12", "Sörnäistenkatu 12"},
                                   {"Iso Roobertinkatu 5", "Roobertinkatu 5"},
                                   {"katu 1", ""},
                                   {"Summa 12345 euroa", ""},
                               });
}

TEST_CASE("web addresses") {
    check(EntityKind::url, {
                               {"Lue www.esimerkki.fi/tieto.", "www.esimerkki.fi/tieto."},
                               {"Lue https://esimerkki.fi/a)", "https://esimerkki.fi/a"},
                               {"Lue esimerkki.fi sivulta", "esimerkki.fi"},
                               {"nimi@esimerkki.fi", ""},
                           });
}

TEST_CASE("business ids: one check digit of ten is right") {
    for (const std::string number : {"0201256", "2123457", "0737546", "1572860", "2345671"}) {
        const std::string right = business_id(number);
        if (right.empty()) continue;
        for (char digit = '0'; digit <= '9'; ++digit) {
            const std::string id = number + "-" + digit;
            CAPTURE(id);
            CHECK(values(EntityKind::business_id, "Y-tunnus " + id) == (id == right ? id : "!" + id));
        }
    }
    check(EntityKind::business_id, {
                                       {"FI02012566", "0201256-6"},
                                       {"Y-tunnus 201256-6", "0201256-6"},
                                       {"Y-tunnus 0201256–6", "0201256-6"},
                                       {"Puh. 040-1234567-8", ""},
                                       {"Tilaus 12345678-9", ""},
                                   });
}

TEST_CASE("personal ids: the calendar and the check character") {
    const std::string born = personal_id("131052", '-', "308");
    CHECK(born == "131052-308T");
    for (const char sign : std::string("-+ABCDEFYXWVU")) {
        const std::string id = personal_id("010100", sign, "900");
        CAPTURE(id);
        CHECK(values(EntityKind::personal_id, "Tunnus " + id + " on.") == id);
    }
    const std::string leap = personal_id("290200", 'A', "902");
    const std::string no_leap = personal_id("290201", 'A', "902");
    check(EntityKind::personal_id, {
                                       {"Hetu " + leap, leap},
                                       {"Hetu " + no_leap, "!" + no_leap},
                                       {"Hetu 131052-308U", "!131052-308U"},
                                       {"Hetu 321052-308T", ""},
                                       {"Hetu 131352-308T", ""},
                                       {"Hetu 1131052-308T", ""},
                                   });
}

TEST_CASE("numbers of statutes") {
    check(EntityKind::statute, {
                                   {"Henkilötietolaki (523/1999)", "523/1999"},
                                   {"Henkilötietolaki (523/99)", "523/1999"},
                                   {"Tietosuojalaki 1050/2018", "1050/2018"},
                                   {"Laki 22.4.1999/523", "523/1999"},
                                   {"Asetus 2016/679", ""},
                                   {"Direktiivi 95/46/EY", ""},
                               });
}

TEST_CASE("articles and sections") {
    check(EntityKind::article, {
                                   {"Henkilötietolain 10 §", "10"},
                                   {"Henkilötietolain 10 ja 24 §:n mukaan", "10 ja 24"},
                                   {"Asetuksen 13 artikla", "13"},
                                   {"Asetuksen 6 artiklan 1 kohta", "6"},
                                   {"Asetuksen artikla 6", "6"},
                                   {"Asetuksen 13–14 artiklat", "13–14"},
                                   {"Luku 10 on.", ""},
                               });
}

TEST_CASE("organisations") {
    check(EntityKind::organisation, {
                                        {"Esimerkki Oy on rekisterinpitäjä.", "Esimerkki Oy"},
                                        {"Esimerkki Oyj:n palvelu", "Esimerkki Oyj"},
                                        {"Oy Esimerkki Ab", "Oy Esimerkki Ab"},
                                        {"Kunto ja Hyvinvointi ry", "Kunto ja Hyvinvointi ry"},
                                        {"Tästä vastaa tmi Matti", "tmi Matti"},
                                        {"Esimerkkilän kaupunki", "Esimerkkilän kaupunki"},
                                        {"Esimerkin hyvinvointialue", "Esimerkin hyvinvointialue"},
                                        {"Tiedot saa kunta tai kaupunki.", ""},
                                        {"yritys ab", ""},
                                    });
}

TEST_CASE("no entity in a text without any") {
    static const LanguageBench bench("[[cue]]\nall = [\"tieto\"]\n");
    CHECK(ProbeText(bench, "Tämä on tavallinen virke.").entities.empty());
}

}  // namespace selostelint::test
