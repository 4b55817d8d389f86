#include "check/suppress.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "base/utf8.h"

namespace selostelint {

namespace {

/// The rule of that id or name, upper and lower case alike.
std::optional<RuleId> rule_named(const Rulebook& rulebook, const std::string& name) {
    const std::string wanted = lower_case(name);
    const auto found = std::ranges::find_if(
        rulebook.rules, [&](const Rule& rule) { return lower_case(rule.id) == wanted || rule.name == wanted; });
    if (found == rulebook.rules.end()) return std::nullopt;
    return static_cast<RuleId>(found - rulebook.rules.begin());
}

/// Whether any finding of the rule was there to be suppressed.
bool suppress(RuleId rule, const Suppression& suppression, Judgement& judgement) {
    bool any = false;
    for (Finding& finding : judgement.findings) {
        if (finding.rule != rule || finding.suppressed) continue;
        finding.suppressed = suppression;
        any = true;
    }
    return any;
}

/// What keeps the whole comment from suppressing anything.
std::optional<SuppressionFault> fault_of(const SuppressionComment& comment, const std::optional<Date>& until,
                                         Date as_of) {
    if (comment.rules.empty()) return SuppressionFault{SuppressionFlaw::no_rule, comment.place, ""};
    if (comment.reason.empty()) return SuppressionFault{SuppressionFlaw::no_reason, comment.place, ""};
    if (!comment.until.empty() && !until) {
        return SuppressionFault{SuppressionFlaw::bad_date, comment.place, comment.until};
    }
    if (!holds_on(until, as_of)) return SuppressionFault{SuppressionFlaw::expired, comment.place, comment.until};
    return std::nullopt;
}

}  // namespace

void apply_suppression_comments(const Rulebook& rulebook, const JudgeOptions& options, Judgement& judgement) {
    for (const SuppressionComment& comment : judgement.document.suppressions) {
        const std::optional<Date> until = parse_iso_date(comment.until);
        if (auto fault = fault_of(comment, until, options.as_of)) {
            judgement.suppression_faults.push_back(std::move(*fault));
            continue;
        }
        const Suppression suppression{SuppressionKind::in_source, comment.reason, until};
        for (const std::string& name : comment.rules) {
            const std::optional<RuleId> rule = rule_named(rulebook, name);
            if (!rule) {
                judgement.suppression_faults.push_back({SuppressionFlaw::unknown_rule, comment.place, name});
                continue;
            }
            const bool selected = options.selected.empty() || options.selected[static_cast<std::size_t>(*rule)];
            if (!suppress(*rule, suppression, judgement) && selected) {
                judgement.suppression_faults.push_back({SuppressionFlaw::unused, comment.place, rulebook[*rule].id});
            }
        }
    }
}

}  // namespace selostelint
