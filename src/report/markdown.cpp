#include <fmt/format.h>

#include <algorithm>

#include "report/human_summary.h"
#include "report/markdown_text.h"
#include "report/notice_view.h"
#include "report/reporter.h"
#include "report/set_aside.h"
#include "report/wording.h"

namespace selostelint {

namespace {

/// A summary for a pull request: the counts, what could not be read, and a table of the findings, the worst first. A
/// comment of GitHub's takes 65,536 characters; the limits of rows, paths and messages keep within that.
class MarkdownReporter : public Reporter {
public:
    explicit MarkdownReporter(const ReportOptions& options)
        : options_(options), fi_(options.language == Language::fi) {}

    std::string begin() const override { return {}; }
    std::string notice(const Judgement& judgement) const override;
    std::string failure(const Error&) const override { return {}; }
    std::string end(const Summary&, std::span<const Error>) const override { return {}; }
    std::size_t item_limit() const override { return 100; }
    std::string whole(const Items& items, const Summary& summary, std::span<const Error> errors) const override;

private:
    std::string row(const NoticeView& view, const Finding& finding) const;
    std::string failures(std::span<const Error> errors) const;

    ReportOptions options_;
    bool fi_;
};

constexpr std::size_t most_failures = 20;
constexpr std::size_t longest_path = 160;
constexpr std::size_t longest_message = 240;

std::string MarkdownReporter::notice(const Judgement& judgement) const {
    if (judgement.findings.empty()) return {};
    const NoticeView view(judgement, options_);
    std::string rows;
    for (const Finding& finding : judgement.findings) {
        if (finding.counts()) rows += row(view, finding);
    }
    return rows;
}

std::string MarkdownReporter::row(const NoticeView& view, const Finding& finding) const {
    const Rule& rule = (*options_.rulebook)[finding.rule];
    const char rank = finding.severity == Severity::error ? '0' : finding.severity == Severity::warning ? '1' : '2';
    const std::string line =
        view.has_lines() ? fmt::format(":{}", view.place(view.anchor(finding)).line) : std::string();
    return fmt::format("{}| {} | {} {} | {}{} | {} |\n", rank, severity_word(finding.severity, options_.language),
                       rule.id, markdown_cell(rule.title.in(options_.language), longest_message),
                       markdown_cell(view.host_path(), longest_path), line,
                       markdown_cell(view.placed_message(finding), longest_message));
}

std::string MarkdownReporter::failures(std::span<const Error> errors) const {
    std::string text;
    for (const Error& error : errors.first(std::min(errors.size(), most_failures))) {
        const std::string path =
            error.path.empty() ? "" : markdown_cell(options_.top.relative(error.path), longest_path) + ": ";
        text += fmt::format("- {}{}\n", path, markdown_cell(error.message.in(options_.language), longest_message));
    }
    if (errors.size() > most_failures) {
        text += fmt::format("- {}: {}\n", fi_ ? "ja muita" : "and others", errors.size() - most_failures);
    }
    return text.empty() ? text : (fi_ ? "\nEi voitu lukea:\n\n" : "\nCould not be read:\n\n") + text;
}

std::string MarkdownReporter::whole(const Items& items, const Summary& summary, std::span<const Error> errors) const {
    std::string text = fmt::format("### {}\n\n{}\n", fi_ ? "Tietosuojaselosteet" : "Privacy notices",
                                   totals(summary, options_.language));
    const std::string aside = set_aside_counts(summary, options_.language);
    if (!aside.empty()) text += "\n" + aside + "\n";
    text += failures(errors);
    if (items.lines.empty()) return text;
    text += fi_ ? "\n| Vakavuus | Sääntö | Paikka | Havainto |\n" : "\n| Severity | Rule | Place | Finding |\n";
    text += "|---|---|---|---|\n";
    for (const std::string& line : items.lines) text += line + "\n";
    if (items.left_out == 0) return text;
    const std::string_view label = fi_ ? "Havaintoja, joita ei näytetä" : "Findings that are not shown";
    return text + fmt::format("\n{}: {}.\n", label, items.left_out);
}

}  // namespace

std::unique_ptr<Reporter> make_markdown(const ReportOptions& options) {
    return std::make_unique<MarkdownReporter>(options);
}

}  // namespace selostelint
