#include <fmt/format.h>

#include "report/columns.h"
#include "report/notice_view.h"
#include "report/reporter.h"
#include "report/wording.h"

namespace selostelint {

namespace {

/// `path:line:column: severity: message [RULE name]` for each finding, and nothing else: what editors and
/// commit hooks read. The severity is always English. Where lines are not those of the file, the message tells the place
/// in words, and `line` is that of the page or the paragraph's number: readers of this form know no pages, and would
/// pass over a line that has another form.
class BriefReporter : public Reporter {
public:
    explicit BriefReporter(const ReportOptions& options) : options_(options) {}

    std::string begin() const override { return {}; }
    std::string notice(const Judgement& judgement) const override;
    std::string failure(const Error&) const override { return {}; }
    std::string end(const Summary&, std::span<const Error>) const override { return {}; }

private:
    std::string line(const Judgement& judgement, const NoticeView& view, const Finding& finding) const;

    ReportOptions options_;
};

std::string BriefReporter::notice(const Judgement& judgement) const {
    if (judgement.findings.empty()) return {};
    const NoticeView view(judgement, options_);
    std::string lines;
    for (const Finding& finding : judgement.findings) {
        if (finding.counts()) lines += line(judgement, view, finding);
    }
    return lines;
}

std::string BriefReporter::line(const Judgement& judgement, const NoticeView& view, const Finding& finding) const {
    const Rule& rule = (*options_.rulebook)[finding.rule];
    const Place place = view.place(view.anchor(finding));
    return fmt::format("{}:{}:{}: {}: {} [{} {}]\n", printable(judgement.document.path), place.line, place.column,
                       severity_name(finding.severity), printable(view.placed_message(finding)), rule.id, rule.name);
}

}  // namespace

std::unique_ptr<Reporter> make_brief(const ReportOptions& options) {
    return std::make_unique<BriefReporter>(options);
}

}  // namespace selostelint
