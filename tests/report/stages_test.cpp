#include "report/stages.h"

#include <doctest/doctest.h>

#include "report/sample.h"

namespace selostelint::test {

TEST_CASE("stages are shown one item a line") {
    Judgement judgement = sample_judgement("a.md", "# Säilytys\nKuusi vuotta, 131052-308T.\n");
    const Document& document = judgement.document;
    judgement.sections = {{{SectionKind{0}},
                           find(document, "Säilytys"),
                           find(document, "Kuusi vuotta, 131052-308T."),
                           0,
                           2,
                           SectionEvidence::heading}};
    Fact fact;
    fact.span = find(document, "Kuusi vuotta");
    fact.value = 1;
    fact.text = "P6Y";
    fact.details = {{"grade", "3"}};
    judgement.facts = {fact};
    judgement.verdicts = {{RuleId{3}, Outcome::satisfied, {fact.span}}, {RuleId{0}, Outcome::violated, {}}};
    judgement.findings = {absence("DOC603", Anchor::document), finding_at(judgement, "OUT001", "Kuusi")};
    const StageContext context{sample_rulebook(), nullptr};
    const struct {
        Stage stage;
        const char* dump;
    } cases[] = {
        {Stage::blocks, "1:3 heading 1 \"Säilytys\"\n2:1 paragraph \"Kuusi vuotta, 13*********.\"\n"},
        {Stage::sections, "1 retention heading \"Säilytys\" 2-2\n"},
        {Stage::facts, "2:1 retention=concrete stated affirmed grade=\"3\" text=\"P6Y\" \"Kuusi vuotta\"\n"},
        {Stage::verdicts, "REQ110 retention-missing satisfied 2:1 \"Kuusi vuotta\"\nDOC603 date-missing violated\n"},
        {Stage::findings,
         "1:1 info DOC603 date-missing @document\n2:1 error OUT001 personal-data-act-repealed \"Kuusi\"\n"},
        {Stage::tokens, ""},
    };
    for (const auto& [stage, dump] : cases) CHECK(dump_stage(stage, judgement, context) == dump);
}

TEST_CASE("stages are found by name") {
    for (const std::string& name : stage_names()) CHECK(stage_named(name).has_value());
    CHECK(stage_named("facts") == Stage::facts);
    CHECK_FALSE(stage_named("fact").has_value());
}

}  // namespace selostelint::test
