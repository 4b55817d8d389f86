#include "check/requirements.h"

#include <doctest/doctest.h>

#include "check/small_case.h"

namespace selostelint::test {

namespace {

/// Two rules that watch one requirement: the first says "missing", the second "vague". A third watches another one.
Rulebook watched() {
    Rulebook book = small_book();
    book.requirements = {{"retention", {}, "13(2)(a)"}, {"complaint", {}, "13(2)(d)"}};
    Rule missing = require_retention();
    missing.requirement = RequirementId{0};
    Rule vague = missing;
    vague.verb = Verb::forbid;
    vague.status = RequirementStatus::vague;
    vague.searched = {SectionKind{about_retention}, SectionKind{about_other}};
    Rule other = require_retention();
    other.requirement = RequirementId{1};
    book.rules = {missing, vague, other};
    return book;
}

}  // namespace

TEST_CASE("the worst that its rules say of a requirement stands") {
    struct StatusCase {
        Outcome missing;
        Outcome vague;
        RequirementStatus status;
    };
    const std::vector<StatusCase> cases = {
        {Outcome::satisfied, Outcome::satisfied, RequirementStatus::met},
        {Outcome::satisfied, Outcome::violated, RequirementStatus::vague},
        {Outcome::violated, Outcome::satisfied, RequirementStatus::missing},
        {Outcome::violated, Outcome::violated, RequirementStatus::missing},
        {Outcome::undecided, Outcome::satisfied, RequirementStatus::undecided},
        {Outcome::undecided, Outcome::violated, RequirementStatus::vague},
        {Outcome::satisfied, Outcome::not_applicable, RequirementStatus::met},
        {Outcome::not_applicable, Outcome::not_applicable, RequirementStatus::not_applicable},
    };
    const Rulebook book = watched();
    for (const StatusCase& tested : cases) {
        const std::vector<Verdict> verdicts = {{RuleId{0}, tested.missing, {}}, {RuleId{1}, tested.vague, {}}};
        INFO(static_cast<int>(tested.missing) << " and " << static_cast<int>(tested.vague));
        CHECK(sum_up_requirements(book, verdicts, {})[0].status == tested.status);
    }
}

TEST_CASE("each requirement is answered for, in the rulebook's order") {
    const Rulebook book = watched();
    const std::vector<RequirementResult> results =
        sum_up_requirements(book, std::vector<Verdict>{{RuleId{2}, Outcome::satisfied, {}}}, {});
    REQUIRE(results.size() == 2);
    CHECK(results[0].requirement == RequirementId{0});
    CHECK(results[0].status == RequirementStatus::not_applicable);
    CHECK(results[1].status == RequirementStatus::met);
}

TEST_CASE("evidence is sorted and told once; what was searched is told in order") {
    const Rulebook book = watched();
    const std::vector<Verdict> verdicts = {{RuleId{0}, Outcome::satisfied, {{30, 40}, {5, 9}}},
                                           {RuleId{1}, Outcome::violated, {{5, 9}}}};
    const RequirementResult result = sum_up_requirements(book, verdicts, {})[0];
    CHECK(result.evidence == std::vector<Span>{{5, 9}, {30, 40}});
    CHECK(result.searched == std::vector<SectionKind>{SectionKind{about_retention}, SectionKind{about_other}});
}

TEST_CASE("what clears a forbidding rule is no evidence of the requirement") {
    const Rulebook book = watched();
    const std::vector<Verdict> verdicts = {{RuleId{1}, Outcome::satisfied, {{5, 9}}}};
    CHECK(sum_up_requirements(book, verdicts, {})[0].evidence.empty());
}

TEST_CASE("what is missing has the nearest of its near misses, and no other's") {
    Rulebook book = watched();
    book.near_misses = {{RequirementId{1}, {}, {"muu", "other"}, {}},
                        {RequirementId{0}, {}, {"lähin", "nearest"}, {}},
                        {RequirementId{0}, {}, {"kauempi", "farther"}, {}}};
    const std::vector<NearMissMention> mentions = {
        {NearMissId{0}, {1, 2}}, {NearMissId{1}, {30, 40}}, {NearMissId{2}, {5, 9}}};
    const auto result = [&](Outcome outcome) {
        return sum_up_requirements(book, std::vector<Verdict>{{RuleId{0}, outcome, {}}}, mentions)[0];
    };
    const RequirementResult missing = result(Outcome::violated);
    REQUIRE(missing.nearest_miss);
    CHECK(missing.nearest_miss->span == Span{30, 40});
    CHECK(missing.nearest_miss->reason.en == "nearest");
    CHECK_FALSE(result(Outcome::satisfied).nearest_miss);
    CHECK_FALSE(result(Outcome::undecided).nearest_miss);
}

TEST_CASE("what is not applicable or undecided has a reason, what is met or missing none") {
    const Rulebook book = watched();
    const auto result = [&](Outcome outcome, const Text& reason) {
        const std::vector<Verdict> verdicts = {{RuleId{0}, outcome, {{5, 9}}, reason}};
        return sum_up_requirements(book, verdicts, {})[0];
    };
    const RequirementResult excused = result(Outcome::not_applicable, {"syy", "reason"});
    CHECK(excused.status == RequirementStatus::not_applicable);
    CHECK(excused.reason.fi == "syy");
    CHECK(excused.evidence == std::vector<Span>{{5, 9}});
    CHECK_FALSE(result(Outcome::undecided, {}).reason.empty());
    CHECK(result(Outcome::satisfied, {}).reason.empty());
    CHECK(result(Outcome::violated, {}).reason.empty());
}

TEST_CASE("evidence in a section that was searched stands before what stands elsewhere") {
    const SectionKind controller{1};
    const std::vector<Section> sections{{{SectionKind{0}}, {}, {0, 10}, 0, 1, SectionEvidence::heading},
                                        {{controller}, {10, 14}, {15, 40}, 1, 2, SectionEvidence::heading}};
    RequirementResult result;
    result.searched = {controller};
    result.evidence = {{2, 5}, {20, 25}, {30, 35}};
    std::vector<RequirementResult> results{result};
    put_telling_first(sections, results);
    CHECK(results[0].evidence == std::vector<Span>{{20, 25}, {30, 35}, {2, 5}});
}

}  // namespace selostelint::test
