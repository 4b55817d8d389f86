#include "check/suppress.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/utf8.h"

namespace selostelint {

namespace {

// Whoever has more of them to mend reads no list of them.
constexpr std::size_t most_faults = 100;

/// Rules by their ids and names in lower case.
using RuleNames = std::unordered_map<std::string, RuleId>;

RuleNames names_of_rules(const Rulebook& rulebook) {
    RuleNames names;
    for (std::size_t i = 0; i < rulebook.rules.size(); ++i) {
        names.emplace(lower_case(rulebook.rules[i].id), static_cast<RuleId>(i));
        names.emplace(rulebook.rules[i].name, static_cast<RuleId>(i));
    }
    return names;
}

void add_fault(SuppressionFault fault, Judgement& judgement) {
    if (judgement.suppression_faults.size() < most_faults) judgement.suppression_faults.push_back(std::move(fault));
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
    if (judgement.document.suppressions.empty()) return;
    const RuleNames rules = names_of_rules(rulebook);
    // A rule that is named again has no findings left; to look for them each time would cost their product.
    std::vector<bool> done(rulebook.rules.size(), false);
    for (const SuppressionComment& comment : judgement.document.suppressions) {
        const std::optional<Date> until = parse_iso_date(comment.until);
        if (auto fault = fault_of(comment, until, options.as_of)) {
            add_fault(std::move(*fault), judgement);
            continue;
        }
        const Suppression suppression{SuppressionKind::in_source, comment.reason, until};
        for (const std::string& name : comment.rules) {
            const auto rule = rules.find(lower_case(name));
            if (rule == rules.end()) {
                add_fault({SuppressionFlaw::unknown_rule, comment.place, name}, judgement);
                continue;
            }
            const auto index = static_cast<std::size_t>(rule->second);
            const bool selected = options.selected.empty() || options.selected[index];
            const bool useful = !done[index] && suppress(rule->second, suppression, judgement);
            done[index] = true;
            if (!useful && selected) {
                add_fault({SuppressionFlaw::unused, comment.place, rulebook.rules[index].id}, judgement);
            }
        }
    }
}

}  // namespace selostelint
