#include "report/comparison/comparison_report.h"

#include <doctest/doctest.h>

#include <string>

#include "report/sample.h"

namespace selostelint::test {

namespace {

PastFinding past(const std::string& fingerprint, const std::string& message) {
    return {"OUT001", Severity::error, message, "lain", fingerprint, 3, 0, false};
}

std::string written(std::string (*write)(const ComparisonReport&), const PastRun& before, const PastRun& after) {
    const Comparison comparison = compare_runs(before, after);
    return write({before, after, comparison, Language::fi, false, false});
}

}  // namespace

TEST_CASE("a comparison for people names moved notices and runs that were judged by other rules") {
    const PastRun before{"aaa", "2025-01-01", {{"vanha.md", "1", {past("x", "Laki on kumottu.")}}}};
    const PastRun after{"bbb", "2026-01-01", {{"uusi.md", "1", {past("x", "Viittaus ”lain”.")}}}};
    CHECK(written(human_comparison, before, after) ==
          "uusi.md (ennen vanha.md)\n  avoin virhe OUT001 rivi 3: Viittaus ”lain”.\n\n0 uutta, 0 korjattua, 1 avoin.\n"
          "Ajojen erot: säännöt: aaa → bbb; lain päivä: 2025-01-01 → 2026-01-01.\n");
    CHECK(holds(written(human_comparison, {}, before), "uusi virhe OUT001 rivi 3: Laki on kumottu. ”lain”\n"));
    CHECK(written(human_comparison, before, {"aaa", "2025-01-01", {}}) ==
          "vanha.md\n  tarkastamatta virhe OUT001 rivi 3: Laki on kumottu. ”lain”\n\n"
          "0 uutta, 0 korjattua, 0 avointa, 1 tarkastamatta.\n");
}

TEST_CASE("places of files without lines are pages and paragraphs, and no line follows their paths") {
    PastRun after{"", "", {{"a.pdf", "1", {past("x", "Laki on kumottu.")}, LineUnit::page_line}}};
    after.notices[0].findings[0].page = 2;
    after.notices.push_back({"b.docx", "2", {past("y", "Laki on kumottu.")}, LineUnit::paragraph});
    const std::string human = written(human_comparison, {}, after);
    CHECK(holds(human, "uusi virhe OUT001 sivu 2, rivi 3: Laki"));
    CHECK(holds(human, "uusi virhe OUT001 kappale 3: Laki"));
    const std::string markdown = written(markdown_comparison, {}, after);
    CHECK(holds(markdown, "| a.pdf | sivu 2, rivi 3: Laki"));
    CHECK(holds(markdown, "| b.docx | kappale 3: Laki"));
    CHECK(holds(written(json_comparison, {}, after), R"("line_unit":"page_line","new":[{"rule":"OUT001")"));
    CHECK(holds(written(json_comparison, {}, after), R"("line":3,"page":2,)"));
    CHECK_MESSAGE(holds(written(human_comparison, after, {}), "tarkastamatta virhe OUT001 kappale 3: "), "gone, too");
}

TEST_CASE("a comparison for a pull request keeps within a comment's size, what is new first") {
    PastRun before;
    PastRun after;
    before.notices = {{"a.md", "1", {}}};
    after.notices = {{"a.md", "2", {}}, {"b|@x.md", "3", {past("uusi", "Uusi *havainto*")}}};
    for (int i = 0; i < 500; ++i) {
        const PastFinding open = past(std::to_string(i), std::string(1000, '|'));
        before.notices[0].findings.push_back(open);
        after.notices[0].findings.push_back(open);
    }
    const std::string text = written(markdown_comparison, before, after);
    CHECK(text.size() < 65536);
    CHECK(
        holds(text, "|---|---|---|---|---|\n| uusi | virhe | OUT001 | b\\|@<!-- -->x.md:3 | Uusi \\*havainto\\* |\n"));
    CHECK(holds(text, "\nHavaintoja, joita ei näytetä: 401.\n"));
    CHECK(written(markdown_comparison, {}, {}) ==
          "### Tietosuojaselosteet: muutokset\n\n0 uutta, 0 korjattua, 0 avointa.\n");
}

}  // namespace selostelint::test
