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
    const bool due = verdict.outcome != Outcome::not_applicable;
    if (due && (rule.verb == Verb::require || verdict.outcome == Outcome::violated)) {
        result.evidence.insert(result.evidence.end(), verdict.evidence.begin(), verdict.evidence.end());
    }
    for (const SectionKind kind : rule.searched) {
        if (std::ranges::find(result.searched, kind) == result.searched.end()) {
            result.searched.push_back(kind);
        }
    }
}

/// Why none of the requirement's rules was due, and the words that made it so.
void excuse(const Rulebook& rulebook, std::span<const Verdict> verdicts, RequirementResult& result) {
    const auto excused = std::ranges::find_if(verdicts, [&](const Verdict& verdict) {
        return rulebook[verdict.rule].requirement == result.requirement && !verdict.reason.empty();
    });
    if (excused == verdicts.end()) {
        return;
    }
    result.reason = excused->reason;
    result.evidence = excused->evidence;
}

void explain_status(const Rulebook& rulebook, std::span<const Verdict> verdicts,
                    std::span<const NearMissMention> near_misses, RequirementResult& result) {
    switch (result.status) {
        case RequirementStatus::met:
        case RequirementStatus::vague: return;
        case RequirementStatus::not_applicable: return excuse(rulebook, verdicts, result);
        case RequirementStatus::undecided:
            result.reason = {"Seloste viittaa asiaan, mutta ei sano sitä niin selvästi, että siihen voisi luottaa.",
                             "The notice hints at it but does not say it clearly enough to be relied on."};
            return;
        case RequirementStatus::missing: break;
    }
    const auto nearest = std::ranges::find_if(near_misses, [&](const NearMissMention& mention) {
        return rulebook[mention.miss].requirement == result.requirement;
    });
    if (nearest != near_misses.end()) {
        result.nearest_miss = NearestMiss{nearest->span, rulebook[nearest->miss].reason};
    }
}

}  // namespace

std::vector<RequirementResult> sum_up_requirements(const Rulebook& rulebook, std::span<const Verdict> verdicts,
                                                   std::span<const NearMissMention> near_misses) {
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
        explain_status(rulebook, verdicts, near_misses, result);
        std::ranges::sort(result.evidence);
        result.evidence.erase(std::unique(result.evidence.begin(), result.evidence.end()), result.evidence.end());
        results.push_back(std::move(result));
    }
    return results;
}

void put_telling_first(std::span<const Section> sections, std::vector<RequirementResult>& results) {
    for (RequirementResult& result : results) {
        const auto is_telling = [&](Span evidence) {
            const auto section = std::ranges::partition_point(
                sections, [&](const Section& before) { return before.body.end < evidence.end; });
            return section != sections.end() && section->body.contains(evidence) &&
                   std::ranges::find_first_of(section->kinds, result.searched) != section->kinds.end();
        };
        std::stable_partition(result.evidence.begin(), result.evidence.end(), is_telling);
    }
}

}  // namespace selostelint
