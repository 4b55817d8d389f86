#include <optional>
#include <utility>

#include "report/comparison/comparison_report.h"
#include "report/json_writer.h"
#include "report/names.h"
#include "report/wording.h"

namespace selostelint {

namespace {

void finding_object(const PastFinding& finding, JsonWriter& json) {
    json.open("", '{');
    json.text("rule", finding.rule);
    json.text("severity", severity_name(finding.severity));
    json.text("message", finding.message);
    json.text_or_null("quote", finding.quote);
    json.number_or_null("line", finding.line == 0 ? std::nullopt : std::optional<std::uint64_t>(finding.line));
    json.number_or_null("page", finding.page == 0 ? std::nullopt : std::optional<std::uint64_t>(finding.page));
    json.text("fingerprint", finding.fingerprint);
    json.close('}');
}

void run_member(std::string_view key, const PastRun& run, JsonWriter& json) {
    json.open(key, '{');
    json.text_or_null("rulebook", run.rulebook);
    json.text_or_null("as_of", run.as_of);
    json.close('}');
}

void notice_object(const NoticeComparison& notice, JsonWriter& json) {
    json.open("", '{');
    json.text("path", notice.path);
    json.text_or_null("old_path", notice.old_path);
    json.text("line_unit", name_of(notice.line_unit));
    for (const ComparedList& list : compared_lists()) {
        json.open(list.name, '[');
        for (const PastFinding* finding : notice.*list.list) finding_object(*finding, json);
        json.close(']');
    }
    json.close('}');
}

}  // namespace

std::string json_comparison(const ComparisonReport& report) {
    JsonWriter json;
    json.open("", '{');
    json.number("version", 1);
    run_member("before", report.before, json);
    run_member("after", report.after, json);
    const ComparisonCounts& counts = report.comparison.counts;
    json.open("summary", '{');
    json.number("new", counts.fresh);
    json.number("fixed", counts.fixed);
    json.number("open", counts.open);
    json.number("suppressed", counts.suppressed);
    json.number("unchecked", counts.unchecked);
    json.close('}');
    json.open("notices", '[');
    for (const NoticeComparison& notice : report.comparison.notices) notice_object(notice, json);
    json.close(']');
    json.close('}');
    return std::move(json).take() + "\n";
}

}  // namespace selostelint
