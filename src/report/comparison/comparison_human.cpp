#include <fmt/format.h>

#include "report/columns.h"
#include "report/comparison/comparison_report.h"
#include "report/paint.h"
#include "report/wording.h"

namespace selostelint {

namespace {

std::string row(const NoticeComparison& notice, const PastFinding& finding, const ComparedList& list,
                const ComparisonReport& report) {
    const Paint paint(report.colour);
    const bool fi = report.language == Language::fi;
    const std::string place = compared_place(notice, finding, report.language);
    std::string text =
        fmt::format("  {} {} {}{}{}: {}", list.word.in(report.language),
                    paint(style_of(finding.severity), severity_word(finding.severity, report.language)),
                    printable(finding.rule), place.empty() ? "" : " ", place, printable(one_line(finding.message)));
    // Most messages have the words already.
    const bool told = finding.quote.empty() || finding.message.find(finding.quote) != std::string::npos;
    if (!told) text += fmt::format(" {}{}”", fi ? "”" : "“", printable(one_line(finding.quote, 60)));
    return text + "\n";
}

}  // namespace

std::string human_comparison(const ComparisonReport& report) {
    const Paint paint(report.colour);
    const bool fi = report.language == Language::fi;
    std::string text;
    for (const NoticeComparison& notice : report.comparison.notices) {
        text += paint(Style::strong, printable(notice.path));
        if (!notice.old_path.empty()) {
            text += fmt::format(" ({} {})", fi ? "ennen" : "formerly", printable(notice.old_path));
        }
        text += "\n";
        for (const ComparedList& list : compared_lists()) {
            for (const PastFinding* finding : notice.*list.list) text += row(notice, *finding, list, report);
        }
        text += "\n";
    }
    if (report.quiet) return text;
    text += paint(Style::strong, comparison_counts(report.comparison.counts, report.language) + ".") + "\n";
    const std::string terms = different_terms(report);
    if (!terms.empty()) text += fmt::format("{} {}.\n", fi ? "Ajojen erot:" : "The runs differ:", terms);
    return text;
}

}  // namespace selostelint
