#include <doctest/doctest.h>

#include <string>

#include "engine.h"

namespace selostelint::test {

namespace {

const std::string notice = "# Tietosuojaseloste\n\nSeloste on henkilötietolain 10 §:n mukainen.\n";

Judgement with_comment(const std::string& comment, Date day = today) {
    return judge_source({"notice.md", notice + "\n<!-- " + comment + " -->\n", "markdown"}, day);
}

/// The suppression of the first finding of a rule that there must be.
std::optional<Suppression> suppression_of(const std::string& rule, const Judgement& judgement) {
    for (const Finding& finding : judgement.findings) {
        if (embedded_rulebook()[finding.rule].id == rule) return finding.suppressed;
    }
    FAIL("no finding of " << rule);
    return std::nullopt;
}

/// The only fault of the judgement's comments.
SuppressionFault fault_of(const Judgement& judgement) {
    REQUIRE(judgement.suppression_faults.size() == 1);
    return judgement.suppression_faults[0];
}

}  // namespace

TEST_CASE("a comment suppresses the rules that it names in its file, and those alone") {
    for (const char* name : {"OUT001", "out001", "personal-data-act-repealed"}) {
        const Judgement judgement = with_comment(std::string("selostelint-disable ") + name + ": Historiaa.");
        const auto suppression = suppression_of("OUT001", judgement);
        REQUIRE(suppression);
        CHECK(suppression->kind == SuppressionKind::in_source);
        CHECK(suppression->reason == "Historiaa.");
        CHECK_FALSE(suppression_of("REQ110", judgement));
        CHECK(judgement.suppression_faults.empty());
    }
    const Judgement both = with_comment("selostelint-disable OUT001, REQ110 until 2026-11-22: Luonnos.");
    CHECK(suppression_of("OUT001", both)->until == today);
    CHECK(suppression_of("REQ110", both));
}

TEST_CASE("a comment that says too little suppresses nothing and is told of") {
    const struct {
        const char* comment;
        SuppressionFlaw flaw;
        const char* words;
    } cases[] = {
        {"selostelint-disable: syy", SuppressionFlaw::no_rule, ""},
        {"selostelint-disable OUT001", SuppressionFlaw::no_reason, ""},
        {"selostelint-disable OUT001: ", SuppressionFlaw::no_reason, ""},
        {"selostelint-disable OUT999: syy", SuppressionFlaw::unknown_rule, "OUT999"},
        {"selostelint-disable OUT: syy", SuppressionFlaw::unknown_rule, "OUT"},
        {"selostelint-disable OUT001 until 30.6.2027: syy", SuppressionFlaw::bad_date, "30.6.2027"},
        {"selostelint-disable OUT001 until: syy", SuppressionFlaw::bad_date, "until"},
        {"selostelint-disable OUT001 until 2026-11-21: syy", SuppressionFlaw::expired, "2026-11-21"},
    };
    for (const auto& [comment, flaw, words] : cases) {
        INFO(comment);
        const Judgement judgement = with_comment(comment);
        CHECK_FALSE(suppression_of("OUT001", judgement));
        const SuppressionFault fault = fault_of(judgement);
        CHECK(fault.flaw == flaw);
        CHECK(fault.words == words);
        CHECK_FALSE(fault.place.empty());
    }
}

TEST_CASE("a comment that suppresses nothing is told of, unless the run does not ask for its rule") {
    const Judgement judgement = with_comment("selostelint-disable OUT011: syy");
    CHECK(fault_of(judgement).flaw == SuppressionFlaw::unused);
    CHECK(fault_of(judgement).words == "OUT011");
    CHECK(fault_of(with_comment("selostelint-disable OUT001: a --> <!-- selostelint-disable OUT001: b")).words ==
          "OUT001");
    const Rulebook& book = embedded_rulebook();
    JudgeOptions options{today, std::vector<bool>(book.rules.size(), false)};
    const Judge judge(book, embedded_lexicon(), options);
    const std::string source = notice + "<!-- selostelint-disable OUT011: syy -->\n";
    CHECK(judge.judge(read_source({"a.md", source, "markdown"})).suppression_faults.empty());
}

TEST_CASE("the first comment gives the reason, and of a flood of faults the first hundred are told") {
    const Judgement twice = with_comment("selostelint-disable OUT001: eka --> <!-- selostelint-disable OUT001: toka");
    CHECK(suppression_of("OUT001", twice)->reason == "eka");
    std::string flood;
    for (int i = 0; i < 300; ++i) flood += "selostelint-disable EI" + std::to_string(i) + ": syy --> <!-- ";
    const Judgement judgement = with_comment(flood + "selostelint-disable OUT001: syy");
    REQUIRE(judgement.suppression_faults.size() == 100);
    CHECK(judgement.suppression_faults[99].words == "EI99");
    CHECK_MESSAGE(suppression_of("OUT001", judgement), "what is right among them holds");
}

TEST_CASE("a run may heed no comments") {
    JudgeOptions options;
    options.as_of = today;
    options.suppress = false;
    const Judge judge(embedded_rulebook(), embedded_lexicon(), options);
    const std::string source = notice + "\n<!-- selostelint-disable OUT001: syy -->\n";
    const Judgement judgement = judge.judge(read_source({"a.md", source, "markdown"}));
    CHECK_FALSE(suppression_of("OUT001", judgement));
    CHECK(judgement.suppression_faults.empty());
}

}  // namespace selostelint::test
