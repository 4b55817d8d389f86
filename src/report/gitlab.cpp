#include <fmt/format.h>

#include <algorithm>

#include "base/digest.h"
#include "report/json_writer.h"
#include "report/notice_view.h"
#include "report/reporter.h"

namespace selostelint {

namespace {

/// GitLab's Code Quality report: an array with an object a finding. GitLab does not show names of checks, so that the
/// description begins with the rule.
class GitlabReporter : public Reporter {
public:
    explicit GitlabReporter(const ReportOptions& options) : options_(options) {}

    std::string begin() const override { return "[\n"; }
    std::string notice(const Judgement& judgement) const override;
    std::string failure(const Error& error) const override;
    std::string end(const Summary&, std::span<const Error>) const override { return "\n]\n"; }
    std::string_view separator() const override { return ",\n"; }

private:
    std::string entry(const NoticeView& view, const Finding& finding) const;
    std::string_view severity(const Finding& finding) const;

    ReportOptions options_;
};

/// One entry. GitLab takes entries with the same fingerprint for one, whatever their paths.
struct Entry {
    std::string description;
    std::string check;
    std::string fingerprint;
    std::string_view severity;
    std::string path;
    Place place;
};

std::string written(const Entry& entry) {
    JsonWriter json;
    json.open("", '{');
    json.text("description", entry.description);
    json.text("check_name", entry.check);
    json.text("fingerprint", sha256(entry.path + '\n' + entry.fingerprint));
    json.text("severity", entry.severity);
    json.open("location", '{');
    json.text("path", entry.path);
    json.open("lines", '{');
    json.number("begin", entry.place.line);
    json.number("end", entry.place.end_line);
    json.close('}');
    json.close('}');
    json.close('}');
    return std::move(json).take();
}

std::string GitlabReporter::notice(const Judgement& judgement) const {
    if (judgement.findings.empty()) return {};
    const NoticeView view(judgement, options_);
    std::string entries;
    for (const Finding& finding : judgement.findings) {
        if (finding.counts()) entries += (entries.empty() ? "" : ",\n") + entry(view, finding);
    }
    return entries;
}

std::string GitlabReporter::entry(const NoticeView& view, const Finding& finding) const {
    const std::string& rule = (*options_.rulebook)[finding.rule].id;
    // GitLab refuses entries without a line; of a file without lines the first stands for all of it.
    const Place place = view.has_lines() ? view.place(view.anchor(finding)) : Place{1, 1, 1, 1, 0, 0};
    return written({rule + ": " + view.placed_message(finding), rule, finding.fingerprint, severity(finding),
                    view.host_path(), place});
}

/// An item that Articles 13 and 14 require and that is not there blocks the publication.
std::string_view GitlabReporter::severity(const Finding& finding) const {
    const bool required = (*options_.rulebook)[finding.rule].requirement != RequirementId::none;
    switch (finding.severity) {
        case Severity::error: return required ? "critical" : "major";
        case Severity::warning: return "minor";
        case Severity::info: return "info";
    }
    return "";
}

std::string GitlabReporter::failure(const Error& error) const {
    if (error.path.empty()) return {};
    const std::uint32_t line = std::max(error.line, 1U);
    return written({error.message.in(options_.language),
                    "unreadable",
                    "unreadable",
                    "critical",
                    options_.top.relative(error.path),
                    {line, 1, line, 1, 0, 0}});
}

}  // namespace

std::unique_ptr<Reporter> make_gitlab(const ReportOptions& options) {
    return std::make_unique<GitlabReporter>(options);
}

}  // namespace selostelint
