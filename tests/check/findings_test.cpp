#include "check/findings.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "check/small_case.h"
#include "report/sample.h"

namespace selostelint::test {

namespace {

/// A notice with a heading over retention in the middle, and the rules of a test.
struct Scene {
    Rulebook book = small_book();
    Judgement judgement =
        sample_judgement("notice.txt", "# Seloste\nHenkilötietolain mukaan.\n# Säilytys\nHenkilötietolain mukaan.\n");

    explicit Scene(Rule rule) {
        book.rules = {std::move(rule)};
        const Span title = find(judgement.document, "Seloste");
        const Span heading = find(judgement.document, "Säilytys");
        judgement.sections = {
            {{SectionKind{about_other}}, title, {title.end + 1, heading.begin - 1}, 0, 2, SectionEvidence::heading},
            {{SectionKind{about_retention}}, heading, {}, 2, 4, SectionEvidence::heading}};
        judgement.title = title;
    }

    Span word(bool second) const {
        const std::string_view words = "Henkilötietolain";
        const std::size_t first = judgement.document.text.find(words);
        const std::size_t at = second ? judgement.document.text.find(words, first + 1) : first;
        return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
    }

    const std::vector<Finding>& find_all(std::vector<Fact> facts) {
        judgement.facts = std::move(facts);
        const FactIndex index(book, judgement.facts);
        const RuleResult result = apply(book, book.rules[0], index, day(2026, 11, 22));
        add_findings(book, RuleId{0}, result, judgement);
        add_fingerprints(book, judgement);
        return judgement.findings;
    }
};

std::string value_of(const Finding& finding, std::string_view name) {
    for (const auto& [key, text] : finding.values) {
        if (key == name) return text.fi;
    }
    return "-";
}

}  // namespace

TEST_CASE("an absence stands at the heading where it belongs, else at the title, else at the start") {
    Scene scene(require_retention());
    const Finding at_heading = scene.find_all({}).front();
    CHECK(at_heading.anchor == Anchor::section);
    CHECK(at_heading.span == find(scene.judgement.document, "Säilytys"));
    CHECK(at_heading.section == 1);

    Rule elsewhere = require_retention();
    elsewhere.searched = {SectionKind{about_recipients}};
    Scene without_heading(elsewhere);
    CHECK(without_heading.find_all({}).front().anchor == Anchor::document);
    CHECK(without_heading.judgement.findings.front().span == *without_heading.judgement.title);

    Scene without_title(elsewhere);
    without_title.judgement.title.reset();
    CHECK(without_title.find_all({}).front().span.empty());
}

TEST_CASE("each place is a finding, or the first one with the others beside it") {
    Scene each(forbid_law(personal_data_act));
    const std::vector<Fact> facts = {mention_of(personal_data_act, each.word(false)),
                                     mention_of(personal_data_act, each.word(true))};
    CHECK(each.find_all(facts).size() == 2);

    Rule once = forbid_law(personal_data_act);
    once.once = true;
    Scene first(once);
    REQUIRE(first.find_all(facts).size() == 1);
    const Finding& finding = first.judgement.findings.front();
    CHECK(finding.span == first.word(false));
    REQUIRE(finding.related.size() == 1);
    CHECK(finding.related[0].span == first.word(true));
    CHECK(finding.related[0].message.fi == "Myös tässä.");
}

TEST_CASE("both places of a contradiction are shown") {
    Scene scene(forbid_law(personal_data_act));
    Fact fact = mention_of(personal_data_act, scene.word(true));
    fact.other = scene.word(false);
    const Finding& finding = scene.find_all({fact}).front();
    REQUIRE(finding.related.size() == 1);
    CHECK(finding.related[0].span == scene.word(false));
}

TEST_CASE("what rests on an unconfirmed source is never an error") {
    Scene confirmed(forbid_law(personal_data_act));
    CHECK(confirmed.find_all({mention_of(personal_data_act, confirmed.word(false))}).front().severity ==
          Severity::error);
    Scene doubted(forbid_law(unconfirmed_act));
    CHECK(doubted.find_all({mention_of(unconfirmed_act, doubted.word(false))}).front().severity == Severity::warning);
}

TEST_CASE("a finding names what stands in the place of the provision") {
    struct SuccessorCase {
        std::string provision;
        std::string successor;
    };
    const std::vector<SuccessorCase> cases = {
        {"", "tietosuojalaki"},     {"10", "13 artikla"},    {"10, 24", "13 artikla (10 §); 14 artikla (24 §)"},
        {"10 ja 10", "13 artikla"}, {"24–26", "14 artikla"}, {"99", "tietosuojalaki"}};
    for (const SuccessorCase& tested : cases) {
        INFO(tested.provision);
        Scene scene(forbid_law(personal_data_act));
        Fact fact = mention_of(personal_data_act, scene.word(false));
        fact.provision = tested.provision;
        const Finding& finding = scene.find_all({fact}).front();
        CHECK(value_of(finding, "successor") == tested.successor);
        CHECK(value_of(finding, "name") == "henkilötietolaki");
        CHECK(value_of(finding, "date") == "1.1.2019");
    }
}

TEST_CASE("a finding about the whole document has no words of its own") {
    Rule rule = forbid_law(personal_data_act);
    rule.document = true;
    Scene scene(rule);
    CHECK(scene.find_all({mention_of(personal_data_act, scene.word(false))}).front().anchor == Anchor::document);
}

TEST_CASE("equal findings are told apart by their number") {
    Scene scene(forbid_law(personal_data_act));
    Fact first = mention_of(personal_data_act, scene.word(false));
    Fact second = mention_of(personal_data_act, scene.word(true));
    const std::vector<Finding>& findings = scene.find_all({first, second});
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].fingerprint.size() == 16);
    CHECK(findings[0].fingerprint != findings[1].fingerprint);
}

}  // namespace selostelint::test
