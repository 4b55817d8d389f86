#include "cli/suppressions.h"

#include <fmt/format.h>

#include <utility>

#include "base/path_base.h"
#include "cli/glob.h"
#include "cli/selection.h"

namespace selostelint {

namespace {

Error warning_at(const SuppressionWish& wish, Text message) {
    Error warning = wish.origin;
    warning.message = {"varoitus: " + std::move(message.fi), "warning: " + std::move(message.en)};
    return warning;
}

Error expiry(const SuppressionWish& wish) {
    return warning_at(wish, {fmt::format("säännön {} vaimennuksen voimassaolo päättyi {}; havainnot lasketaan jälleen",
                                         wish.rule, finnish_date(*wish.until)),
                             fmt::format("the suppression of {} expired on {}; the findings count again", wish.rule,
                                         iso_date(*wish.until))});
}

}  // namespace

Suppressions::Suppressions(const Arguments& arguments, const Environment& environment, const Rulebook& rulebook,
                           const std::vector<bool>& selected)
    : current_(environment.folder) {
    const Date as_of = arguments.as_of.value_or(environment.today);
    for (const SuppressionWish& wish : arguments.suppressions) {
        const Result<const Rule*> rule = find_rule(rulebook, wish.rule);
        if (!rule) {
            errors_.push_back(wish.origin);
            errors_.back().message = rule.error().message;
            continue;
        }
        const auto index = static_cast<std::size_t>(rule.value() - rulebook.rules.data());
        if (!arguments.suppress || !selected[index]) continue;
        if (holds_on(wish.until, as_of)) {
            entries_.emplace_back(wish, static_cast<RuleId>(index));
        } else {
            expired_.push_back(expiry(wish));
        }
    }
}

bool Suppressions::fits(const SuppressionWish& wish, const std::string& path) const {
    return wish.path.empty() || excludes(wish.path, PathBase{current_, wish.folder}.relative(path));
}

void Suppressions::apply(const std::string& path, Judgement& judgement) const {
    for (const Entry& entry : entries_) {
        const SuppressionWish& wish = *entry.wish;
        if (!fits(wish, path)) continue;
        entry.met = true;
        for (Finding& finding : judgement.findings) {
            const bool meant = wish.fingerprint.empty() || finding.fingerprint == wish.fingerprint;
            if (finding.rule != entry.rule || !meant) continue;
            entry.used = true;
            if (finding.suppressed) continue;
            finding.suppressed = Suppression{SuppressionKind::external, wish.reason, wish.until};
        }
    }
}

std::vector<Error> Suppressions::unused() const {
    std::vector<Error> warnings;
    for (const Entry& entry : entries_) {
        if (!entry.met || entry.used) continue;
        warnings.push_back(warning_at(
            *entry.wish,
            {fmt::format(
                 "vaimennus on tarpeeton: tarkastetuissa tiedostoissa ei ole säännön {} havaintoa, jota se koskisi",
                 entry.wish->rule),
             fmt::format("the suppression is needless: the files checked have no finding of {} that it would concern",
                         entry.wish->rule)}));
    }
    return warnings;
}

}  // namespace selostelint
