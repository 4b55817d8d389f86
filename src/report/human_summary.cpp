#include "report/human_summary.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "report/columns.h"
#include "report/paint.h"
#include "report/set_aside.h"
#include "report/wording.h"

namespace selostelint {

namespace {

/// The most severe first, of equals the most frequent, then by id.
std::vector<FiredRule> most_severe(const Summary& summary, const Rulebook& rulebook) {
    std::vector<FiredRule> list = most_frequent(summary, rulebook);
    std::ranges::stable_sort(list, std::ranges::greater(), [](const FiredRule& fired) { return fired.rule->severity; });
    return list;
}

std::string worst(const Summary& summary, Language language) {
    if (summary.worst.size() < 2) return {};
    std::string lines = language == Language::fi ? "Eniten huomautettavaa:\n" : "Most findings:\n";
    for (const FileCounts& file : summary.worst) {
        lines += fmt::format("  {} — {}\n", printable(file.path),
                             counted_findings(file.errors, file.warnings, file.infos, language));
    }
    return lines;
}

std::string statistics(std::span<const FiredRule> list, const Paint& paint, Language language) {
    std::string lines = language == Language::fi ? "Säännöittäin:\n" : "By rule:\n";
    for (const FiredRule& item : list) {
        lines += fmt::format("{:>7}  {}  {} ({})\n", item.times, paint(style_of(item.rule->severity), item.rule->id),
                             item.rule->title.in(language), item.rule->name);
    }
    return lines;
}

}  // namespace

std::string totals(const Summary& summary, Language language) {
    const bool fi = language == Language::fi;
    const std::uint32_t judged = summary.notices - summary.not_notices;
    const std::string checked =
        judged == 0 ? (fi ? "Yhtään selostetta ei tarkastettu" : "No notices checked")
                    : fmt::format("{} {}", counted(judged, {"seloste", "notice"}, {"selostetta", "notices"}, language),
                                  fi ? "tarkastettu" : "checked");
    const std::string findings = counted_findings(summary.errors, summary.warnings, summary.infos, language);
    const std::string clean = fi ? "ei huomautettavaa" : "no findings";
    std::string line =
        summary.notices == 0 ? checked : fmt::format("{}: {}", checked, findings.empty() ? clean : findings);
    if (summary.not_notices > 0) {
        line +=
            "; " + counted(summary.not_notices, {"tiedosto ei ole tietosuojaseloste", "file is not a privacy notice"},
                           {"tiedostoa ei ole tietosuojaselosteita", "files are not privacy notices"}, language);
    }
    if (summary.unreadable > 0) {
        line += "; " + counted(summary.unreadable, {"tiedosto jäi lukematta", "file could not be read"},
                               {"tiedostoa jäi lukematta", "files could not be read"}, language);
    }
    return line + ".";
}

std::string human_summary(const Summary& summary, const ReportOptions& options) {
    if (options.quiet) return {};
    const Paint paint(options.colour);
    std::string text = paint(Style::strong, totals(summary, options.language)) + "\n";
    const std::string aside = set_aside_counts(summary, options.language);
    if (!aside.empty()) text += aside + "\n";
    const std::vector<FiredRule> list = most_severe(summary, *options.rulebook);
    if (list.empty()) return text;
    text += worst(summary, options.language);
    if (options.statistics) text += statistics(list, paint, options.language);
    const bool fi = options.language == Language::fi;
    text += fmt::format("{} selostelint explain {}\n",
                        fi ? "Lisää säännöstä:" : "More about a rule:", list.front().rule->id);
    return text;
}

}  // namespace selostelint
