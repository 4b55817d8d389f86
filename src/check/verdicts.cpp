#include "check/verdicts.h"

#include <algorithm>

namespace selostelint {

FactIndex::FactIndex(const Rulebook& rulebook, std::span<const Fact> facts) : by_kind_(rulebook.facts.size()) {
    for (const Fact& fact : facts) {
        by_kind_[static_cast<std::size_t>(fact.kind)].push_back(&fact);
    }
}

namespace {

bool meets(const Fact& fact, const Condition& condition, Certainty least) {
    return (!condition.value || fact.value == *condition.value) && fact.certainty >= least;
}

}  // namespace

std::vector<const Fact*> FactIndex::all(const Condition& condition, Certainty least) const {
    std::vector<const Fact*> found;
    std::ranges::copy_if(of(condition.fact), std::back_inserter(found),
                         [&](const Fact* fact) { return meets(*fact, condition, least); });
    return found;
}

bool FactIndex::any(const Condition& condition, Certainty least) const {
    return std::ranges::any_of(of(condition.fact), [&](const Fact* fact) { return meets(*fact, condition, least); });
}

bool holds(const Applicability& conditions, const FactIndex& facts) {
    const auto stated = [&](const Condition& condition) { return facts.any(condition, Certainty::stated); };
    const auto hinted = [&](const Condition& condition) { return facts.any(condition, Certainty::hinted); };
    return !conditions.always() && std::ranges::all_of(conditions.all, stated) &&
           (conditions.any.empty() || std::ranges::any_of(conditions.any, stated)) &&
           std::ranges::none_of(conditions.none, hinted);
}

bool is_due(const Rule& rule, const FactIndex& facts) {
    return (rule.when.always() || holds(rule.when, facts)) && !holds(rule.except, facts);
}

namespace {

RuleResult require(const Rule& rule, const FactIndex& facts) {
    for (const auto& [least, outcome] :
         {std::pair(Certainty::stated, Outcome::satisfied), std::pair(Certainty::hinted, Outcome::undecided)}) {
        RuleResult result{outcome, rule.severity};
        for (const Condition& condition : rule.facts) {
            std::ranges::copy(facts.all(condition, least), std::back_inserter(result.evidence));
        }
        if (!result.evidence.empty()) {
            return result;
        }
    }
    return {Outcome::violated, rule.severity};
}

RuleResult forbid(const Rulebook& rulebook, const Rule& rule, const FactIndex& facts, Date as_of) {
    RuleResult result{Outcome::violated, rule.severity};
    for (const Condition& condition : rule.facts) {
        std::ranges::copy(facts.all(condition, Certainty::stated), std::back_inserter(result.evidence));
    }
    if (const auto mention = rulebook.fact("law_mention"); mention && !rule.law.empty()) {
        std::ranges::copy_if(facts.of(*mention), std::back_inserter(result.evidence), [&](const Fact* fact) {
            return fact->law && std::ranges::find(rule.law, *fact->law) != rule.law.end() && !fact->historical &&
                   !rulebook[*fact->law].stands(as_of);
        });
    }
    const bool cleared = std::ranges::any_of(
        rule.unless, [&](const Condition& condition) { return facts.any(condition, Certainty::hinted); });
    if (cleared || result.evidence.empty()) {
        return {Outcome::satisfied, rule.severity};
    }
    std::ranges::stable_sort(result.evidence, {}, [](const Fact* fact) { return fact->span; });
    return result;
}

/// A rule that is not due, and why.
RuleResult not_due(const Rule& rule, const FactIndex& facts) {
    RuleResult result;
    if (!rule.when.always() && !holds(rule.when, facts)) {
        result.reason = rule.when.reason;
        return result;
    }
    result.reason = rule.except.reason;
    for (const std::vector<Condition>* list : {&rule.except.all, &rule.except.any}) {
        for (const Condition& condition : *list) {
            std::ranges::copy(facts.all(condition, Certainty::stated), std::back_inserter(result.evidence));
        }
    }
    return result;
}

}  // namespace

RuleResult apply(const Rulebook& rulebook, const Rule& rule, const FactIndex& facts, Date as_of) {
    if (!is_due(rule, facts)) {
        return not_due(rule, facts);
    }
    RuleResult result = rule.verb == Verb::require ? require(rule, facts) : forbid(rulebook, rule, facts, as_of);
    if (rule.escalated && holds(rule.escalate_when, facts)) {
        result.severity = *rule.escalated;
    }
    return result;
}

}  // namespace selostelint
