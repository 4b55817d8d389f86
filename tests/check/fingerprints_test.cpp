#include <doctest/doctest.h>

#include <algorithm>
#include <map>

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

TEST_CASE("an absence keeps its fingerprint whatever the title says") {
    CHECK(fingerprint("REQ119", "# Tietosuojaseloste\n\nVene ja Verkko Oy.\n") ==
          fingerprint("REQ119", "# Veneen tietosuojaseloste\n\nVene ja Verkko Oy.\n"));
}

}  // namespace selostelint::test
