#include <fmt/format.h>

#include "report/notice_view.h"
#include "report/reporter.h"
#include "report/wording.h"
#include "report/xml_text.h"

namespace selostelint {

namespace {

/// Checkstyle's XML, which build servers and review bots read: a `file` for each notice, also for one without findings,
/// and an `error` for each finding, its source being "selostelint.REQ110".
class CheckstyleReporter : public Reporter {
public:
    explicit CheckstyleReporter(const ReportOptions& options) : options_(options) {}

    std::string begin() const override {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n";
    }
    std::string notice(const Judgement& judgement) const override;
    std::string failure(const Error& error) const override;
    std::string end(const Summary&, std::span<const Error>) const override { return "</checkstyle>\n"; }

private:
    std::string element(const NoticeView& view, const Finding& finding) const;
    std::string file(const std::string& path, const std::string& elements) const {
        return fmt::format("<file{}>\n{}</file>\n", xml_attribute("name", path), elements);
    }

    ReportOptions options_;
};

std::string CheckstyleReporter::notice(const Judgement& judgement) const {
    const NoticeView view(judgement, options_);
    std::string elements;
    for (const Finding& finding : judgement.findings) {
        if (finding.counts()) elements += element(view, finding);
    }
    return file(view.host_path(), elements);
}

std::string CheckstyleReporter::element(const NoticeView& view, const Finding& finding) const {
    const Place place = view.place(view.anchor(finding));
    const std::string position =
        view.has_lines() ? fmt::format(" line=\"{}\" column=\"{}\"", place.line, place.column) : "";
    return fmt::format("<error{}{}{}{}/>\n", position, xml_attribute("severity", severity_name(finding.severity)),
                       xml_attribute("message", view.placed_message(finding)),
                       xml_attribute("source", "selostelint." + (*options_.rulebook)[finding.rule].id));
}

std::string CheckstyleReporter::failure(const Error& error) const {
    const std::string position = error.line > 0 ? fmt::format(" line=\"{}\"", error.line) : "";
    const std::string element = fmt::format("<error{} severity=\"error\"{} source=\"selostelint.unreadable\"/>\n",
                                            position, xml_attribute("message", error.message.in(options_.language)));
    return file(options_.top.relative(error.path.empty() ? "selostelint" : error.path), element);
}

}  // namespace

std::unique_ptr<Reporter> make_checkstyle(const ReportOptions& options) {
    return std::make_unique<CheckstyleReporter>(options);
}

}  // namespace selostelint
