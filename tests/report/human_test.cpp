#include <doctest/doctest.h>

#include "report/frame.h"
#include "report/sample.h"

namespace selostelint::test {

TEST_CASE("a frame has its carets under the words") {
    const struct {
        const char* source;
        const char* words;
        const char* frame;
    } cases[] = {
        {"Päätämme henkilötietolain nojalla.\n", "henkilötietolain",
         "    1 | Päätämme henkilötietolain nojalla.\n"
         "      |          ^^^^^^^^^^^^^^^^\n"},
        {"\n漢字\tlaki\n", "laki",
         "    2 | 漢字    laki\n"
         "      |         ^^^^\n"},
        {"ensimmäinen rivi\nja toinen\n", "rivi\nja",
         "    1 | ensimmäinen rivi\n"
         "      |             ^^^^\n"
         "    2 | ja toinen\n"
         "      | ^^\n"},
        {"yksi\nkaksi\nkolme\n", "yksi\nkaksi\nkolme",
         "    1 | yksi\n"
         "      | ^^^^\n"
         "    … |\n"
         "    3 | kolme\n"
         "      | ^^^^^\n"},
    };
    const ReportOptions options = sample_options();
    for (const auto& [source, words, expected] : cases) {
        const Judgement judgement = sample_judgement("a.txt", source);
        const NoticeView view(judgement, options);
        const std::string shown = frame(view, find(judgement.document, words), FrameStyle{});
        CHECK(shown == expected);
    }
}

TEST_CASE("a long line is cut around the words") {
    std::string source;
    for (int i = 0; i < 5000; ++i) source += "sana ";
    source += "henkilötietolaki";
    for (int i = 0; i < 5000; ++i) source += " sana";
    const Judgement judgement = sample_judgement("a.txt", source);
    const ReportOptions options = sample_options();
    const NoticeView view(judgement, options);
    FrameStyle style;
    style.width = 60;
    const std::string middle = frame(view, find(judgement.document, "henkilötietolaki"), style);
    CHECK(middle ==
          "    1 | …sana sana sana henkilötietolaki sana sana sana…\n"
          "      |                 ^^^^^^^^^^^^^^^^\n");
    const std::string start = frame(view, {0, 4}, style);
    CHECK(holds(start, "| sana sana"));
    CHECK(holds(start, "…\n      | ^^^^\n"));
    const std::string all = frame(view, {0, static_cast<std::uint32_t>(source.size())}, style);
    CHECK(all.size() < 300);
}

TEST_CASE("human: words, law, remedy; law and remedy once for each rule") {
    Judgement judgement = sample_judgement("a.md", "# Seloste\nHenkilötietolain mukaan.\nMyös henkilötietolaissa.\n");
    judgement.title = find(judgement.document, "Seloste");
    judgement.findings = {finding_at(judgement, "OUT001", "Henkilötietolain"),
                          finding_at(judgement, "OUT001", "henkilötietolaissa")};
    for (Finding& finding : judgement.findings) finding.values = {{"successor", {"tietosuojalaki", "the DPA"}}};
    CHECK(report_of(*make_human(sample_options()), judgement) ==
          R"(a.md  Seloste — 2 virhettä

virhe OUT001 personal-data-act-repealed
  Viittaus ”Henkilötietolain”: tilalla on tietosuojalaki.
   2 | Henkilötietolain mukaan.
     | ^^^^^^^^^^^^^^^^
     = laki: tietosuojalain 37 §
     = korjaus: Poista viittaus.

virhe OUT001 personal-data-act-repealed
  Viittaus ”henkilötietolaissa”: tilalla on tietosuojalaki.
   3 | Myös henkilötietolaissa.
     |      ^^^^^^^^^^^^^^^^^^

1 seloste tarkastettu: 2 virhettä.
Lisää säännöstä: selostelint explain OUT001
)");
}

TEST_CASE("human: what is missing stands in one block") {
    Judgement judgement = sample_judgement("a.md", "# Säilytys\n");
    judgement.sections = {{{SectionKind{0}}, find(judgement.document, "Säilytys"), {}, 0, 1, SectionEvidence::heading}};
    judgement.findings = {absence("DOC603", Anchor::document), absence("REQ110", Anchor::section)};
    CHECK(report_of(*make_human(sample_options(Language::en)), judgement) ==
          R"(a.md — 1 error, 1 note

Missing
  error   REQ110 Storage period missing
    = place: line 1, “Säilytys”
    = law: GDPR Article 13(2)(a), Article 14(2)(a)
    = help: Tell the storage period.
  note    DOC603 Date missing

1 notice checked: 1 error, 1 note.
More about a rule: selostelint explain REQ110
)");
}

TEST_CASE("human: a frame's line number is explained by its page, a paragraph's by the heading above") {
    Judgement judgement = sample_judgement("a.pdf", "# Säilytys\nHenkilötietolain 10 §.\n");
    judgement.sections = {{{SectionKind{0}},
                           find(judgement.document, "Säilytys"),
                           find(judgement.document, "Henkilötietolain 10 §."),
                           0,
                           1,
                           SectionEvidence::heading}};
    judgement.findings = {finding_at(judgement, "OUT001", "Henkilötietolain")};
    CHECK_FALSE(holds(report_of(*make_human(sample_options()), judgement), "paikka"));
    judgement.document.line_unit = LineUnit::page_line;
    judgement.document.pages = {0, 12};
    const std::string paged = report_of(*make_human(sample_options()), judgement);
    CHECK(holds(paged, "   1 | Henkilötietolain 10 §.\n"));
    CHECK(holds(paged, "= paikka: sivu 2, rivi 1\n"));
    judgement.document.line_unit = LineUnit::paragraph;
    judgement.document.pages.clear();
    CHECK(holds(report_of(*make_human(sample_options()), judgement), "= paikka: kappale 2, otsikko ”Säilytys”\n"));
    CHECK(holds(report_of(*make_human(sample_options(Language::en)), judgement),
                "= place: paragraph 2, heading “Säilytys”\n"));
}

TEST_CASE("human: clean files are silent, but counted") {
    const Judgement judgement = sample_judgement("a.md", "Hyvä seloste.\n");
    CHECK(report_of(*make_human(sample_options()), judgement) == "1 seloste tarkastettu: ei huomautettavaa.\n");
    CHECK(report_of(*make_human(sample_options(Language::en)), judgement) == "1 notice checked: no findings.\n");
    ReportOptions quiet = sample_options();
    quiet.quiet = true;
    CHECK(report_of(*make_human(quiet), judgement).empty());
}

TEST_CASE("human: the summary names the worst files, and rules on wish") {
    ReportOptions options = sample_options();
    options.statistics = true;
    const auto reporter = make_human(options);
    Summary summary;
    for (const char* path : {"a.md", "b.md"}) {
        Judgement judgement = sample_judgement(path, "Henkilötietolaki.\n");
        judgement.findings = {absence("DOC603", Anchor::document)};
        if (path[0] == 'b') judgement.findings.push_back(finding_at(judgement, "OUT001", "Henkilötietolaki"));
        summary.add(judgement, sample_rulebook());
    }
    summary.unreadable = 2;
    summary.not_notices = 1;
    CHECK(reporter->end(summary, {}) ==
          R"(1 seloste tarkastettu: 1 virhe, 2 huomiota; 1 tiedosto ei ole tietosuojaseloste; 2 tiedostoa jäi lukematta.
Eniten huomautettavaa:
  b.md — 1 virhe, 1 huomio
  a.md — 1 huomio
Säännöittäin:
      1  OUT001  Kumottu henkilötietolaki (personal-data-act-repealed)
      2  DOC603  Päiväys puuttuu (date-missing)
Lisää säännöstä: selostelint explain OUT001
)");
}

TEST_CASE("human: secrets are masked on the source line, too") {
    Judgement judgement = sample_judgement("a.md", "Asiakas 131052-308T ja toinen henkilötietolaki.\n");
    judgement.findings = {finding_at(judgement, "IDN402", "131052-308T"),
                          finding_at(judgement, "OUT001", "henkilötietolaki")};
    judgement.findings[0].secret = true;
    const std::string report = report_of(*make_human(sample_options()), judgement);
    CHECK_FALSE(holds(report, "308T"));
    CHECK(holds(report, "   1 | Asiakas 13********* ja toinen henkilötietolaki.\n     |         ^^^^^^^^^^^\n"));
}

TEST_CASE("human: colours only when asked for") {
    Judgement judgement = sample_judgement("a.md", "Henkilötietolaki.\n");
    judgement.findings = {finding_at(judgement, "OUT001", "Henkilötietolaki")};
    CHECK_FALSE(holds(report_of(*make_human(sample_options()), judgement), "\x1b"));
    ReportOptions options = sample_options();
    options.colour = true;
    CHECK(holds(report_of(*make_human(options), judgement), "\x1b[1;31mvirhe\x1b[0m"));
}

}  // namespace selostelint::test
