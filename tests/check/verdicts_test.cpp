#include "check/verdicts.h"

#include <doctest/doctest.h>

#include "check/small_case.h"

namespace selostelint::test {

namespace {

struct VerdictCase {
    std::string what;
    std::vector<Fact> facts;
    Outcome outcome;
};

void check_all(const Rule& rule, const std::vector<VerdictCase>& cases) {
    for (const VerdictCase& tested : cases) {
        INFO(tested.what);
        CHECK(result_of(rule, tested.facts).outcome == tested.outcome);
    }
}

}  // namespace

TEST_CASE("a required fact satisfies when stated and leaves undecided when hinted") {
    check_all(require_retention(),
              {{"nothing", {}, Outcome::violated},
               {"another fact", {fact_of(consent)}, Outcome::violated},
               {"hinted", {fact_of(retention, Certainty::hinted)}, Outcome::undecided},
               {"stated", {fact_of(retention)}, Outcome::satisfied},
               {"both", {fact_of(retention, Certainty::hinted), fact_of(retention)}, Outcome::satisfied}});
    Rule concrete = require_retention();
    concrete.facts = {{FactKind{retention}, std::uint8_t{0}}};
    check_all(concrete, {{"of another value", {fact_of(retention, Certainty::stated, 1)}, Outcome::violated},
                         {"of that value", {fact_of(retention, Certainty::stated, 0)}, Outcome::satisfied}});
    Rule either = require_retention();
    either.facts = {has(retention), has(consent)};
    check_all(either, {{"one of two", {fact_of(consent)}, Outcome::satisfied}});
}

TEST_CASE("a forbidden fact violates only when stated") {
    Rule rule;
    rule.verb = Verb::forbid;
    rule.facts = {has(consent)};
    rule.unless = {has(contract)};
    check_all(rule,
              {{"nothing", {}, Outcome::satisfied},
               {"hinted", {fact_of(consent, Certainty::hinted)}, Outcome::satisfied},
               {"stated", {fact_of(consent)}, Outcome::violated},
               {"cleared", {fact_of(consent), fact_of(contract)}, Outcome::satisfied},
               {"cleared by a hint", {fact_of(consent), fact_of(contract, Certainty::hinted)}, Outcome::satisfied}});
}

TEST_CASE("a rule is due when its conditions are stated and nothing speaks against them") {
    Rule all = require_retention();
    all.when.all = {has(consent), has(contract)};
    check_all(all,
              {{"neither", {}, Outcome::not_applicable},
               {"one", {fact_of(consent)}, Outcome::not_applicable},
               {"both", {fact_of(consent), fact_of(contract)}, Outcome::violated},
               {"one only hinted", {fact_of(consent), fact_of(contract, Certainty::hinted)}, Outcome::not_applicable}});
    Rule any = require_retention();
    any.when.any = {has(consent), has(contract)};
    check_all(any, {{"neither", {}, Outcome::not_applicable},
                    {"one", {fact_of(contract)}, Outcome::violated},
                    {"hinted", {fact_of(contract, Certainty::hinted)}, Outcome::not_applicable}});
    Rule none = require_retention();
    none.when.none = {has(authority)};
    check_all(none, {{"nothing", {}, Outcome::violated},
                     {"stated", {fact_of(authority)}, Outcome::not_applicable},
                     {"hinted", {fact_of(authority, Certainty::hinted)}, Outcome::not_applicable}});
}

TEST_CASE("an exception lifts a rule where all that it asks for holds") {
    Rule rule = require_retention();
    rule.except.any = {has(contract), has(authority)};
    rule.except.none = {has(consent)};
    check_all(rule,
              {{"no exception", {}, Outcome::violated},
               {"excepted", {fact_of(contract)}, Outcome::not_applicable},
               {"excepted by another", {fact_of(authority)}, Outcome::not_applicable},
               {"only hinted", {fact_of(contract, Certainty::hinted)}, Outcome::violated},
               {"exception lifted", {fact_of(contract), fact_of(consent)}, Outcome::violated},
               {"lifted by a hint", {fact_of(contract), fact_of(consent, Certainty::hinted)}, Outcome::violated}});
}

TEST_CASE("a rule's severity rises where its escalation holds") {
    Rule rule = require_retention();
    rule.severity = Severity::warning;
    rule.escalated = Severity::error;
    rule.escalate_when.any = {has(authority)};
    CHECK(result_of(rule, {}).severity == Severity::warning);
    CHECK(result_of(rule, {fact_of(authority)}).severity == Severity::error);
    CHECK(result_of(rule, {fact_of(authority, Certainty::hinted)}).severity == Severity::warning);
}

TEST_CASE("a mention of an instrument is wrong on the days on which it does not stand") {
    struct ClockCase {
        std::uint16_t law;
        Date as_of;
        Outcome outcome;
    };
    const std::vector<ClockCase> cases = {
        {personal_data_act, day(2018, 12, 30), Outcome::satisfied},
        {personal_data_act, day(2018, 12, 31), Outcome::satisfied},
        {personal_data_act, day(2019, 1, 1), Outcome::violated},
        {privacy_shield, day(2020, 7, 15), Outcome::satisfied},
        {privacy_shield, day(2020, 7, 16), Outcome::violated},
        {privacy_shield, day(2016, 7, 11), Outcome::violated},
        {privacy_shield, day(2016, 7, 12), Outcome::satisfied},
    };
    for (const ClockCase& tested : cases) {
        INFO(tested.law << " as of " << iso_date(tested.as_of));
        CHECK(result_of(forbid_law(tested.law), {mention_of(tested.law)}, tested.as_of).outcome == tested.outcome);
    }
}

TEST_CASE("a piece of history and another instrument are no offence") {
    Fact history = mention_of(personal_data_act);
    history.historical = true;
    check_all(forbid_law(personal_data_act), {{"history", {history}, Outcome::satisfied},
                                              {"another instrument", {mention_of(privacy_shield)}, Outcome::satisfied},
                                              {"both", {history, mention_of(personal_data_act)}, Outcome::violated}});
}

TEST_CASE("evidence is what the verdict rests on, in the order of the text") {
    const std::vector<Fact> facts = {mention_of(personal_data_act, {10, 20}), mention_of(personal_data_act, {2, 5})};
    const Rulebook book = small_book();
    const RuleResult result = apply(book, forbid_law(personal_data_act), FactIndex(book, facts), day(2026, 11, 22));
    REQUIRE(result.evidence.size() == 2);
    CHECK(result.evidence[0]->span == Span{2, 5});
    CHECK(result.evidence[1]->span == Span{10, 20});
}

}  // namespace selostelint::test
