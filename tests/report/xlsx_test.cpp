#include <doctest/doctest.h>

#include "report/assembly.h"
#include "report/sample.h"
#include "report/sheets.h"
#include "report/xlsx/xlsx_finding.h"
#include "report/xlsx/xlsx_sheets.h"

namespace selostelint::test {

namespace {

/// The sample rulebook, its rule of retention watching the requirement.
const Rulebook& watching_rulebook() {
    static const Rulebook book = [] {
        Rulebook made = sample_rulebook();
        made.rules[3].requirement = RequirementId{0};
        return made;
    }();
    return book;
}

ReportOptions options_in(Language language) {
    ReportOptions options = sample_options(language);
    options.rulebook = &watching_rulebook();
    return options;
}

Judgement old_notice(const std::string& path = "kunta/a.md") {
    Judgement judgement = sample_judgement(path, "# Seloste\nHenkilötietolain 10 §.\n");
    judgement.title = find(judgement.document, "Seloste");
    judgement.sections = {{{SectionKind{0}}, find(judgement.document, "Seloste"), {}, 0, 1, SectionEvidence::heading}};
    judgement.findings = {finding_at(judgement, "OUT001", "Henkilötietolain"), absence("REQ110", Anchor::document)};
    judgement.requirements = {{RequirementId{0}, RequirementStatus::missing, {}, {}}};
    return judgement;
}

/// The sheets of a report over those notices and files that could not be read.
std::vector<ReadSheet> report(const std::vector<Judgement>& judgements, const std::vector<Error>& errors = {},
                              Language language = Language::fi) {
    const std::unique_ptr<Reporter> reporter = make_xlsx(options_in(language));
    Assembly assembly(*reporter);
    Summary summary;
    std::string early = assembly.begin();
    for (const Judgement& judgement : judgements) {
        early += assembly.add(reporter->notice(judgement));
        summary.add(judgement, watching_rulebook());
        summary.rows.push_back(notice_row(judgement, watching_rulebook()));
    }
    summary.unreadable = static_cast<std::uint32_t>(errors.size());
    CHECK(early.empty());
    return read_sheets(assembly.end(summary, errors));
}

/// The value beside a label of the summary.
std::string beside(const ReadSheet& sheet, const std::string& label) {
    for (const auto& [name, cell] : sheet.cells) {
        if (name[0] == 'A' && cell.text == label) return sheet["B" + name.substr(1)];
    }
    return "(no such label)";
}

}  // namespace

TEST_CASE("xlsx: four sheets, in both languages") {
    const auto names = [](Language language) {
        std::string list;
        for (const ReadSheet& sheet : report({old_notice()}, {}, language)) list += sheet.name + " ";
        return list;
    };
    CHECK(names(Language::fi) == "Yhteenveto Selosteet Havainnot Vaatimukset ");
    CHECK(names(Language::en) == "Summary Notices Findings Requirements ");
}

TEST_CASE("xlsx: the summary has the sums, the rules that fired and the files that could not be read") {
    const std::vector<Error> errors = {{"rikki.pdf", 0, 0, {"Vioittunut.", "Damaged."}},
                                       {"=rikki.html", 7, 0, {"Outo.", "Odd."}}};
    const ReadSheet sheet = report({old_notice(), old_notice("b.md")}, errors).at(0);
    CHECK(beside(sheet, "Lain tila") == "46348");
    CHECK(beside(sheet, "Säännöstö") == "0123456789ab");
    CHECK(beside(sheet, "Tarkastettuja selosteita") == "2");
    CHECK(beside(sheet, "Virheitä") == "4");
    CHECK(beside(sheet, "Huomioita") == "0");
    CHECK(beside(sheet, "Lukematta jääneitä tiedostoja") == "2");
    CHECK(beside(sheet, "OUT001 Kumottu henkilötietolaki") == "2");
    CHECK(beside(sheet, "rikki.pdf") == "Vioittunut.");
    CHECK(beside(sheet, "=rikki.html:7") == "Outo.");
    CHECK(sheet.painted.size() == 1);
}

TEST_CASE("xlsx: of files that could not be read a thousand are listed, the others counted") {
    const std::vector<Error> errors(1'003, Error{"rikki.pdf", 0, 0, {"Vioittunut.", "Damaged."}});
    CHECK(beside(report({}, errors).at(0), "Lisäksi tiedostoja, joita ei luetella") == "3");
}

TEST_CASE("xlsx: a row a notice, the worst first, its requirements counted") {
    Judgement clean = sample_judgement("a.md", "# Toinen\n");
    clean.requirements = {{RequirementId{0}, RequirementStatus::met, {}, {}}};
    Judgement other = sample_judgement("hinnasto.md", "Hinnasto\n");
    other.is_notice = false;
    const ReadSheet sheet = report({clean, other, old_notice()}).at(1);
    CHECK(sheet.frozen == "B2");
    CHECK(sheet.filter == "A1:M4");
    CHECK(sheet["A2"] == "kunta/a.md");
    CHECK(sheet["B2"] == "Seloste");
    CHECK(sheet["E2"] == "virhe");
    CHECK(sheet["F2"] == "2");
    CHECK(sheet.cells.at("F2").type.empty());
    CHECK(sheet["K1"] == "Vaatimus puuttuu");
    CHECK(sheet["K2"] == "1");
    CHECK(sheet["I2"] == "0");
    CHECK(sheet["A3"] == "a.md");
    CHECK(sheet["E3"] == "ei huomautettavaa");
    CHECK(sheet["I3"] == "1");
    CHECK(sheet["E4"] == "ei tietosuojaseloste");
    CHECK(sheet["I4"].empty());
}

TEST_CASE("xlsx: a row a finding, with its words, law, link and place") {
    const ReadSheet sheet = report({old_notice()}).at(2);
    CHECK(sheet.frozen == "B2");
    CHECK(sheet.filter == "A1:O3");
    const std::vector<std::string> row = {"kunta/a.md",
                                          "rivi 2",
                                          "virhe",
                                          "OUT001",
                                          "Kumottu henkilötietolaki",
                                          "Viittaus ”Henkilötietolain”: tilalla on {successor}.",
                                          "Henkilötietolain",
                                          "Poista viittaus.",
                                          "tietosuojalain 37 §",
                                          "https://finlex.example/1050",
                                          "retention",
                                          "",
                                          "2",
                                          "",
                                          "0123456789abcdef"};
    for (std::size_t i = 0; i < row.size(); ++i) {
        CHECK(sheet[std::string(1, static_cast<char>('A' + i)) + "2"] == row[i]);
    }
    CHECK(sheet.cells.at("M2").type.empty());
    CHECK(sheet.links.at("J2") == "https://finlex.example/1050");
    CHECK(sheet["D3"] == "REQ110");
    CHECK(sheet["G3"].empty());
}

TEST_CASE("xlsx: a paragraph is no line; a page is a number of its own") {
    Judgement word = old_notice("a.docx");
    word.document.line_unit = LineUnit::paragraph;
    const ReadSheet sheet = report({word}).at(2);
    CHECK(sheet["B2"] == "kappale 2");
    CHECK(sheet["M2"].empty());
}

TEST_CASE("xlsx: findings that do not count come last and say why") {
    Judgement judgement = old_notice();
    judgement.findings[0].suppressed = Suppression{SuppressionKind::external, "Tarkistettu.", {}};
    const std::vector<ReadSheet> sheets = report({judgement});
    CHECK(sheets.at(2)["D2"] == "REQ110");
    CHECK(sheets.at(2)["N2"].empty());
    CHECK(sheets.at(2)["D3"] == "OUT001");
    CHECK(sheets.at(2)["N3"] == "vaimennettu: Tarkistettu.");
    CHECK(beside(sheets.at(0), "Virheitä") == "1");
}

TEST_CASE("xlsx: the matrix says in words how each requirement is met") {
    const ReadSheet sheet = report({old_notice()}).at(3);
    CHECK(sheet["B1"] == "Säilytysaika (13(2)(a))");
    CHECK(sheet["A2"] == "kunta/a.md");
    CHECK(sheet["B2"] == "puuttuu");
    CHECK(sheet.frozen == "B2");
    CHECK(sheet.painted == std::vector<std::string>{"B2"});
}

TEST_CASE("xlsx: nothing that a notice or its name says is a formula, and no identity code is whole") {
    Judgement judgement = sample_judgement("=1+1\n131052-308T\t\xFF.md", "# =cmd|'/C calc'!A0\n@SUM(A1) 131052-308T\n");
    judgement.title = judgement.document.blocks[0].span;
    judgement.findings = {finding_at(judgement, "OUT001", "@SUM(A1) 131052-308T")};
    const std::vector<ReadSheet> sheets = report({judgement});
    CHECK(sheets.at(2)["A2"] == "=1+1␊13*********    \xEF\xBF\xBD.md");
    CHECK(sheets.at(1)["B2"] == "=cmd|'/C calc'!A0");
    CHECK(sheets.at(2)["G2"] == "@SUM(A1) 13*********");
    for (const ReadSheet& sheet : sheets) {
        for (const auto& [name, cell] : sheet.cells) {
            CHECK_FALSE(cell.formula);
            CHECK_FALSE(holds(cell.text, "131052-308T"));
        }
    }
}

TEST_CASE("xlsx: an empty run is a workbook, too") {
    const std::vector<ReadSheet> sheets = report({});
    CHECK(sheets.at(2).filter == "A1:O1");
    CHECK(sheets.at(3).rows == 1);
}

TEST_CASE("xlsx: what a sheet has no room for is told in the summary") {
    const ReportOptions options = options_in(Language::fi);
    Summary summary;
    for (int i = 0; i < 3; ++i) summary.rows.push_back(notice_row(old_notice(), watching_rulebook()));
    XlsxFinding finding;
    finding.message = "Viesti";
    const std::string line = written(finding).substr(1);
    const Items items{{line, line}, 7};
    SheetLimits limits;
    limits.rows = 3;
    limits.links = 1;
    Workbook book("Otsikko", options.as_of, Language::fi, limits);
    const XlsxRun run{summary, {}, items, options, limits};
    add_notices(run, book);
    add_findings(run, book);
    add_matrix(run, book);
    const std::vector<ReadSheet> sheets = read_sheets(book.finish());
    CHECK(sheets.at(0).rows == 3);
    CHECK(sheets.at(1).rows == 3);
    CHECK(sheets.at(2).rows == 3);
    Workbook other("Otsikko", options.as_of, Language::fi);
    add_summary(run, other);
    const ReadSheet sheet = read_sheets(other.finish()).at(0);
    CHECK(beside(sheet, "Havaintoja, jotka eivät mahtuneet taulukkoon (lievimmät)") == "7");
    CHECK(beside(sheet, "Selosteita, jotka eivät mahtuneet taulukkoon") == "1");
    CHECK(beside(sheet, "Linkkejä lakiin enintään (muut osoitteet ovat tekstinä)") == "1");
}

TEST_CASE("xlsx: a finding kept as a line is the same finding") {
    XlsxFinding finding{"a\tb.md", "sivu 2, rivi 3", 2,      3,      Severity::error,        RuleId{3}, "viesti",
                        "",        "korjaus",        "osio", "0123", "vaimennettu: ei koske"};
    const std::string line = written(finding);
    CHECK(line[0] == '3');
    CHECK(line.find('\n') == std::string::npos);
    const XlsxFinding read = read_finding(std::string_view(line).substr(1));
    CHECK(read.path == "a    b.md");
    CHECK(read.page == 2);
    CHECK(read.line == 3);
    CHECK(read.severity == Severity::error);
    CHECK(read.rule == RuleId{3});
    CHECK(read.quote.empty());
    CHECK(read.remedy == "korjaus");
    CHECK(read.fingerprint == "0123");
    CHECK(read.aside == "vaimennettu: ei koske");
    finding.aside.clear();
    CHECK(written(finding)[0] == '0');
}

}  // namespace selostelint::test
