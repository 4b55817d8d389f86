#include "report/json_notice.h"
#include "report/json_writer.h"
#include "report/reporter.h"
#include "report/version.h"

namespace selostelint {

namespace {

/// The JSON report, version 1 (docs/report.schema.json): one line a notice, written as they come.
class JsonReporter : public Reporter {
public:
    explicit JsonReporter(const ReportOptions& options) : options_(options) {}

    std::string begin() const override;
    std::string notice(const Judgement& judgement) const override { return "\n" + json_notice(judgement, options_); }
    std::string failure(const Error&) const override { return {}; }
    std::string end(const Summary& summary, std::span<const Error> errors) const override;
    std::string_view separator() const override { return ","; }

private:
    ReportOptions options_;
};

void summary_member(const Summary& summary, JsonWriter& json) {
    json.open("summary", '{');
    json.number("notices", summary.notices);
    json.number("errors", summary.errors);
    json.number("warnings", summary.warnings);
    json.number("infos", summary.infos);
    json.number("suppressed", summary.suppressed);
    json.number("unchanged", summary.unchanged);
    json.number("absent", summary.absent);
    json.number("unreadable", summary.unreadable);
    json.number("not_notices", summary.not_notices);
    json.open("by_rule", '{');
    for (const auto& [rule, times] : summary.by_rule) json.number(rule, times);
    json.close('}');
    json.close('}');
}

std::string JsonReporter::begin() const {
    JsonWriter json;
    json.open("", '{');
    json.number("version", 1);
    json.open("tool", '{');
    json.text("name", "selostelint");
    json.text("version", program_version());
    json.text("rulebook", options_.rulebook->version);
    json.close('}');
    json.text("as_of", iso_date(options_.as_of));
    json.open("notices", '[');
    return std::move(json).take();
}

std::string JsonReporter::end(const Summary& summary, std::span<const Error> errors) const {
    JsonWriter json;
    summary_member(summary, json);
    json.open("errors", '[');
    for (const Error& error : errors) json.object("", json_error(error, options_.language));
    json.close(']');
    return "\n]," + std::move(json).take() + "}\n";
}

}  // namespace

std::unique_ptr<Reporter> make_json(const ReportOptions& options) {
    return std::make_unique<JsonReporter>(options);
}

}  // namespace selostelint
