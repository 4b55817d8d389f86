#include "report/reporter.h"
#include "report/xlsx/xlsx_finding.h"
#include "report/xlsx/xlsx_sheets.h"

namespace selostelint {

namespace {

/// A workbook for clients: the sums, the notices, the findings and the matrix of requirements, each on its sheet. A
/// workbook is written as a whole, so that findings are items and notices the rows of the summary.
class XlsxReporter : public Reporter {
public:
    explicit XlsxReporter(const ReportOptions& options) : options_(options) {}

    std::string begin() const override { return {}; }
    std::string notice(const Judgement& judgement) const override;
    std::string failure(const Error&) const override { return {}; }
    std::string end(const Summary& summary, std::span<const Error> errors) const override {
        return whole({}, summary, errors);
    }
    std::size_t item_limit() const override { return limits_.rows - 1; }
    std::string whole(const Items& items, const Summary& summary, std::span<const Error> errors) const override;
    bool wants_rows() const override { return true; }
    bool is_binary() const override { return true; }

private:
    ReportOptions options_;
    SheetLimits limits_;
};

std::string XlsxReporter::notice(const Judgement& judgement) const {
    if (judgement.findings.empty()) return {};
    const NoticeView view(judgement, options_);
    const std::string path = xlsx_path(judgement.document.path);
    std::string items;
    for (const Finding& finding : judgement.findings) {
        XlsxFinding kept = xlsx_finding(finding, view, options_);
        kept.path = path;
        if (!items.empty()) items += '\n';
        items += written(kept);
    }
    return items;
}

std::string XlsxReporter::whole(const Items& items, const Summary& summary, std::span<const Error> errors) const {
    const XlsxRun run{summary, errors, items, options_, limits_};
    const std::string title = run.say("Tietosuojaselosteiden tarkastus", "Check of privacy notices");
    Workbook book(title, options_.as_of, options_.language, limits_);
    add_summary(run, book);
    add_notices(run, book);
    add_findings(run, book);
    add_matrix(run, book);
    return book.finish();
}

}  // namespace

std::unique_ptr<Reporter> make_xlsx(const ReportOptions& options) {
    return std::make_unique<XlsxReporter>(options);
}

}  // namespace selostelint
