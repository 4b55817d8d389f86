#include <doctest/doctest.h>

#include "report/sample.h"

namespace selostelint::test {

TEST_CASE("brief: a line for each finding, columns in code points") {
    Judgement judgement =
        sample_judgement("selosteet/ä.md", "# Seloste\n\nPäätämme henkilötietolain 10 §:n nojalla.\n");
    judgement.findings = {finding_at(judgement, "OUT001", "henkilötietolain")};
    judgement.findings[0].values = {{"successor", {"tietosuojalaki", "the Data Protection Act"}}};
    CHECK(report_of(*make_brief(sample_options()), judgement) ==
          "selosteet/ä.md:3:10: error: Viittaus ”henkilötietolain”: tilalla on tietosuojalaki. "
          "[OUT001 personal-data-act-repealed]\n");
    CHECK(report_of(*make_brief(sample_options(Language::en)), judgement) ==
          "selosteet/ä.md:3:10: error: “henkilötietolain”: today it is the Data Protection Act. "
          "[OUT001 personal-data-act-repealed]\n");
}

TEST_CASE("brief: an absence stands at its heading, at the title, or at the start") {
    Judgement judgement = sample_judgement("a.md", "\n# Seloste\n\n# Säilytys\nKaapissa.\n");
    const Span heading = find(judgement.document, "Säilytys");
    judgement.sections = {
        {{SectionKind{0}}, heading, find(judgement.document, "Kaapissa."), 1, 3, SectionEvidence::heading}};
    const auto place = [&](Finding finding) {
        judgement.findings = {std::move(finding)};
        const std::string line = report_of(*make_brief(sample_options()), judgement);
        return line.substr(0, line.find(": error"));
    };
    CHECK(place(absence("REQ110", Anchor::section, {}, 0)) == "a.md:4:3");
    CHECK(place(absence("REQ110", Anchor::document)) == "a.md:1:1");
    judgement.title = find(judgement.document, "Seloste");
    CHECK(place(absence("REQ110", Anchor::document)) == "a.md:2:3");
    judgement.sections.clear();
    CHECK(place(absence("REQ110", Anchor::section, {}, 7)) == "a.md:2:3");
}

TEST_CASE("brief: pages and paragraphs stand before the message, so that the form stays path:line:column") {
    Judgement judgement = sample_judgement("a.pdf", "Seloste\nSivulla yksi.\nHenkilötietolain 10 §.\n");
    judgement.document.line_unit = LineUnit::page_line;
    judgement.document.pages = {0, 22};
    judgement.findings = {finding_at(judgement, "OUT001", "Henkilötietolain")};
    CHECK(holds(report_of(*make_brief(sample_options()), judgement), "a.pdf:1:1: error: sivu 2, rivi 1: "));
    judgement.document.line_unit = LineUnit::paragraph;
    judgement.document.pages.clear();
    CHECK(holds(report_of(*make_brief(sample_options(Language::en)), judgement), "a.pdf:3:1: error: paragraph 3: "));
}

TEST_CASE("brief: silent when clean or suppressed") {
    Judgement judgement = sample_judgement("a.md", "Hyvä seloste.\n");
    CHECK(report_of(*make_brief(sample_options()), judgement).empty());
    judgement.findings = {finding_at(judgement, "OUT001", "Hyvä")};
    judgement.findings[0].suppressed = Suppression{};
    CHECK(report_of(*make_brief(sample_options()), judgement).empty());
}

}  // namespace selostelint::test
