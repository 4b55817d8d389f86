#include "report/requirement_table.h"

#include <doctest/doctest.h>

#include "report/sample.h"

namespace selostelint::test {

namespace {

/// The sample rulebook with five items, each watched by a rule but the last.
const Rulebook& watched_rulebook() {
    static const Rulebook book = [] {
        Rulebook made = sample_rulebook();
        made.requirements.push_back({"recipients", {"Vastaanottajat", "Recipients"}, "13(1)(e)"});
        made.requirements.push_back({"date", {"Päiväys", "Date"}, ""});
        made.requirements.push_back({"unwatched", {"Ei sääntöä", "No rule"}, ""});
        for (std::uint8_t i = 0; i < 3; ++i) made.rules[i].requirement = RequirementId{i};
        return made;
    }();
    return book;
}

Judgement judged(RequirementStatus retention, RequirementStatus recipients, RequirementStatus date) {
    Judgement judgement = sample_judgement("a.md", "# Säilytys\nSäilytämme tietoja tarpeen mukaan.\n");
    judgement.sections = {{{SectionKind{0}}, find(judgement.document, "Säilytys"), {}, 0, 1, SectionEvidence::heading}};
    const std::vector<Span> vague = {find(judgement.document, "tarpeen mukaan"), find(judgement.document, "tietoja")};
    judgement.requirements = {{RequirementId{0}, retention, vague, {}},
                              {RequirementId{1}, recipients, {}, {SectionKind{1}, SectionKind{0}}},
                              {RequirementId{2}, date, {}, {}},
                              {RequirementId{3}, RequirementStatus::not_applicable, {}, {}}};
    return judgement;
}

ReportOptions with_requirements(Language language) {
    ReportOptions options = sample_options(language);
    options.rulebook = &watched_rulebook();
    options.requirements = true;
    return options;
}

std::string table(const Judgement& judgement, Language language) {
    const ReportOptions options = with_requirements(language);
    return requirement_table(judgement, NoticeView(judgement, options), options);
}

}  // namespace

TEST_CASE("requirements: each with its status, its words, and for what is missing where it was looked for") {
    const Judgement judgement =
        judged(RequirementStatus::vague, RequirementStatus::missing, RequirementStatus::undecided);
    CHECK(table(judgement, Language::fi) == R"(Vaatimukset (artiklat ovat tietosuoja-asetuksen)
  epämääräinen 1, puuttuu 1, ratkaisematta 1
  ~ epämääräinen   Säilytysaika (13 artiklan 2 kohdan a alakohta)
      rivi 2: ”tarpeen mukaan” ja 1 muu kohta
  ✗ puuttuu        Vastaanottajat (13 artiklan 1 kohdan e alakohta)
      etsitty: koko seloste, erityisesti retention (rivi 1); omaa kohtaa ei ole: recipients
  ? ratkaisematta  Päiväys

)");
    CHECK(table(judgement, Language::en) == R"(Requirements (articles of the GDPR)
  vague 1, missing 1, undecided 1
  ~ vague           Retention (Article 13(2)(a))
      line 2: “tarpeen mukaan” and 1 other place
  ✗ missing         Recipients (Article 13(1)(e))
      searched: the whole notice, above all retention (line 1); no section of its own: recipients
  ? undecided       Date

)");
}

TEST_CASE("requirements: what is met shows its words, what is not due why") {
    Judgement judgement = judged(RequirementStatus::not_applicable, RequirementStatus::met, RequirementStatus::missing);
    judgement.requirements[0].reason = {"Tietoja ei säilytetä.", "No data are kept."};
    CHECK(table(judgement, Language::en) == R"(Requirements (articles of the GDPR)
  met 1, missing 1, not applicable 1
  – not applicable  Retention (Article 13(2)(a))
      No data are kept.
      line 2: “tarpeen mukaan” and 1 other place
  ✓ met             Recipients (Article 13(1)(e))
  ✗ missing         Date
      searched: the whole notice

)");
}

TEST_CASE("requirements: what is missing shows its nearest miss, in the checklist or else at the finding") {
    Judgement judgement = judged(RequirementStatus::missing, RequirementStatus::met, RequirementStatus::met);
    judgement.requirements[0].nearest_miss =
        NearestMiss{find(judgement.document, "Säilytämme"), {"Paikka, ei aika.", "A place, not a time."}};
    const std::string nearest = "“Säilytämme” – A place, not a time.";
    CHECK(holds(table(judgement, Language::en), "      nearest miss: line 2: " + nearest + "\n"));

    judgement.findings = {absence("DOC603", Anchor::document, {}, 0)};
    judgement.findings[0].rule = RuleId{0};
    ReportOptions options = with_requirements(Language::en);
    const std::string with_table = make_human(options)->notice(judgement);
    CHECK(with_table.find(nearest) == with_table.rfind(nearest));
    CHECK_FALSE(holds(with_table, "= nearest miss:"));
    options.requirements = false;
    CHECK(holds(make_human(options)->notice(judgement), "    = nearest miss: line 2: " + nearest + "\n"));
}

TEST_CASE("requirements: what the controller is stands at the top, with the words that show it") {
    Rulebook book = watched_rulebook();
    book.facts.push_back(
        {"role", {"Asema", "Role"}, {"company", "school"}, {{"yritys", "a company"}, {}}, "", {}, {}, {}});
    ReportOptions options = with_requirements(Language::fi);
    options.rulebook = &book;
    Judgement judgement = judged(RequirementStatus::met, RequirementStatus::met, RequirementStatus::met);
    const auto shown = [&] { return requirement_table(judgement, NoticeView(judgement, options), options); };
    CHECK_FALSE(holds(shown(), "asema"));
    judgement.role = Role{RoleId{0}, RoleCertainty::inferred, {find(judgement.document, "tietoja")}};
    CHECK(holds(shown(), "\n  rekisterinpitäjän asema: yritys (päätelty), rivi 2: ”tietoja”\n"));
    judgement.role = Role{RoleId{1}, RoleCertainty::configured, {}};
    CHECK(holds(shown(), "\n  rekisterinpitäjän asema: school (asetettu)\n"));
}

TEST_CASE("requirements: shown on wish alone, also of a notice without findings, never of what is no notice") {
    Judgement judgement = judged(RequirementStatus::met, RequirementStatus::met, RequirementStatus::met);
    ReportOptions options = with_requirements(Language::en);
    const std::string shown = make_human(options)->notice(judgement);
    CHECK(shown.starts_with("a.md — no findings\n\nRequirements (articles of the GDPR)\n  met 3\n"));
    options.requirements = false;
    CHECK(make_human(options)->notice(judgement).empty());
    options.requirements = true;
    judgement.requirements.clear();
    CHECK(make_human(options)->notice(judgement).empty());
}

TEST_CASE("requirements: secrets in the evidence are masked") {
    Judgement judgement = judged(RequirementStatus::met, RequirementStatus::met, RequirementStatus::met);
    judgement.document = sample_document("a.md", "Rekisterinpitäjä 131052-308T.\n");
    judgement.requirements[0].evidence = {find(judgement.document, "131052-308T")};
    CHECK_FALSE(holds(table(judgement, Language::fi), "308T"));
}

}  // namespace selostelint::test
