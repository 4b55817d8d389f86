#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "report/sample.h"
#include "report/xml_text.h"

namespace selostelint::test {

namespace {

using nlohmann::json;

std::string report(std::unique_ptr<Reporter> (*make)(const ReportOptions&), const Judgement& judgement) {
    return report_of(*make(sample_options()), judgement);
}

Judgement one_finding(const std::string& path = "a.md") {
    Judgement judgement = sample_judgement(path, "# Seloste\nHenkilötietolain 10 §.\n");
    judgement.findings = {finding_at(judgement, "OUT001", "Henkilötietolain")};
    return judgement;
}

/// The sample rulebook, its rule of retention watching the requirement.
const Rulebook& watching_rulebook() {
    static const Rulebook book = [] {
        Rulebook made = sample_rulebook();
        made.rules[3].requirement = RequirementId{0};
        return made;
    }();
    return book;
}

std::string checklist(RequirementStatus status, bool suppressed = false) {
    Judgement judgement = sample_judgement("a.md", "# Seloste\nTietoja säilytetään kaapissa.\n");
    judgement.requirements = {{RequirementId{0}, status, {}, {SectionKind{0}}, {"Syy.", "A reason."}}};
    const bool at_fault = status == RequirementStatus::missing || status == RequirementStatus::vague;
    if (at_fault) judgement.findings = {absence("REQ110", Anchor::document)};
    if (at_fault && suppressed)
        judgement.findings[0].suppressed = Suppression{SuppressionKind::external, "Tarkistettu.", {}};
    if (status == RequirementStatus::met) judgement.requirements[0].evidence = {find(judgement.document, "kaapissa")};
    ReportOptions options = sample_options();
    options.rulebook = &watching_rulebook();
    return report_of(*make_junit(options), judgement);
}

}  // namespace

TEST_CASE("xml: markup, quotes and what XML cannot hold") {
    CHECK(xml_text("a<b>&\"'") == "a&lt;b&gt;&amp;&quot;&apos;");
    CHECK(xml_text("]]>") == "]]&gt;");
    CHECK(xml_text("\x1b[31m") == "\xE2\x90\x9B[31m");
    CHECK(xml_text("a\rb\nc\td") == "a&#13;b\nc\td");
    CHECK(xml_text("\xEF\xBF\xBE|\xFF|\xC2\x85") == "\xEF\xBF\xBD|\xEF\xBF\xBD|\xEF\xBF\xBD");
    CHECK(xml_text("ä\xF0\x9F\x98\x80") == "ä\xF0\x9F\x98\x80");
    CHECK(xml_attribute("name", "a\nb\tc") == " name=\"a&#10;b&#9;c\"");
}

TEST_CASE("junit: what is met passes, and shows its words") {
    const std::string xml = checklist(RequirementStatus::met);
    CHECK(holds(xml, R"(tests="1" failures="0" errors="0" skipped="0")"));
    CHECK(holds(xml, R"-(name="retention: Säilytysaika (13(2)(a))" file="a.md" line="2">)-"));
    CHECK(holds(xml, "<system-out>rivi 2: ”kaapissa”</system-out>"));
}

TEST_CASE("junit: what is missing or vague fails, each by its type") {
    const std::string missing = checklist(RequirementStatus::missing);
    CHECK(holds(missing, R"(tests="1" failures="1" errors="0" skipped="0")"));
    CHECK(holds(missing, R"(<failure type="missing" message="Säilytysaikaa ei kerrota.">Säilytysaikaa ei kerrota.)"));
    CHECK(holds(missing, "\nkorjaus: Kerro säilytysaika.\nsääntö: REQ110 retention-missing</failure>"));
    CHECK(holds(checklist(RequirementStatus::vague), R"(<failure type="review" )"));
}

TEST_CASE("junit: what is not due, undecided or suppressed is skipped with its reason") {
    for (const RequirementStatus status : {RequirementStatus::not_applicable, RequirementStatus::undecided}) {
        const std::string xml = checklist(status);
        CHECK(holds(xml, R"(failures="0" errors="0" skipped="1")"));
        CHECK(holds(xml, R"(Syy."/>)"));
    }
    CHECK(holds(checklist(RequirementStatus::missing, true), R"(<skipped message="vaimennettu: Tarkistettu."/>)"));
}

TEST_CASE("junit: a finding that belongs to no requirement stands in the output") {
    const std::string xml = report(make_junit, one_finding());
    CHECK(holds(xml, R"(tests="0")"));
    CHECK(holds(xml, "<system-out>rivi 2: virhe OUT001: Viittaus ”Henkilötietolain”"));
}

TEST_CASE("checkstyle: a file without findings has its element") {
    const Judgement judgement = sample_judgement("a&b.md", "Seloste\n");
    CHECK(report(make_checkstyle, judgement) ==
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n<file name=\"a&amp;b.md\">\n"
          "</file>\n</checkstyle>\n");
}

TEST_CASE("gitlab: a clean run is an empty array") {
    const Judgement judgement = sample_judgement("a.md", "Seloste\n");
    CHECK(json::parse(report(make_gitlab, judgement)) == json::array());
}

TEST_CASE("gitlab: the same finding in two files is two") {
    const json first = json::parse(report(make_gitlab, one_finding("a.md")));
    const json second = json::parse(report(make_gitlab, one_finding("b.md")));
    CHECK(first[0]["severity"] == "major");
    CHECK(first[0]["description"].get<std::string>().starts_with("OUT001: Viittaus"));
    CHECK(first[0]["fingerprint"] != second[0]["fingerprint"]);
}

TEST_CASE("github: nothing in a path or text ends or splits a command") {
    const std::string commands = report(make_github, one_finding("a,b:c\nd%.md"));
    CHECK(
        commands.starts_with("::error file=a%2Cb%3Ac%0Ad%25.md,line=2,endLine=2,col=1,endColumn=17,"
                             "title=OUT001 Kumottu henkilötietolaki::Viittaus ”Henkilötietolain”: "));
    CHECK(holds(commands, "%0APoista viittaus.\n"));
}

TEST_CASE("github: more than GitHub shows is told") {
    Judgement judgement = one_finding();
    judgement.findings.assign(11, judgement.findings[0]);
    CHECK(holds(report(make_github, judgement),
                "\nselostelint: 11 virhettä; GitHub näyttää kutakin lajia enintään kymmenen\n"));
    judgement.findings.resize(10);
    CHECK(holds(report(make_github, judgement), "\nselostelint: 10 virhettä\n"));
}

TEST_CASE("formats with lines name none where a file has none") {
    Judgement judgement = one_finding("a.docx");
    judgement.document.line_unit = LineUnit::paragraph;
    CHECK(holds(report(make_github, judgement),
                "::error file=a.docx,title=OUT001 Kumottu henkilötietolaki::kappale 2: "));
    CHECK(holds(report(make_checkstyle, judgement), "<error severity=\"error\" message=\"kappale 2: "));
    CHECK(holds(report(make_markdown, judgement), "| a.docx | kappale 2: "));
    CHECK(holds(report(make_csv, judgement), "\na.docx,paragraph,,2,1,2,17,OUT001,"));
    CHECK(json::parse(report(make_gitlab, judgement))[0]["location"]["lines"]["begin"] == 1);
}

TEST_CASE("csv: what a spreadsheet would run is text, and quotes are doubled") {
    for (const char* path : {"=a.md", "+a.md", "-a.md", "@a.md"}) {
        CHECK(holds(report(make_csv, one_finding(path)), "\r\n'" + std::string(path) + ",line,"));
    }
    CHECK(holds(report(make_csv, one_finding("a\"b,c\nd.md")),
                "\r\n\"a\"\"b,c\xE2\x90\x8A"
                "d.md\",line,"));
}

TEST_CASE("markdown: nothing in a path or text is markup, and nobody is called") {
    const std::string text = report(make_markdown, one_finding("<b>|`@kaikki`.md"));
    CHECK(holds(text, "| \\<b>\\|\\`@<!-- -->kaikki\\`.md:2 |"));
}

TEST_CASE("markdown: a hundred rows, and how many more there are") {
    Judgement judgement = one_finding();
    judgement.findings.assign(103, judgement.findings[0]);
    CHECK(holds(report(make_markdown, judgement), "\n\nHavaintoja, joita ei näytetä: 3.\n"));
}

TEST_CASE("openmetrics: labels are escaped; folders are bounded") {
    CHECK(holds(report(make_openmetrics, one_finding("a\"b\\c\nd/x.md")), R"(folder="a\"b\\c\nd")"));
    Summary summary;
    for (std::size_t i = 0; i < Summary::most_folders + 5; ++i) {
        summary.add(one_finding("f" + std::to_string(i) + "/a.md"), sample_rulebook());
    }
    summary.add(one_finding("f0/b.md"), sample_rulebook());
    CHECK(summary.folders.size() == Summary::most_folders);
    const std::string text = make_openmetrics(sample_options())->end(summary, {});
    CHECK(holds(text, "{folder=\"(other)\",rule=\"OUT001\",severity=\"error\"} 5\n"));
    CHECK(holds(text, "{folder=\"f0\",rule=\"OUT001\",severity=\"error\"} 2\n"));
}

TEST_CASE("findings that do not count are in no format that asks for action") {
    Judgement suppressed = one_finding();
    suppressed.findings[0].suppressed = Suppression{SuppressionKind::in_source, "Historiaa.", {}};
    Judgement unchanged = one_finding();
    unchanged.findings[0].baseline = BaselineState::unchanged;
    for (const Judgement* judgement : {&suppressed, &unchanged}) {
        for (const auto make : {make_gitlab, make_github, make_checkstyle, make_markdown, make_junit, make_brief}) {
            CHECK_FALSE(holds(report(make, *judgement), "OUT001"));
        }
    }
    CHECK(holds(report(make_markdown, suppressed), "Lisäksi: 1 vaimennettu havainto.\n"));
    CHECK(holds(report(make_human, unchanged), "Lisäksi: 1 vertailutason havainto.\n"));
    CHECK(holds(report(make_openmetrics, suppressed), "selostelint_findings_set_aside{why=\"suppressed\"} 1\n"));
    CHECK(holds(report(make_openmetrics, unchanged), "selostelint_findings_set_aside{why=\"baseline\"} 1\n"));
    CHECK_FALSE(holds(report(make_openmetrics, unchanged), "rule=\"OUT001\""));
}

TEST_CASE("tables, pages and JSON keep findings that do not count, with the reason") {
    Judgement judgement = one_finding();
    judgement.findings[0].suppressed =
        Suppression{SuppressionKind::in_source, "Historiaa <b>.", sample_options().as_of};
    judgement.findings[0].baseline = BaselineState::fresh;
    CHECK(holds(report(make_csv, judgement), ",0123456789abcdef,Historiaa <b>.,new\r\n"));
    const std::string page = report(make_html, judgement);
    CHECK(holds(page, "Havainnot, joita ei lasketa"));
    CHECK(holds(page, "vaimennettu: Historiaa &lt;b&gt;. (22.11.2026 asti)"));
    const json finding = json::parse(report(make_json, judgement))["notices"][0]["findings"][0];
    CHECK(finding["suppressed"] == true);
    CHECK(finding["suppression"] ==
          json::parse(R"({"kind":"in_source","reason":"Historiaa <b>.","until":"2026-11-22"})"));
    CHECK(finding["baseline"] == "new");
    const json result = json::parse(report(make_sarif, judgement))["runs"][0]["results"][0];
    CHECK(result["suppressions"] ==
          json::parse(R"([{"kind":"inSource","status":"accepted","justification":"Historiaa <b>."}])"));
    CHECK(result["baselineState"] == "new");
}

}  // namespace selostelint::test
