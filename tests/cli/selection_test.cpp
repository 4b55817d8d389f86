#include "cli/selection.h"

#include <doctest/doctest.h>

#include "report/sample.h"

namespace selostelint::test {

TEST_CASE("rules are chosen by id, name and beginning") {
    // DOC603 date-missing, IDN402 identity-code-published, OUT001 personal-data-act-repealed, REQ110 retention-missing
    using Words = std::vector<std::string>;
    const struct {
        Words select;
        Words ignore;
        std::vector<bool> selected;
    } cases[] = {
        {{}, {}, {true, true, true, true}},
        {{"REQ110"}, {}, {false, false, false, true}},
        {{"req110"}, {}, {false, false, false, true}},
        {{"retention-missing", "OUT"}, {}, {false, false, true, true}},
        {{"OUT0"}, {}, {false, false, true, false}},
        {{}, {"D", "IDN402"}, {false, false, true, true}},
        {{"OUT", "REQ"}, {"OUT001"}, {false, false, false, true}},
    };
    for (const auto& [select, ignore, selected] : cases) {
        const Result<std::vector<bool>> result = select_rules(sample_rulebook(), select, ignore);
        REQUIRE(result.has_value());
        CHECK(result.value() == selected);
    }
}

TEST_CASE("unknown rules and empty choices are refused") {
    const Rulebook& book = sample_rulebook();
    CHECK(select_rules(book, {"REQ111"}, {}).error().message.fi == "tuntematon sääntö ”REQ111”; tarkoititko ”REQ110”?");
    CHECK(select_rules(book, {}, {"retention-mising"}).error().message.en ==
          "unknown rule “retention-mising”; did you mean “retention-missing”?");
    CHECK(select_rules(book, {"qqqqqqqqqqqq"}, {}).error().message.en ==
          "unknown rule “qqqqqqqqqqqq”; “selostelint rules” lists them");
    CHECK(select_rules(book, {"OUT"}, {"OUT001"}).error().message.en ==
          "no rule is left; change --select and --ignore");
    CHECK(find_rule(book, "out001").value()->id == "OUT001");
    CHECK(find_rule(book, "retention-missing").value()->id == "REQ110");
    CHECK_FALSE(find_rule(book, "OUT").has_value());
}

}  // namespace selostelint::test
