#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <ostream>

#include "check/comparison.h"
#include "cli/commands.h"
#include "cli/past_runs.h"
#include "report/comparison/comparison_report.h"

namespace selostelint {

namespace {

constexpr int findings_code = 1;

Error two_reports_wanted() {
    return {"",
            0,
            0,
            {"anna kaksi JSON-raporttia: selostelint compare VANHA.json UUSI.json",
             "give two JSON reports: selostelint compare OLD.json NEW.json"}};
}

Error unknown_format(const std::string& name) {
    std::vector<std::string> names;
    for (const ComparisonFormat& format : comparison_formats()) names.emplace_back(format.name);
    const Text hint = did_you_mean(name, names);
    return {"",
            0,
            0,
            {fmt::format("tuntematon vertailun muoto ”{}”{} Mahdolliset: {}.", name, hint.fi.empty() ? "." : hint.fi,
                         fmt::join(names, ", ")),
             fmt::format("unknown format of a comparison “{}”{} Possible: {}.", name, hint.en.empty() ? "." : hint.en,
                         fmt::join(names, ", "))}};
}

bool has_new(const Comparison& comparison, std::optional<Severity> threshold) {
    return threshold && std::ranges::any_of(comparison.notices, [&](const NoticeComparison& notice) {
               return std::ranges::any_of(notice.fresh,
                                          [&](const PastFinding* finding) { return finding->severity >= *threshold; });
           });
}

}  // namespace

int compare(const Arguments& arguments, const Environment& environment) {
    if (arguments.operands.size() != 2) return refuse({two_reports_wanted()}, arguments, environment);
    const std::string name = arguments.format.empty() ? "human" : arguments.format;
    const auto format = std::ranges::find(comparison_formats(), name, &ComparisonFormat::name);
    if (format == comparison_formats().end()) return refuse({unknown_format(name)}, arguments, environment);
    const Result<PastRun> before = open_past_run(arguments.operands[0], environment);
    const Result<PastRun> after = open_past_run(arguments.operands[1], environment);
    std::vector<Error> errors;
    if (!before) errors.push_back(before.error());
    if (!after) errors.push_back(after.error());
    if (!errors.empty()) return refuse(errors, arguments, environment);
    const Comparison comparison = compare_runs(before.value(), after.value());
    environment.out << format->write({before.value(), after.value(), comparison, arguments.language,
                                      wants_colour(arguments, environment), arguments.quiet})
                    << std::flush;
    return has_new(comparison, arguments.fail_on) ? findings_code : 0;
}

}  // namespace selostelint
