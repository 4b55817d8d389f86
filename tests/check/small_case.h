#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/date.h"
#include "check/verdicts.h"

namespace selostelint::test {

/// The facts of the small rulebook, by what they are called in tests.
enum : std::uint16_t { retention, consent, contract, authority, law_mention };
/// Its sections.
enum : std::uint8_t { about_retention, about_recipients, about_other };
/// Its instruments.
enum : std::uint16_t { personal_data_act, privacy_shield, unconfirmed_act };

inline Date day(int year, unsigned month, unsigned day_of_month) {
    return {std::chrono::year(year), std::chrono::month(month), std::chrono::day(day_of_month)};
}

/// A rulebook made by hand, without rules: each test gives its own.
inline Rulebook small_book() {
    Rulebook book;
    for (const char* name : {"retention", "consent", "contract", "authority", "law_mention"}) {
        FactDefinition fact;
        fact.name = name;
        fact.values = {"concrete", "vague"};
        book.facts.push_back(std::move(fact));
    }
    for (const char* name : {"retention", "recipients", "other"}) {
        SectionDefinition section;
        section.name = name;
        book.sections.push_back(std::move(section));
    }
    LawEntry act;
    act.id = "personal-data-act";
    act.name = {"henkilötietolaki", "Personal Data Act"};
    act.from = day(1999, 6, 1);
    act.until = day(2018, 12, 31);
    act.successor = {"tietosuojalaki", "Data Protection Act"};
    act.provisions = {{"10", {"13 artikla", "article 13"}}, {"24", {"14 artikla", "article 14"}}};
    LawEntry shield;
    shield.id = "privacy-shield";
    shield.from = day(2016, 7, 12);
    shield.until = day(2020, 7, 15);
    LawEntry doubted = act;
    doubted.id = "unconfirmed-act";
    doubted.confirmed = false;
    book.law = {act, shield, doubted};
    return book;
}

inline Condition has(std::uint16_t fact) {
    return {FactKind{fact}, std::nullopt};
}

inline Fact fact_of(std::uint16_t kind, Certainty certainty = Certainty::stated, std::uint8_t value = 0) {
    Fact fact;
    fact.kind = FactKind{kind};
    fact.certainty = certainty;
    fact.value = value;
    return fact;
}

/// A mention of an instrument at some words.
inline Fact mention_of(std::uint16_t law, Span span = {}) {
    Fact fact = fact_of(law_mention);
    fact.law = LawId{law};
    fact.span = span;
    return fact;
}

/// A rule that asks for retention.
inline Rule require_retention() {
    Rule rule;
    rule.id = "REQ1";
    rule.severity = Severity::error;
    rule.verb = Verb::require;
    rule.facts = {has(retention)};
    rule.searched = {SectionKind{about_retention}};
    return rule;
}

/// A rule against mentions of an instrument that has ceased.
inline Rule forbid_law(std::uint16_t law) {
    Rule rule;
    rule.id = "OUT1";
    rule.severity = Severity::error;
    rule.verb = Verb::forbid;
    rule.law = {LawId{law}};
    return rule;
}

inline RuleResult result_of(const Rule& rule, const std::vector<Fact>& facts, Date as_of = day(2026, 11, 22)) {
    const Rulebook book = small_book();
    return apply(book, rule, FactIndex(book, facts), as_of);
}

}  // namespace selostelint::test
