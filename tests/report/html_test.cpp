#include <doctest/doctest.h>
#include <fmt/format.h>

#include "report/html/html_markup.h"
#include "report/reporter.h"
#include "report/sample.h"

namespace selostelint::test {

namespace {

Judgement full_judgement(const std::string& path = "kunta/a.txt") {
    Judgement judgement = sample_judgement(
        path, "# Seloste\nHenkilötietolaki. Asiakas 131052-308T.\n# Säilytys\n<script>alert(1)</script> lukitussa\n");
    const Document& document = judgement.document;
    judgement.title = find(document, "Seloste");
    judgement.sections = {{{SectionKind{3}},
                           find(document, "Seloste"),
                           find(document, "Henkilötietolaki. Asiakas 131052-308T."),
                           0,
                           2,
                           SectionEvidence::none},
                          {{SectionKind{0}},
                           find(document, "Säilytys"),
                           find(document, "<script>alert(1)</script> lukitussa"),
                           2,
                           4,
                           SectionEvidence::heading}};
    Finding code = finding_at(judgement, "IDN402", "131052-308T");
    code.secret = true;
    code.values = {{"value", same("131052-308T")}};
    judgement.findings = {finding_at(judgement, "OUT001", "Henkilötietolaki"), code,
                          absence("REQ110", Anchor::section, find(document, "Säilytys"), 1),
                          absence("DOC603", Anchor::document)};
    judgement.requirements = {{RequirementId{0},
                               RequirementStatus::missing,
                               {},
                               {SectionKind{0}, SectionKind{1}},
                               {},
                               NearestMiss{find(document, "lukitussa"), {"Tämä on paikka.", "This is a place."}}}};
    return judgement;
}

/// The rulebook of the samples with a rule that watches its requirement.
const Rulebook& watching_rulebook() {
    static const Rulebook book = [] {
        Rulebook made = sample_rulebook();
        made.rules.back().requirement = RequirementId{0};
        return made;
    }();
    return book;
}

ReportOptions options(Language language = Language::fi, bool folder = false) {
    ReportOptions made = sample_options(language);
    made.rulebook = &watching_rulebook();
    made.folder = folder;
    return made;
}

std::string page(const Judgement& judgement, Language language = Language::fi) {
    return make_html(options(language, true))->notice_file(judgement)->text;
}

Summary summary_of(const std::vector<Judgement>& judgements) {
    Summary summary;
    for (const Judgement& judgement : judgements) {
        summary.add(judgement, watching_rulebook());
        summary.rows.push_back(notice_row(judgement, watching_rulebook()));
    }
    return summary;
}

std::string index(const std::vector<Judgement>& judgements, Language language = Language::fi) {
    return make_html(options(language, true))->end(summary_of(judgements), {});
}

std::string one_file(const std::vector<Judgement>& judgements, Language language = Language::fi) {
    const auto reporter = make_html(options(language));
    std::string text = reporter->begin();
    for (const Judgement& judgement : judgements) text += reporter->notice(judgement);
    return text + reporter->end(summary_of(judgements), {});
}

std::size_t count(std::string_view text, std::string_view piece) {
    std::size_t times = 0;
    for (auto at = text.find(piece); at != std::string_view::npos; at = text.find(piece, at + 1)) ++times;
    return times;
}

}  // namespace

TEST_CASE("html: findings are marked where they stand, with a label in words and a note beside") {
    const std::string html = page(full_judgement());
    CHECK(holds(html,
                "<mark class=\"error\">Henkilötietolaki</mark><a class=\"ref error\" href=\"#n2\" lang=\"fi\">"
                "virhe 2</a>"));
    CHECK(holds(html, "<div class=\"note error\" role=\"note\" lang=\"fi\" id=\"n2\" aria-label=\"virhe 2\">"));
    CHECK(holds(html,
                "<b>Laki:</b> <a class=\"law\" href=\"https://finlex.example/1050\" rel=\"noreferrer\">"
                "tietosuojalain 37 §</a>"));
    CHECK(holds(html, "<b>Korjaus:</b> Poista viittaus."));
}

TEST_CASE("html: findings that do not count are told of, with the reason, and not called none") {
    Judgement judgement = full_judgement();
    for (Finding& finding : judgement.findings) finding.baseline = BaselineState::unchanged;
    judgement.findings[0].suppressed = Suppression{SuppressionKind::external, "Tarkistettu.", {}};
    const std::string shown = page(judgement);
    CHECK(holds(shown, fmt::format("ei laskettavia; {} havaintoa ei lasketa", judgement.findings.size())));
    CHECK(holds(shown, "Havainnot, joita ei lasketa"));
    CHECK(holds(shown, "vaimennettu: Tarkistettu."));
    CHECK_FALSE(holds(shown, "ei huomautettavaa"));
    const std::string summary = index({judgement});
    CHECK(holds(summary, "<span class=\"badge aside\">ei laskettavia</span>"));
    CHECK(holds(summary, "Lisäksi: "));
    CHECK_FALSE(holds(summary, "kunnossa"));
}

TEST_CASE("html: what is missing stands at its heading, or at the top") {
    const std::string html = page(full_judgement());
    CHECK(holds(html, "Säilytys</span><a class=\"ref error\" href=\"#n4\" lang=\"fi\">virhe 4</a></h3>"));
    const std::size_t whole = html.find("Koko selostetta koskevat havainnot");
    const std::size_t date = html.find("Selosteessa ei ole päiväystä.");
    CHECK(whole < date);
    CHECK(date < html.find("Selosteen teksti</h2>"));
}

TEST_CASE("html: an identity code is never whole, wherever it stands") {
    for (const std::string& html : {page(full_judgement("131052-308T.txt")), index({full_judgement("131052-308T.txt")}),
                                    one_file({full_judgement("131052-308T.txt")})}) {
        CHECK_FALSE(holds(html, "131052-308T"));
        CHECK_FALSE(holds(html, "052-308"));
        CHECK(holds(html, "13*********"));
    }
}

TEST_CASE("html: a notice's markup stays text, and its page runs no script of it") {
    for (const std::string& html : {page(full_judgement()), one_file({full_judgement()})}) {
        CHECK(holds(html, "&lt;script&gt;alert(1)&lt;/script&gt;"));
        CHECK_FALSE(holds(html, "<script>alert"));
        CHECK(count(html, "<script") == 1);
        CHECK(holds(html, "content=\"default-src 'none';"));
    }
}

TEST_CASE("html: quotes lead to their places") {
    const Judgement judgement = full_judgement();
    const std::string html = page(judgement);
    const std::string id = fmt::format("t{}", find(judgement.document, "lukitussa").begin);
    CHECK(holds(html, "<a href=\"#" + id + "\">”lukitussa”</a> <span class=\"where\">rivi 4</span> – Tämä on paikka."));
    CHECK(holds(html, "<span id=\"" + id + "\">lukitussa</span>"));
    CHECK(holds(html, "retention</a>, recipients (ei omaa kohtaa)"));
}

TEST_CASE("html: each place that is linked to is there, once") {
    for (const std::string& html :
         {page(full_judgement()), one_file({full_judgement("a.txt"), full_judgement("b.txt")})}) {
        constexpr std::string_view link = "href=\"#";
        for (auto at = html.find(link); at != std::string::npos; at = html.find(link, at + 1)) {
            const std::size_t begin = at + link.size();
            const std::string id = html.substr(begin, html.find('"', begin) - begin);
            CAPTURE(id);
            CHECK(count(html, " id=\"" + id + "\"") == 1);
        }
    }
}

TEST_CASE("html: the matrix has a word for each status") {
    Judgement met = full_judgement("b.txt");
    met.requirements[0].status = RequirementStatus::met;
    Judgement foreign = full_judgement("c.txt");
    foreign.requirements.clear();
    const std::string html = index({met, full_judgement("a.txt"), foreign});
    CHECK(holds(html, "<td class=x>puuttuu</td>"));
    CHECK(holds(html, "<td class=y>täyttyy</td>"));
    CHECK(count(html, "<td class=") - count(html, "<td class=\"") == 2);
    CHECK(holds(html, "<th scope=\"col\"><span>Säilytysaika</span></th>"));
    CHECK(holds(html,
                "<td class=\"num\">1</td><td class=\"num\">0</td><td class=\"num\">0</td><td class=\"num\">0</td>"
                "<td class=\"num\">1</td></tr>"));
}

TEST_CASE("html: a notice that was not judged is no gap in the totals") {
    Judgement foreign = full_judgement();
    foreign.requirements.clear();
    CHECK_FALSE(holds(index({foreign}), "data-table=\"matrix\""));
}

TEST_CASE("html: the worst notices stand first and lead to their pages") {
    Judgement good = full_judgement("hyva.txt");
    good.findings.clear();
    const std::string html = index({good, full_judgement("huono.txt")});
    const std::string bad_page = "notices/" + page_name("huono.txt") + ".html";
    CHECK(html.find(bad_page) < html.find(page_name("hyva.txt")));
    CHECK(make_html(options(Language::fi, true))->notice_file(full_judgement("huono.txt"))->name == bad_page);
    CHECK(holds(html, "<span class=\"badge clean\">kunnossa</span>"));
}

TEST_CASE("html: files that could not be read are named") {
    const Error error{"rikki<.pdf", 3, 0, {"Ei aukea.", "Does not open."}};
    const std::string html = make_html(options())->end({}, std::span(&error, 1));
    CHECK(holds(html, "rikki&lt;.pdf:3</span> Ei aukea."));
}

TEST_CASE("html: a run without notices is a page, too") {
    const std::string html = one_file({});
    CHECK(holds(html, "</html>"));
    CHECK_FALSE(holds(html, "<table"));
}

TEST_CASE("html: English throughout") {
    const std::string html = one_file({full_judgement()}, Language::en);
    CHECK(holds(html, "<html lang=\"en\">"));
    CHECK(holds(html, "Findings on the notice as a whole"));
    CHECK(holds(html, "Data Protection Act section 37"));
    CHECK(holds(html, "<td class=x>missing</td>"));
    CHECK(holds(html, "law as of 2026-11-22"));
    for (const char* finnish : {"virhe", "puuttuu", "Selosteet", "rivi ", "Korjaus"}) CHECK_FALSE(holds(html, finnish));
}

TEST_CASE("html: one file holds all it needs, a folder shares its style") {
    CHECK(holds(one_file({}), "<style>"));
    const auto reporter = make_html(options(Language::fi, true));
    CHECK(holds(reporter->begin(), "<link rel=\"stylesheet\" href=\"selostelint.css\">"));
    CHECK(holds(page(full_judgement()), "<script src=\"../selostelint.js\"></script>"));
    CHECK(reporter->files().size() == 2);
    CHECK(reporter->notice(full_judgement()).empty());
    CHECK_FALSE(make_html(options())->notice_file(full_judgement()));
}

TEST_CASE("html: lists nest, tables keep their cells, the page around the notice is set apart") {
    Judgement judgement = sample_judgement("a.txt", "yksi\nkaksi\nkolme\nTieto\nSisältö\nNimi\nmurupolku\n");
    auto& blocks = judgement.document.blocks;
    const auto item = [&](std::size_t index, std::uint8_t level, bool numbered) {
        blocks[index].kind = BlockKind::list_item;
        blocks[index].level = level;
        blocks[index].numbered = numbered;
    };
    item(0, 1, false);
    item(1, 3, true);
    item(2, 1, false);
    for (std::size_t i = 3; i < 6; ++i) {
        blocks[i].kind = i == 5 ? BlockKind::table_cell : BlockKind::label;
        blocks[i].table = 1;
        blocks[i].row = i == 5 ? 1 : 0;
        blocks[i].column = i == 3 ? 0 : 1;
    }
    blocks[6].role = BlockRole::chrome;
    const std::string html = page(judgement);
    CHECK(holds(html, "<ul>\n<li>yksi<ol>\n<li>kaksi</li>\n</ol>\n</li>\n<li>kolme</li>\n</ul>\n"));
    CHECK(holds(html,
                "<tr><th scope=\"col\">Tieto</th><th scope=\"col\">Sisältö</th></tr>\n"
                "<tr><td></td><td>Nimi</td></tr>\n</table>"));
    CHECK(holds(html, "<div class=\"aside chrome\">"));
}

TEST_CASE("html: parts in other languages are named and keep their language") {
    Judgement judgement = sample_judgement("a.txt", "Seloste\nPersonuppgifter\n");
    judgement.document.blocks[1].role = BlockRole::translation;
    judgement.translations = {{"sv", judgement.document.blocks[1].span, {1}}};
    const std::string html = page(judgement);
    CHECK(holds(html, "Ruotsinkielistä osaa (rivi 2) ei tarkastettu."));
    CHECK(holds(html, "<div lang=\"sv\">\n<p><span id=\"t8\">Personuppgifter</span></p>"));
}

}  // namespace selostelint::test
