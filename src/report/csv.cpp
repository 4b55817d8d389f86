#include <fmt/format.h>

#include "report/columns.h"
#include "report/names.h"
#include "report/notice_view.h"
#include "report/reporter.h"
#include "report/wording.h"

namespace selostelint {

namespace {

/// A table of the findings, and of the files that could not be read: comma-separated, RFC 4180, UTF-8. Tables of a
/// spreadsheet are run when a cell begins like a formula; texts that do get an apostrophe before them.
/// Of a suppressed finding `suppressed` is the reason, and of one that counts empty.
class CsvReporter : public Reporter {
public:
    explicit CsvReporter(const ReportOptions& options) : options_(options) {}

    std::string begin() const override {
        return "path,line_unit,page,line,column,end_line,end_column,rule,name,severity,message,help,law,quote,section,"
               "fingerprint,suppressed,baseline\r\n";
    }
    std::string notice(const Judgement& judgement) const override;
    std::string failure(const Error& error) const override;
    std::string end(const Summary&, std::span<const Error>) const override { return {}; }

private:
    std::string row(const NoticeView& view, const std::string& path, const Finding& finding) const;

    ReportOptions options_;
};

std::string cell(std::string_view text) {
    std::string safe = printable(text);
    if (!safe.empty() && std::string_view("=+-@").find(safe.front()) != std::string_view::npos) safe.insert(0, 1, '\'');
    if (safe.find_first_of("\",") == std::string::npos) return safe;
    std::string quoted = "\"";
    for (const char c : safe) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

/// "" for what is not known.
std::string number(std::uint32_t value) {
    return value == 0 ? std::string() : fmt::format("{}", value);
}

std::string CsvReporter::notice(const Judgement& judgement) const {
    if (judgement.findings.empty()) return {};
    const NoticeView view(judgement, options_);
    std::string rows;
    for (const Finding& finding : judgement.findings) {
        rows += row(view, judgement.document.path, finding);
    }
    return rows;
}

std::string CsvReporter::row(const NoticeView& view, const std::string& path, const Finding& finding) const {
    const Rule& rule = (*options_.rulebook)[finding.rule];
    const Place place = view.place(view.anchor(finding));
    const Section* section = view.section(finding);
    const std::string quote = finding.anchor == Anchor::text ? view.quote(finding.span) : "";
    return fmt::format(
        "{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{}\r\n", cell(path), name_of(view.line_unit()),
        number(place.page), place.line, place.column, place.end_line, place.end_column, cell(rule.id), cell(rule.name),
        severity_name(finding.severity), cell(one_line(view.message(finding), std::string::npos)),
        cell(one_line(view.remedy(finding), std::string::npos)), cell(grounds_text(rule.grounds, options_.language)),
        cell(quote), cell(section == nullptr ? "" : view.kinds(*section)), finding.fingerprint,
        cell(finding.suppressed ? view.value(finding.suppressed->reason) : ""), name_of(finding.baseline));
}

std::string CsvReporter::failure(const Error& error) const {
    return fmt::format("{},,,{},{},,,,unreadable,error,{},,,,,,,\r\n", cell(error.path), number(error.line),
                       number(error.column), cell(error.message.in(options_.language)));
}

}  // namespace

std::unique_ptr<Reporter> make_csv(const ReportOptions& options) {
    return std::make_unique<CsvReporter>(options);
}

}  // namespace selostelint
