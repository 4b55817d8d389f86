#include <doctest/doctest.h>

#include <map>
#include <nlohmann/json.hpp>

#include "engine.h"
#include "report/assembly.h"
#include "report/sample.h"
#include "report/tilt/tilt_notice.h"
#include "report/tilt/tilt_storage.h"

namespace selostelint::test {

namespace {

using nlohmann::json;

ReportOptions options(bool folder = false) {
    ReportOptions made;
    made.rulebook = &embedded_rulebook();
    made.as_of = today;
    made.folder = folder;
    return made;
}

Judgement judged(const std::string& text, const std::string& path = "seloste.md") {
    SourceFile source;
    source.path = path;
    source.bytes = text;
    return judge_source(source);
}

json document(const std::string& text, const std::string& path = "seloste.md") {
    return json::parse(tilt_document(judged("# Tietosuojaseloste\n\n" + text, path), options()));
}

bool unknown(const json& tilt, const std::string& pointer) {
    for (const json& item : tilt["x-unknown"]) {
        if (item == pointer) return true;
    }
    return false;
}

std::string whole_report(const std::vector<Judgement>& judgements, bool folder = false) {
    const auto reporter = make_tilt(options(folder));
    Assembly assembly(*reporter);
    std::string text = assembly.begin();
    for (const Judgement& judgement : judgements) text += assembly.add(reporter->notice(judgement));
    return text + assembly.end({}, {});
}

}  // namespace

TEST_CASE("tilt: the identifier is made from the hash, in the form of a UUID") {
    CHECK(tilt_id("752cdeb7daf77f0c2d63efde50fc8f9cc1c02d24f18e7b76167a3230e0854659") ==
          "752cdeb7-daf7-8f0c-ad63-efde50fc8f9c");
    CHECK(tilt_id("") == "");
}

TEST_CASE("tilt: periods are ISO 8601 without weeks") {
    CHECK(tilt_period("P6Y") == "P6Y");
    CHECK(tilt_period("P2W") == "P14D");
    CHECK(tilt_period("PT24H") == "PT24H");
    CHECK(tilt_period("") == "");
    CHECK(tilt_period("P") == "");
    CHECK(tilt_period("kuusi vuotta") == "");
    CHECK(tilt_period("P99999999999W") == "");
}

TEST_CASE("tilt: statutes are known by their numbers") {
    using Found = std::vector<std::string>;
    CHECK(statute_references("kirjanpitolain (1336/1997) 2 luvun 10 §") == Found{"LAKI-1336-1997"});
    CHECK(statute_references("laki 784/2021 ja laki 785/1992, laki 784/2021") ==
          Found{"LAKI-784-2021", "LAKI-785-1992"});
    CHECK(statute_references("henkilötietolaki 523/99") == Found{"LAKI-523-1999"});
    CHECK(statute_references("kansalaisaloitelaki (12/2012)") == Found{"LAKI-12-2012"});
    for (const char* none : {"asetus (EU) 2016/679", "päätös (EU) 2023/1795", "1/12/2025", "3.12/2025", "3/2026",
                             "24/7", "/", "12/", "/1997", "99999/1997", "1/2", ""}) {
        CAPTURE(none);
        CHECK(statute_references(none).empty());
    }
}

TEST_CASE("tilt: what a notice does not tell is empty and named as unknown") {
    const json tilt = document("## Rekisterinpitäjä\nHavulan Melojat ry\n");
    CHECK(tilt["controller"]["name"] == "Havulan Melojat ry");
    CHECK(tilt["controller"]["address"] == "");
    CHECK(tilt["controller"]["country"] == "ZZ");
    CHECK(tilt["dataDisclosed"] == json::array());
    CHECK(tilt["rightToInformation"] == json::object());
    CHECK(tilt["accessAndDataPortability"] == json{{"available", false}});
    CHECK(tilt["meta"]["created"] == "2026-11-22");
    for (const char* pointer :
         {"/controller/address", "/controller/country", "/dataDisclosed", "/thirdCountryTransfers",
          "/accessAndDataPortability/available", "/rightToInformation", "/meta/created", "/meta/modified",
          "/dataProtectionOfficer/name", "/automatedDecisionMaking"}) {
        CAPTURE(pointer);
        CHECK(unknown(tilt, pointer));
    }
    CHECK_FALSE(unknown(tilt, "/controller/name"));
}

TEST_CASE("tilt: what a notice denies is known") {
    const json tilt = document(
        "## Tietosuojavastaava\nTietosuojavastaavaa ei ole nimitetty.\n\n## Siirrot\nTietoja ei siirretä EU:n tai "
        "ETA:n "
        "ulkopuolelle.\n\n## Automaattinen päätöksenteko\nEmme tee automaattisia päätöksiä emmekä profiloi.\n");
    CHECK(tilt["dataProtectionOfficer"]["x-appointed"] == false);
    CHECK_FALSE(unknown(tilt, "/dataProtectionOfficer/name"));
    CHECK(tilt["thirdCountryTransfers"] == json::array());
    CHECK_FALSE(unknown(tilt, "/thirdCountryTransfers"));
    CHECK(tilt["automatedDecisionMaking"] == json{{"inUse", false}});
}

TEST_CASE("tilt: a period is of the data that it names, and of all where it names none") {
    const json named = document(
        "## Kerättävät tiedot\n- nimi\n- osoite\n\n## Säilytysaika\nLokit poistetaan 12 kuukauden kuluttua.\n");
    REQUIRE(named["dataDisclosed"].size() == 3);
    CHECK(named["dataDisclosed"][0]["storage"] == json::array());
    CHECK(unknown(named, "/dataDisclosed/0/storage"));
    CHECK(named["dataDisclosed"][2]["category"] == "Lokit");
    CHECK(named["dataDisclosed"][2]["storage"][0]["temporal"][0]["ttl"] == "P12M");

    const json general =
        document("## Kerättävät tiedot\n- nimi\n- osoite\n\n## Säilytysaika\nKaksi vuotta jäsenyyden päättymisestä.\n");
    REQUIRE(general["dataDisclosed"].size() == 2);
    for (const json& item : general["dataDisclosed"]) CHECK(item["storage"][0]["temporal"][0]["ttl"] == "P2Y");
}

TEST_CASE("tilt: a period of other data is told where each kind has its own") {
    const json tilt = document(
        "## Säilytysaika\nKuitit säilytetään kuusi vuotta. Muut tiedot säilytetään niin kauan kuin asiakassuhde "
        "kestää.\n");
    REQUIRE(tilt["dataDisclosed"].size() == 2);
    CHECK(tilt["dataDisclosed"][0]["category"] == "Kuitit");
    CHECK(tilt["dataDisclosed"][0]["storage"][0]["purposeConditional"] == json::array());
    CHECK(tilt["dataDisclosed"][1]["storage"][0]["purposeConditional"] ==
          json::array({"Muut tiedot säilytetään niin kauan kuin asiakassuhde kestää."}));
    CHECK(unknown(tilt, "/dataDisclosed/1/category"));
}

TEST_CASE("tilt: no recipients are those that the notice denies altogether") {
    const std::string data = "## Kerättävät tiedot\n- nimi\n\n## Luovutukset\n";
    const auto known_none = [&](const char* said) {
        const json tilt = document(data + said + "\n");
        CHECK(tilt["dataDisclosed"][0]["recipients"] == json::array());
        return !unknown(tilt, "/dataDisclosed/0/recipients");
    };
    CHECK(known_none("Tietoja ei luovuteta ulkopuolisille."));
    CHECK(known_none("Tietoja ei luovuteta kolmansille osapuolille eikä siirretä EU:n tai ETA:n ulkopuolelle."));
    CHECK(known_none("Ei luovuteta."));
    CHECK_FALSE(known_none("Tietoja ei siirretä tai luovuteta EU:n tai ETA:n ulkopuolelle."));
    CHECK_FALSE(known_none("Tietoja ei luovuteta kolmansille osapuolille ilman rekisteröidyn antamaa suostumusta."));
    CHECK_FALSE(known_none("Muille emme tietoja anna."));
}

TEST_CASE("tilt: the controller is no recipient of its own data") {
    const json tilt = document(
        "## Kuka käsittelee tietoja\nRekisterinpitäjä on Havula Oy (Y-tunnus 7360488-4).\n\n## Kerättävät tiedot\n- "
        "nimi\n");
    CHECK(tilt["controller"]["name"] == "Havula Oy");
    CHECK(tilt["dataDisclosed"][0]["recipients"] == json::array());
}

TEST_CASE("tilt: recipients with a name come first, and lists that are cut say so") {
    std::string text =
        "## Kerättävät tiedot\n- nimi\n\n## Vastaanottajat\nTietojen vastaanottajia ovat:\n- tilitoimisto\n";
    for (int i = 0; i < 41; ++i)
        text += "- Havula" + std::string(1, static_cast<char>('a' + i % 26)) + (i < 26 ? "" : "la") + " Oy\n";
    const json tilt = document(text);
    const json& recipients = tilt["dataDisclosed"][0]["recipients"];
    CHECK(recipients.size() == 40);
    CHECK(recipients[0]["name"] == "Havulaa Oy");
    CHECK(tilt["x-leftOut"] == json{{"/dataDisclosed/0/recipients", 2}});
}

TEST_CASE("tilt: evidence is of what is known") {
    const json tilt = document("## Rekisterinpitäjä\nHavulan Melojat ry\n\nPäivitetty 3.2.2025\n");
    CHECK(tilt["meta"]["created"] == "2025-02-03");
    CHECK(unknown(tilt, "/meta/created"));
    std::size_t pointers = 0;
    for (const json& place : tilt["x-evidence"]) {
        for (const json& pointer : place["of"]) {
            CHECK_FALSE(unknown(tilt, pointer));
            ++pointers;
        }
    }
    CHECK(pointers >= 2);
}

TEST_CASE("tilt: a foreign company's postal code is no Finnish one") {
    const auto country = [](const std::string& controller) {
        return document("## Rekisterinpitäjä\n" + controller + "\n")["controller"]["country"];
    };
    CHECK(country("Havulan Melojat ry, Rantatie 1, 38770 Sammalkylä") == "FI");
    CHECK(country("Havula GmbH, Hauptstraße 1, 10115 Berlin, Saksa") == "ZZ");
}

TEST_CASE("tilt: rights that share a member are told together, the granted and the denied") {
    const json right = document(
        "## Oikeudet\nSinulla on oikeus vaatia virheellisen tiedon oikaisemista. Tietoja ei poisteta asukkaan "
        "pyynnöstä.\n")["rightToRectificationOrDeletion"];
    CHECK(right["available"] == true);
    CHECK(right["description"] ==
          "Sinulla on oikeus vaatia virheellisen tiedon oikaisemista. Tietoja ei poisteta asukkaan pyynnöstä.");
}

TEST_CASE("tilt: a criterion is no period") {
    const json tilt = document(
        "## Kerättävät tiedot\n- nimi\n\n## Säilytysaika\nTietoja säilytetään niin kauan kuin asiakassuhde kestää.\n");
    const json& storage = tilt["dataDisclosed"][0]["storage"][0];
    CHECK(storage["temporal"] == json::array());
    CHECK(storage["purposeConditional"] == json::array({"Tietoja säilytetään niin kauan kuin asiakassuhde kestää."}));
}

TEST_CASE("tilt: a basis is a point of Article 6, with the purpose that it is told for") {
    const json tilt = document(
        "## Oikeusperuste\nUutiskirjeen lähettäminen perustuu suostumukseen. Laskutus perustuu sopimukseen.\n");
    const json& bases = tilt["dataDisclosed"][0]["legalBases"];
    REQUIRE(bases.size() == 2);
    CHECK(bases[0]["reference"] == "GDPR-6-1-a");
    CHECK(bases[0]["x-purpose"] == "Uutiskirjeen lähettäminen");
    CHECK(bases[1]["reference"] == "GDPR-6-1-b");
    CHECK(tilt["dataDisclosed"][0]["legitimateInterests"] == json::array());
}

TEST_CASE("tilt: a consent or a law that is spoken of in passing is no basis") {
    const json tilt = document(
        "## Kerättävät tiedot\n- nimi\n\n## Säilytysaika\nNoudatamme lainsäädännön velvoittamia säilytysaikoja.\n\n"
        "## Vastaanottajat\nTietoja luovutetaan perheelle, jos olet antanut suostumuksesi.\n");
    CHECK(tilt["dataDisclosed"][0]["legalBases"] == json::array());
    CHECK(unknown(tilt, "/dataDisclosed/0/legalBases"));
}

TEST_CASE("tilt: each country that facts know has its code") {
    const Rulebook& rulebook = embedded_rulebook();
    const auto kind = rulebook.fact("transfer_country");
    REQUIRE(kind);
    for (std::size_t i = 0; i < rulebook[*kind].values.size(); ++i) {
        Judgement judgement = judged("# Tietosuojaseloste\n\nTietoja siirretään kauas.\n");
        Fact fact;
        fact.kind = *kind;
        fact.value = static_cast<std::uint8_t>(i);
        fact.span = fact.sentence = find(judgement.document, "kauas");
        judgement.facts = {fact};
        const json tilt = json::parse(tilt_document(judgement, options()));
        CAPTURE(rulebook[*kind].values[i]);
        REQUIRE(tilt["thirdCountryTransfers"].size() == 1);
        CHECK(tilt["thirdCountryTransfers"][0].value("country", "").size() == 2);
    }
}

TEST_CASE("tilt: grounds of transfers are those that the notice names") {
    const json tilt = document(
        "## Siirrot EU:n ulkopuolelle\nTietoja siirretään Yhdysvaltoihin ja Intiaan. Siirrot perustuvat EU:n ja "
        "Yhdysvaltojen Data Privacy Framework -järjestelyyn ja vakiosopimuslausekkeisiin.\n");
    REQUIRE(tilt["thirdCountryTransfers"].size() == 2);
    std::map<std::string, json> by_country;
    for (const json& transfer : tilt["thirdCountryTransfers"]) by_country[transfer["country"]] = transfer;
    CHECK(by_country["US"]["adequacyDecision"]["available"] == true);
    CHECK(by_country["IN"]["adequacyDecision"] == json::object());
    CHECK(by_country["IN"]["standardDataProtectionClause"]["available"] == true);
    CHECK(unknown(tilt, "/thirdCountryTransfers/0/presenceOfEnforceableRightsAndEffectiveRemedies"));
}

TEST_CASE("tilt: findings are those that count") {
    Judgement judgement = judged("# Tietosuojaseloste\n\nHenkilötietolain 10 §:n mukainen.\n");
    REQUIRE(judgement.findings.size() > 2);
    const std::size_t found = judgement.findings.size();
    judgement.findings[0].suppressed = Suppression{SuppressionKind::external, "Tarkistettu.", {}};
    judgement.findings[1].baseline = BaselineState::unchanged;
    CHECK(json::parse(tilt_document(judgement, options()))["x-findings"].size() == found - 2);
}

TEST_CASE("tilt: no identity code is whole") {
    const std::string text = document("## Kerättävät tiedot\n- tunnus 131052-308T\n", "131052-308T.md").dump();
    CHECK_FALSE(holds(text, "131052-308T"));
    CHECK(holds(text, "13*********"));
}

TEST_CASE("tilt: a notice of a crawl has its address") {
    CHECK(document("", "crawl.warc!https://a.example/tietosuoja?x=1 2")["meta"]["url"] ==
          "https://a.example/tietosuoja?x=1%202");
    CHECK(document("", "kunta/å b.md")["meta"]["url"] == "kunta/%C3%A5%20b.md");
}

TEST_CASE("tilt: one notice is a document, several are a list, none is an empty one") {
    const Judgement notice = judged("# Tietosuojaseloste\n\n## Rekisterinpitäjä\nHavulan Melojat ry\n");
    const Judgement price_list = judged("Hinnasto\n\nKanootti maksaa 15 euroa.\n");
    CHECK(json::parse(whole_report({notice})).is_object());
    CHECK(json::parse(whole_report({price_list, notice})).is_object());
    CHECK(json::parse(whole_report({notice, notice, notice})).size() == 3);
    CHECK(json::parse(whole_report({price_list})) == json::array());
    CHECK(json::parse(whole_report({})) == json::array());
}

TEST_CASE("tilt: a folder has a file a notice and a list of them") {
    const Judgement notice = judged("# Tietosuojaseloste\n\n## Rekisterinpitäjä\nHavulan Melojat ry\n");
    const Judgement price_list = judged("Hinnasto\n\nKanootti maksaa 15 euroa.\n");
    const auto reporter = make_tilt(options(true));
    const auto file = reporter->notice_file(notice);
    REQUIRE(file);
    CHECK(json::parse(file->text)["controller"]["name"] == "Havulan Melojat ry");
    CHECK_FALSE(reporter->notice_file(price_list));
    const json index = json::parse(whole_report({price_list, notice}, true));
    REQUIRE(index.size() == 1);
    CHECK(index[0]["file"] == file->name);
    CHECK(index[0]["path"] == "seloste.md");
    CHECK(json::parse(whole_report({}, true)) == json::array());
}

/// The page of documentation that tells which fact goes where names facts that there are.
TEST_CASE("tilt: docs/tilt.md speaks of facts that there are") {
    const std::string page = repository_file("docs/tilt.md");
    std::size_t named = 0;
    for (auto begin = page.find("fact `"); begin != std::string::npos; begin = page.find("fact `", begin + 1)) {
        const std::size_t name = begin + 6;
        const std::string fact = page.substr(name, page.find('`', name) - name);
        CAPTURE(fact);
        CHECK(embedded_rulebook().fact(fact));
        ++named;
    }
    CHECK(named >= 25);
}

}  // namespace selostelint::test
