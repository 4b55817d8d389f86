#include "check/requirements.h"

#include <algorithm>
#include <optional>

namespace selostelint {

namespace {

/// The worse of two statuses stands.
int weight(RequirementStatus status) {
    switch (status) {
        case RequirementStatus::missing: return 4;
        case RequirementStatus::vague: return 3;
        case RequirementStatus::undecided: return 2;
        case RequirementStatus::met: return 1;
        case RequirementStatus::not_applicable: return 0;
    }
    return 0;
}

RequirementStatus status_of(const Rule& rule, Outcome outcome) {
    switch (outcome) {
        case Outcome::satisfied: return RequirementStatus::met;
        case Outcome::violated: return rule.status;
        case Outcome::undecided: return RequirementStatus::undecided;
        case Outcome::not_applicable: return RequirementStatus::not_applicable;
    }
    return RequirementStatus::undecided;
}

void take(const Rule& rule, const Verdict& verdict, RequirementResult& result) {
    const RequirementStatus status = status_of(rule, verdict.outcome);
    if (weight(status) > weight(result.status)) {
        result.status = status;
    }
    if (rule.verb == Verb::require || verdict.outcome == Outcome::violated) {
        result.evidence.insert(result.evidence.end(), verdict.evidence.begin(), verdict.evidence.end());
    }
    for (const SectionKind kind : rule.searched) {
        if (std::ranges::find(result.searched, kind) == result.searched.end()) {
            result.searched.push_back(kind);
        }
    }
}

}  // namespace

std::vector<RequirementResult> sum_up_requirements(const Rulebook& rulebook, std::span<const Verdict> verdicts) {
    std::vector<RequirementResult> results;
    for (std::size_t i = 0; i < rulebook.requirements.size(); ++i) {
        RequirementResult result;
        result.requirement = static_cast<RequirementId>(i);
        result.status = RequirementStatus::not_applicable;
        for (const Verdict& verdict : verdicts) {
            const Rule& rule = rulebook[verdict.rule];
            if (rule.requirement == result.requirement) {
                take(rule, verdict, result);
            }
        }
        std::ranges::sort(result.evidence);
        result.evidence.erase(std::unique(result.evidence.begin(), result.evidence.end()), result.evidence.end());
        results.push_back(std::move(result));
    }
    return results;
}

}  // namespace selostelint
