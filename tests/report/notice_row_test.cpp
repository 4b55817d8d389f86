#include <doctest/doctest.h>

#include "report/reporter.h"
#include "report/sample.h"

namespace selostelint::test {

TEST_CASE("a row has what a table of notices needs, secrets masked") {
    Rulebook book = sample_rulebook();
    for (const char* name : {"controller_details", "document_date"}) {
        FactDefinition fact;
        fact.name = name;
        book.facts.push_back(fact);
    }
    Judgement judgement = sample_judgement("a.txt", "Potilas 131052-308T\n1.2.2020 ja 3.4.2019\n");
    judgement.title = judgement.document.blocks[0].span;
    Fact name;
    name.kind = FactKind{1};
    name.details = {{"email", "a@b.example"}, {"name", "Esimerkki Oy\n131052-308T"}};
    Fact newer;
    newer.kind = FactKind{2};
    newer.text = "2020-02-01";
    Fact older = newer;
    older.text = "2019-04-03";
    Fact open = newer;
    open.text = "";
    judgement.facts = {name, newer, older, open};
    Finding ignored = finding_at(judgement, "OUT001", "ja");
    ignored.suppressed = Suppression{};
    judgement.findings = {ignored, finding_at(judgement, "OUT001", "ja"), absence("DOC603", Anchor::document)};
    judgement.requirements = {{RequirementId{0}, RequirementStatus::vague, {}, {}}};

    const NoticeRow row = notice_row(judgement, book);
    CHECK(row.title == "Potilas 13*********");
    CHECK(row.controller == "Esimerkki Oy 13*********");
    CHECK(row.date == "2020-02-01");
    CHECK(row.errors == 1);
    CHECK(row.warnings == 0);
    CHECK(row.infos == 1);
    CHECK(row.statuses == std::vector<RequirementStatus>{RequirementStatus::vague});
    judgement.requirements.clear();
    CHECK(notice_row(judgement, book).statuses.empty());
}

TEST_CASE("the worst rows come first: errors before warnings before notes, equals as walked") {
    std::vector<NoticeRow> rows(5);
    rows[0].infos = 9;
    rows[1].warnings = 1;
    rows[2].errors = 1;
    rows[3].warnings = 1;
    rows[4].errors = 2;
    std::vector<std::size_t> order;
    for (const NoticeRow* row : worst_first(rows)) order.push_back(static_cast<std::size_t>(row - rows.data()));
    CHECK(order == std::vector<std::size_t>{4, 2, 1, 3, 0});
}

}  // namespace selostelint::test
