#include <fmt/format.h>

#include <algorithm>

#include "report/columns.h"
#include "report/notice_view.h"
#include "report/reporter.h"
#include "report/wording.h"

namespace selostelint {

namespace {

/// Commands that make GitHub Actions show findings beside the lines that they are about, the most severe first, and a
/// line with the counts.
class GithubReporter : public Reporter {
public:
    explicit GithubReporter(const ReportOptions& options) : options_(options) {}

    std::string begin() const override { return {}; }
    std::string notice(const Judgement& judgement) const override;
    std::string failure(const Error& error) const override;
    std::string end(const Summary&, std::span<const Error>) const override { return {}; }
    std::size_t item_limit() const override { return 1000; }
    std::string whole(const Items& items, const Summary& summary, std::span<const Error> errors) const override;

private:
    std::string command(const NoticeView& view, const Finding& finding) const;

    ReportOptions options_;
};

constexpr std::uint32_t shown_by_github = 10;  // of each level, for one step of a workflow

/// What ends or splits a command is percent-encoded, all other control characters are signs.
std::string escaped(std::string_view text, std::string_view signs) {
    std::string safe;
    for (const char c : text) {
        if (signs.find(c) == std::string_view::npos) {
            safe += c;
        } else {
            safe += fmt::format("%{:02X}", static_cast<unsigned char>(c));
        }
    }
    return printable(safe);
}

std::string message_text(std::string_view text) {
    return escaped(text, "%\r\n");
}

std::string property(std::string_view text) {
    return escaped(text, "%\r\n:,");
}

std::string GithubReporter::notice(const Judgement& judgement) const {
    if (judgement.findings.empty()) return {};
    const NoticeView view(judgement, options_);
    std::string lines;
    for (const Finding& finding : judgement.findings) {
        if (finding.counts()) lines += command(view, finding);
    }
    return lines;
}

std::string GithubReporter::command(const NoticeView& view, const Finding& finding) const {
    const Rule& rule = (*options_.rulebook)[finding.rule];
    const std::string_view name = finding.severity == Severity::info ? "notice" : severity_name(finding.severity);
    const char rank = finding.severity == Severity::error ? '0' : finding.severity == Severity::warning ? '1' : '2';
    std::string place;
    if (view.has_lines()) {
        const Place at = view.place(view.anchor(finding));
        place = fmt::format(",line={},endLine={}", at.line, at.end_line);
        // GitHub takes columns of one line only.
        if (at.line == at.end_line) place += fmt::format(",col={},endColumn={}", at.column, at.end_column);
    }
    const std::string title = fmt::format("{} {}", rule.id, rule.title.in(options_.language));
    const std::string remedy = one_line(view.remedy(finding), std::string::npos);
    const std::string text = view.placed_message(finding) + (remedy.empty() ? "" : "\n") + remedy;
    return fmt::format("{}::{} file={}{},title={}::{}\n", rank, name, property(view.host_path()), place,
                       property(title), message_text(text));
}

std::string GithubReporter::failure(const Error& error) const {
    const std::string file =
        error.path.empty() ? "" : fmt::format("file={},", property(options_.top.relative(error.path)));
    return fmt::format("0::error {}title=selostelint::{}\n", file, message_text(error.message.in(options_.language)));
}

std::string GithubReporter::whole(const Items& items, const Summary& summary, std::span<const Error> errors) const {
    const bool fi = options_.language == Language::fi;
    std::string text;
    for (const std::string& line : items.lines) text += line + "\n";
    const std::string counts = counted_findings(summary.errors, summary.warnings, summary.infos, options_.language);
    if (counts.empty()) return text;
    text += "selostelint: " + counts;
    const auto failures = summary.errors + static_cast<std::uint32_t>(errors.size());
    if (std::max({failures, summary.warnings, summary.infos}) > shown_by_github) {
        text += fi ? "; GitHub näyttää kutakin lajia enintään kymmenen" : "; GitHub shows at most ten of each kind";
    }
    if (items.left_out > 0) text += fmt::format("; {} {}", fi ? "pois jätettiin" : "left out:", items.left_out);
    return text + "\n";
}

}  // namespace

std::unique_ptr<Reporter> make_github(const ReportOptions& options) {
    return std::make_unique<GithubReporter>(options);
}

}  // namespace selostelint
