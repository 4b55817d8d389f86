#include <fmt/format.h>

#include "report/comparison/comparison_report.h"
#include "report/markdown_text.h"
#include "report/wording.h"

namespace selostelint {

namespace {

// A comment of GitHub's takes 65,536 characters.
constexpr std::size_t most_rows = 100;
constexpr std::size_t longest_path = 160;
constexpr std::size_t longest_message = 240;

std::string row(const NoticeComparison& notice, const PastFinding& finding, const ComparedList& list,
                Language language) {
    const bool has_lines = notice.line_unit == LineUnit::line;
    const std::string line = finding.line > 0 && has_lines ? fmt::format(":{}", finding.line) : "";
    const std::string place = has_lines ? "" : compared_place(notice, finding, language);
    const std::string message = place.empty() ? finding.message : place + ": " + finding.message;
    return fmt::format("| {} | {} | {} | {}{} | {} |\n", list.word.in(language),
                       severity_word(finding.severity, language), markdown_cell(finding.rule, longest_path),
                       markdown_cell(notice.path, longest_path), line, markdown_cell(message, longest_message));
}

}  // namespace

std::string markdown_comparison(const ComparisonReport& report) {
    const bool fi = report.language == Language::fi;
    std::string text =
        fmt::format("### {}\n\n{}.\n", fi ? "Tietosuojaselosteet: muutokset" : "Privacy notices: changes",
                    comparison_counts(report.comparison.counts, report.language));
    if (const std::string terms = different_terms(report); !terms.empty()) {
        text += fmt::format("\n{} {}.\n", fi ? "Ajojen erot:" : "The runs differ:", markdown_cell(terms, longest_path));
    }
    std::string rows;
    std::size_t count = 0;
    // List by list: what is new comes first, whatever its notice.
    for (const ComparedList& list : compared_lists()) {
        for (const NoticeComparison& notice : report.comparison.notices) {
            for (const PastFinding* finding : notice.*list.list) {
                if (++count <= most_rows) rows += row(notice, *finding, list, report.language);
            }
        }
    }
    if (count == 0) return text;
    text += fi ? "\n| Muutos | Vakavuus | Sääntö | Paikka | Havainto |\n"
               : "\n| Change | Severity | Rule | Place | Finding |\n";
    text += "|---|---|---|---|---|\n" + rows;
    if (count <= most_rows) return text;
    return text + fmt::format("\n{}: {}.\n", fi ? "Havaintoja, joita ei näytetä" : "Findings that are not shown",
                              count - most_rows);
}

}  // namespace selostelint
