#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "report/names.h"
#include "report/notice_view.h"
#include "report/reporter.h"
#include "report/version.h"
#include "report/wording.h"

namespace selostelint {

namespace {

using Json = nlohmann::ordered_json;

/// The JSON report, version 1 (docs/report.schema.json): one line a notice, written as they come.
class JsonReporter : public Reporter {
public:
    explicit JsonReporter(const ReportOptions& options) : options_(options), rulebook_(*options.rulebook) {}

    std::string begin() const override;
    std::string notice(const Judgement& judgement, bool first) const override;
    std::string failure(const Error&) const override { return {}; }
    std::string end(const Summary& summary, std::span<const Error> errors) const override;

private:
    Json section(const NoticeView& view, const Section& section) const;
    Json fact(const NoticeView& view, const Fact& fact) const;
    Json requirement(const NoticeView& view, const RequirementResult& result) const;
    Json finding(const NoticeView& view, const Finding& finding) const;

    ReportOptions options_;
    const Rulebook& rulebook_;
};

/// Paths need not be UTF-8: what is not becomes U+FFFD.
std::string dump(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json text_or_null(const std::string& text) {
    return text.empty() ? Json(nullptr) : Json(text);
}

std::string JsonReporter::begin() const {
    const Json tool = {{"name", "selostelint"}, {"version", program_version()}, {"rulebook", rulebook_.version}};
    return fmt::format("{{\"version\":1,\"tool\":{},\"as_of\":\"{}\",\"notices\":[", dump(tool),
                       iso_date(options_.as_of));
}

std::string JsonReporter::end(const Summary& summary, std::span<const Error> errors) const {
    Json sums = {{"notices", summary.notices},       {"errors", summary.errors},
                 {"warnings", summary.warnings},     {"infos", summary.infos},
                 {"unreadable", summary.unreadable}, {"not_notices", summary.not_notices}};
    sums["by_rule"] = Json::object();
    for (const auto& [rule, times] : summary.by_rule) sums["by_rule"][rule] = times;
    Json faults = Json::array();
    for (const Error& error : errors) {
        faults.push_back({{"path", text_or_null(error.path)},
                          {"line", error.line == 0 ? Json(nullptr) : Json(error.line)},
                          {"column", error.column == 0 ? Json(nullptr) : Json(error.column)},
                          {"message", error.message.in(options_.language)}});
    }
    return fmt::format("\n],\"summary\":{},\"errors\":{}}}\n", dump(sums), dump(faults));
}

std::string JsonReporter::notice(const Judgement& judgement, bool first) const {
    const NoticeView view(judgement, options_);
    const Document& document = judgement.document;
    Json json = {{"path", document.path},
                 {"format", document.format},
                 {"language", judgement.language},
                 {"title", judgement.title ? Json(view.quote(*judgement.title)) : Json(nullptr)},
                 {"is_notice", judgement.is_notice},
                 {"public_authority", judgement.public_authority},
                 {"sha256", document.sha256}};
    json["sections"] = Json::array();
    for (const Section& item : judgement.sections) json["sections"].push_back(section(view, item));
    json["facts"] = Json::array();
    for (const Fact& item : judgement.facts) json["facts"].push_back(fact(view, item));
    json["requirements"] = Json::array();
    for (const RequirementResult& item : judgement.requirements) json["requirements"].push_back(requirement(view, item));
    json["findings"] = Json::array();
    for (const Finding& item : judgement.findings) json["findings"].push_back(finding(view, item));
    return (first ? "\n" : ",\n") + dump(json);
}

Json JsonReporter::section(const NoticeView& view, const Section& section) const {
    const bool headed = !section.heading.empty();
    const Place heading = view.place(section.heading);
    const Place body = view.place(section.body);
    const Json body_line = section.body.empty() ? Json(nullptr) : Json(body.line);
    return {{"kind", view.kinds(section)},
            {"heading", headed ? Json(view.quote(section.heading)) : Json(nullptr)},
            {"line", headed ? Json(heading.line) : Json(nullptr)},
            {"end_line", section.body.empty() ? heading.end_line : body.end_line},
            {"body_line", body_line},
            {"evidence", name_of(section.evidence)}};
}

Json JsonReporter::fact(const NoticeView& view, const Fact& fact) const {
    const FactDefinition& definition = rulebook_[fact.kind];
    const std::string value = fact.value < definition.values.size() ? definition.values[fact.value] : "";
    const Place place = view.place(fact.span);
    Json json = {{"kind", definition.name},
                 {"value", text_or_null(value)},
                 {"polarity", name_of(fact.polarity)},
                 {"certainty", name_of(fact.certainty)},
                 {"line", place.line},
                 {"column", place.column},
                 {"end_line", place.end_line},
                 {"end_column", place.end_column},
                 {"quote", view.quote(fact.span)}};
    json["text"] = text_or_null(one_line(view.value(fact.text)));
    json["law"] = fact.law ? Json(rulebook_[*fact.law].id) : Json(nullptr);
    json["historical"] = fact.historical;
    return json;
}

Json JsonReporter::requirement(const NoticeView& view, const RequirementResult& result) const {
    Json evidence = Json::array();
    for (const Span span : result.evidence) {
        const Place place = view.place(span);
        evidence.push_back({{"line", place.line}, {"column", place.column}, {"quote", view.quote(span)}});
    }
    Json searched = Json::array();
    for (const SectionKind kind : result.searched) searched.push_back(rulebook_[kind].name);
    return {{"id", rulebook_[result.requirement].id},
            {"status", name_of(result.status)},
            {"evidence", std::move(evidence)},
            {"searched", std::move(searched)}};
}

Json grounds(const Rule& rule) {
    Json list = Json::array();
    for (const Ground& ground : rule.grounds) {
        list.push_back({{"act", ground.act}, {"provision", ground.provision}, {"url", text_or_null(ground.url)}});
    }
    return list;
}

Json related(const NoticeView& view, const Finding& finding, Language language) {
    Json list = Json::array();
    for (const Related& item : finding.related) {
        const Place place = view.place(item.span);
        list.push_back({{"line", place.line},
                        {"column", place.column},
                        {"quote", view.quote(item.span)},
                        {"message", view.value(item.message.in(language))}});
    }
    return list;
}

Json JsonReporter::finding(const NoticeView& view, const Finding& finding) const {
    const Rule& rule = rulebook_[finding.rule];
    const Place place = view.place(view.anchor(finding));
    const Section* section = view.section(finding);
    const bool has_words = finding.anchor == Anchor::text && !finding.span.empty();
    Json json = {{"rule", rule.id},
                 {"name", rule.name},
                 {"severity", severity_name(finding.severity)},
                 {"message", view.message(finding)},
                 {"help", view.remedy(finding)},
                 {"ground", grounds(rule)},
                 {"anchor", name_of(finding.anchor)}};
    json["line"] = place.line;
    json["column"] = place.column;
    json["end_line"] = place.end_line;
    json["end_column"] = place.end_column;
    json["page"] = nullptr;
    json["quote"] = has_words ? Json(view.quote(finding.span)) : Json(nullptr);
    json["section"] = section == nullptr ? Json(nullptr) : text_or_null(view.kinds(*section));
    json["related"] = related(view, finding, options_.language);
    json["fingerprint"] = finding.fingerprint;
    json["suppressed"] = finding.suppressed;
    return json;
}

}  // namespace

std::unique_ptr<Reporter> make_json(const ReportOptions& options) {
    return std::make_unique<JsonReporter>(options);
}

}  // namespace selostelint
