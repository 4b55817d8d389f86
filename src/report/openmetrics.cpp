#include <fmt/format.h>

#include "report/columns.h"
#include "report/reporter.h"
#include "report/version.h"
#include "report/wording.h"

namespace selostelint {

namespace {

/// Counts of a run as OpenMetrics 1.0 text, for Prometheus and its kin: findings by rule, severity and folder, files
/// by what became of them. Values are of this run, so that all are gauges.
class OpenmetricsReporter : public Reporter {
public:
    explicit OpenmetricsReporter(const ReportOptions& options) : options_(options) {}

    std::string begin() const override { return {}; }
    std::string notice(const Judgement&) const override { return {}; }
    std::string failure(const Error&) const override { return {}; }
    std::string end(const Summary& summary, std::span<const Error> errors) const override;

private:
    std::string findings(const Summary& summary) const;

    ReportOptions options_;
};

/// A label's value between its quotes.
std::string label(std::string_view text) {
    std::string safe;
    for (const char c : text) {
        if (c == '\n') {
            safe += "\\n";
            continue;
        }
        if (c == '\\' || c == '"') safe += '\\';
        safe += c;
    }
    return printable(safe);
}

std::string family(std::string_view name, std::string_view type, std::string_view help) {
    return fmt::format("# TYPE selostelint_{0} {1}\n# HELP selostelint_{0} {2}\n", name, type, help);
}

std::string OpenmetricsReporter::findings(const Summary& summary) const {
    std::string text = family("findings", "gauge", "Findings that count: neither suppressed nor in the baseline.");
    for (const auto& [group, times] : summary.by_group) {
        const bool other = group.folder == Summary::other_folders;
        const std::string folder = other ? group.folder : options_.top.relative(group.folder);
        text += fmt::format("selostelint_findings{{folder=\"{}\",rule=\"{}\",severity=\"{}\"}} {}\n", label(folder),
                            label(group.rule), severity_name(group.severity), times);
    }
    return text;
}

std::string OpenmetricsReporter::end(const Summary& summary, std::span<const Error>) const {
    std::string text = family("build", "info", "The program and the rules that judged.");
    text += fmt::format("selostelint_build_info{{version=\"{}\",rulebook=\"{}\",as_of=\"{}\"}} 1\n", program_version(),
                        label(options_.rulebook->version), iso_date(options_.as_of));
    text += family("files", "gauge", "Files by what became of them.");
    const std::pair<std::string_view, std::uint32_t> files[] = {{"notice", summary.notices - summary.not_notices},
                                                                {"not_notice", summary.not_notices},
                                                                {"unreadable", summary.unreadable}};
    for (const auto& [outcome, count] : files) {
        text += fmt::format("selostelint_files{{outcome=\"{}\"}} {}\n", outcome, count);
    }
    text += findings(summary) + family("findings_set_aside", "gauge", "Findings that do not count.");
    text += fmt::format("selostelint_findings_set_aside{{why=\"suppressed\"}} {}\n", summary.suppressed);
    text += fmt::format("selostelint_findings_set_aside{{why=\"baseline\"}} {}\n", summary.unchanged);
    return text + "# EOF\n";
}

}  // namespace

std::unique_ptr<Reporter> make_openmetrics(const ReportOptions& options) {
    return std::make_unique<OpenmetricsReporter>(options);
}

}  // namespace selostelint
