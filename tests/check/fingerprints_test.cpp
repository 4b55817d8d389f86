#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

#include "check/findings.h"
#include "engine.h"

namespace selostelint::test {

namespace {

/// The fingerprint of the rule's first finding; empty when there is none.
std::string fingerprint(const std::string& rule, const std::string& source) {
    const auto& rules = embedded_rulebook().rules;
    const auto at = std::ranges::find(rules, rule, &Rule::id);
    REQUIRE(at != rules.end());
    const Judgement judgement =
        judge_source_by(static_cast<RuleId>(at - rules.begin()), {"notice.md", source, "markdown"});
    return judgement.findings.empty() ? std::string() : judgement.findings.front().fingerprint;
}

/// The fingerprints of all findings of a source, in their order.
std::vector<std::string> fingerprints(const std::string& source, const std::string& path = "notice.md",
                                      const std::string& format = "markdown") {
    std::vector<std::string> all;
    for (const Finding& finding : judge_source({path, source, format}).findings) all.push_back(finding.fingerprint);
    return all;
}

const std::string plain = "# Tietosuojaseloste\n\n## Siirrot\n\nSiirto perustuu Privacy Shield -järjestelyyn.\n";

}  // namespace

TEST_CASE("a fingerprint stays while the words and their section stay") {
    const std::map<std::string, std::string> moved = {
        {"lines above",
         "# Tietosuojaseloste\n\nVene ja Verkko Oy kertoo tässä.\n\n## Siirrot\n\nSiirto perustuu Privacy Shield "
         "-järjestelyyn.\n"},
        {"reflowed", "# Tietosuojaseloste\n\n## Siirrot\n\nSiirto perustuu Privacy\nShield -järjestelyyn.\n"},
        {"in bold", "# Tietosuojaseloste\n\n## Siirrot\n\nSiirto perustuu **Privacy** Shield -järjestelyyn.\n"},
        {"in other case", "# Tietosuojaseloste\n\n## Siirrot\n\nSiirto perustuu PRIVACY SHIELD -järjestelyyn.\n"},
        {"with other words around", "# Tietosuojaseloste\n\n## Siirrot\n\nKäytämme Privacy Shield -järjestelyä.\n"},
        {"under another heading of the kind",
         "# Tietosuojaseloste\n\n## Siirrot EU:n ulkopuolelle\n\nSiirto perustuu Privacy Shield -järjestelyyn.\n"},
    };
    REQUIRE(fingerprint("OUT011", plain).size() == 16);
    for (const auto& [what, source] : moved) {
        INFO(what);
        CHECK(fingerprint("OUT011", source) == fingerprint("OUT011", plain));
    }
}

TEST_CASE("a fingerprint changes with the words, the section's kind and the rule") {
    CHECK(fingerprint("OUT011", "# Tietosuojaseloste\n\n## Siirrot\n\nSiirto perustuu Safe Harbor -järjestelyyn.\n") !=
          fingerprint("OUT011", plain));
    CHECK(fingerprint("OUT011",
                      "# Tietosuojaseloste\n\n## Evästeet\n\nSiirto perustuu Privacy Shield -järjestelyyn.\n") !=
          fingerprint("OUT011", plain));
    CHECK(fingerprint("REQ110", plain) != fingerprint("REQ119", plain));
}

TEST_CASE("a fingerprint holds no personal data") {
    // Of two identity codes at the same place nothing can be told apart, so that nobody can search for one.
    const std::string before = "# Tietosuojaseloste\n\n## Rekisterinpitäjä\n\nYhteyshenkilö Erkki Esimerkki, ";
    const std::string one = fingerprint("IDN402", before + "230801-346P.\n");
    CHECK(one.size() == 16);
    CHECK(fingerprint("IDN402", before + "050204Y215T.\n") == one);
}

TEST_CASE("a fingerprint of words that hold an identity code besides is not made of it") {
    // The words around stand in the report: whoever tried all codes would know which one was meant.
    Judgement judgement;
    const auto with = [&](const std::string& words) {
        judgement.document.text = words;
        Finding finding;
        finding.span = {0, static_cast<std::uint32_t>(words.size())};
        judgement.findings = {finding};
        add_fingerprints(embedded_rulebook(), judgement);
        return judgement.findings[0].fingerprint;
    };
    const std::string one = with("Hetu on 131052-308T, osoite puuttuu.");
    CHECK(one == with("Hetu on 230801-346P, osoite puuttuu."));
    CHECK(one == with("Hetu on *, osoite puuttuu."));
    CHECK(one != with("Hetu on 131052-308T, osoite on."));
    CHECK(one != with("Hetu on 131052-308T ja 230801-346P, osoite puuttuu."));
}

TEST_CASE("an absence keeps its fingerprint whatever the title says") {
    CHECK(fingerprint("REQ119", "# Tietosuojaseloste\n\nVene ja Verkko Oy.\n") ==
          fingerprint("REQ119", "# Veneen tietosuojaseloste\n\nVene ja Verkko Oy.\n"));
}

TEST_CASE("an absence keeps its fingerprint when the heading under which it belongs comes or goes") {
    const std::string without = fingerprint("REQ110", "# Tietosuojaseloste\n\nVene ja Verkko Oy.\n");
    CHECK(without.size() == 16);
    CHECK(fingerprint("REQ110", "# Tietosuojaseloste\n\nVene ja Verkko Oy.\n\n## Säilytysaika\n\nKysy meiltä.\n") ==
          without);
}

TEST_CASE("the findings of a notice keep their fingerprints when it is moved, wrapped, edited elsewhere or converted") {
    const std::string transfers =
        "Jäsenten yhteystiedot siirretään Yhdysvaltoihin Privacy Shield -järjestelyn nojalla. Uutiskirjeen tilastot "
        "siirretään nekin Yhdysvaltoihin, ja siirto perustuu Privacy Shield -järjestelyyn.";
    const std::string top = "# Tietosuojaseloste\n\n## Rekisterinpitäjä\n\n";
    const std::string notice = top + "Vene ja Verkko Oy, Rantatie 1, Suvanto\n\n## Siirrot\n\n" + transfers + "\n";
    const std::vector<std::string> before = fingerprints(notice);
    const std::set<std::string> distinct(before.begin(), before.end());
    REQUIRE(before.size() > 5);
    CHECK_MESSAGE(distinct.size() == before.size(), "equal words of one notice are told apart");

    std::string wrapped = notice;
    for (const char* before_break : {"siirretään Yhdysvaltoihin Privacy", "nojalla. Uutiskirjeen tilastot"}) {
        wrapped.replace(wrapped.find(before_break) + std::string_view(before_break).size(), 1, "\n");
    }
    CHECK_MESSAGE(fingerprints("\n\n\n" + notice) == before, "lines above");
    CHECK_MESSAGE(fingerprints(wrapped) == before, "wrapped");
    CHECK_MESSAGE(
        fingerprints(top + "Vene ja Verkko Oy, Laiturikuja 22 B, Suvanto\n\n## Siirrot\n\n" + transfers) == before,
        "another section edited");
    CHECK_MESSAGE(fingerprints(notice, "/muualla/toinen nimi.md") == before, "moved");
    const std::string html =
        "<h1>Tietosuojaseloste</h1><h2>Rekisterinpitäjä</h2><p>Vene ja Verkko Oy, Rantatie&nbsp;1, "
        "Suvanto</p><h2>Siirrot</h2><p>" +
        transfers + "</p>";
    CHECK_MESSAGE(fingerprints(html, "notice.html", "html") == before, "in HTML");
    const std::string text =
        "Tietosuojaseloste\r\n\r\nRekisterinpitäjä:\r\n\r\nVene ja Verkko Oy, Rantatie 1, Suvanto\r\n\r\n"
        "Siirrot:\r\n\r\n" +
        transfers + "\r\n";
    CHECK_MESSAGE(fingerprints(text, "notice.txt", "text") == before, "in plain text");
}

}  // namespace selostelint::test
