#include "report/json_writer.h"
#include "report/names.h"
#include "report/notice_view.h"
#include "report/reporter.h"
#include "report/version.h"
#include "report/wording.h"

namespace selostelint {

namespace {

/// The JSON report, version 1 (docs/report.schema.json): one line a notice, written as they come.
class JsonReporter : public Reporter {
public:
    explicit JsonReporter(const ReportOptions& options) : options_(options), rulebook_(*options.rulebook) {}

    std::string begin() const override;
    std::string notice(const Judgement& judgement, bool first) const override;
    std::string failure(const Error&) const override { return {}; }
    std::string end(const Summary& summary, std::span<const Error> errors) const override;

private:
    void part(const NoticeView& view, const LanguagePart& part, JsonWriter& json) const;
    void section(const NoticeView& view, const Section& section, JsonWriter& json) const;
    void fact(const NoticeView& view, const Fact& fact, JsonWriter& json) const;
    void role(const NoticeView& view, const Judgement& judgement, JsonWriter& json) const;
    void requirement(const NoticeView& view, const RequirementResult& result, JsonWriter& json) const;
    void finding(const NoticeView& view, const Finding& finding, JsonWriter& json) const;
    void related(const NoticeView& view, const Finding& finding, JsonWriter& json) const;

    ReportOptions options_;
    const Rulebook& rulebook_;
};

void summary_member(const Summary& summary, JsonWriter& json) {
    json.open("summary", '{');
    json.number("notices", summary.notices);
    json.number("errors", summary.errors);
    json.number("warnings", summary.warnings);
    json.number("infos", summary.infos);
    json.number("unreadable", summary.unreadable);
    json.number("not_notices", summary.not_notices);
    json.open("by_rule", '{');
    for (const auto& [rule, times] : summary.by_rule) json.number(rule, times);
    json.close('}');
    json.close('}');
}

void grounds_member(const Rule& rule, JsonWriter& json) {
    json.open("ground", '[');
    for (const Ground& ground : rule.grounds) {
        json.open("", '{');
        json.text("act", ground.act);
        json.text("provision", ground.provision);
        json.text_or_null("url", ground.url);
        json.close('}');
    }
    json.close(']');
}

/// 0 is what an error has for an unknown line and a place for a page in files without pages.
std::optional<std::uint64_t> known(std::uint32_t number) {
    return number == 0 ? std::nullopt : std::optional<std::uint64_t>(number);
}

void place_members(const Place& place, JsonWriter& json) {
    json.number("line", place.line);
    json.number("column", place.column);
    json.number("end_line", place.end_line);
    json.number("end_column", place.end_column);
    json.number_or_null("page", known(place.page));
    json.number_or_null("end_page", known(place.end_page));
}

/// The beginning of a place.
void start_members(const Place& place, JsonWriter& json) {
    json.number("line", place.line);
    json.number("column", place.column);
    json.number_or_null("page", known(place.page));
}

/// Where some words begin, and the words.
void quote_members(const NoticeView& view, Span words, JsonWriter& json) {
    start_members(view.place(words), json);
    json.text("quote", view.quote(words));
}

void evidence_member(const NoticeView& view, std::span<const Span> evidence, JsonWriter& json) {
    json.open("evidence", '[');
    for (const Span words : evidence) {
        json.open("", '{');
        quote_members(view, words, json);
        json.close('}');
    }
    json.close(']');
}

std::string JsonReporter::begin() const {
    JsonWriter json;
    json.open("", '{');
    json.number("version", 1);
    json.open("tool", '{');
    json.text("name", "selostelint");
    json.text("version", program_version());
    json.text("rulebook", rulebook_.version);
    json.close('}');
    json.text("as_of", iso_date(options_.as_of));
    json.open("notices", '[');
    return std::move(json).take();
}

std::string JsonReporter::end(const Summary& summary, std::span<const Error> errors) const {
    JsonWriter json;
    summary_member(summary, json);
    json.open("errors", '[');
    for (const Error& error : errors) {
        json.open("", '{');
        json.text_or_null("path", error.path);
        json.number_or_null("line", known(error.line));
        json.number_or_null("column", known(error.column));
        json.text("message", error.message.in(options_.language));
        json.close('}');
    }
    json.close(']');
    return "\n]," + std::move(json).take() + "}\n";
}

std::string JsonReporter::notice(const Judgement& judgement, bool first) const {
    const NoticeView view(judgement, options_);
    JsonWriter json;
    const auto list = [&](std::string_view key, const auto& items, auto write) {
        json.open(key, '[');
        for (const auto& item : items) {
            json.open("", '{');
            (this->*write)(view, item, json);
            json.close('}');
        }
        json.close(']');
    };
    json.open("", '{');
    json.text("path", judgement.document.path);
    json.text("format", judgement.document.format);
    json.text("line_unit", name_of(judgement.document.line_unit));
    json.text("language", judgement.language);
    json.text_or_null("title", judgement.title ? view.quote(*judgement.title) : "");
    json.truth("is_notice", judgement.is_notice);
    json.truth("public_authority", judgement.public_authority);
    role(view, judgement, json);
    json.text("sha256", judgement.document.sha256);
    list("parts", judgement.translations, &JsonReporter::part);
    list("sections", judgement.sections, &JsonReporter::section);
    list("facts", judgement.facts, &JsonReporter::fact);
    list("requirements", judgement.requirements, &JsonReporter::requirement);
    list("findings", judgement.findings, &JsonReporter::finding);
    json.close('}');
    return (first ? "\n" : ",\n") + std::move(json).take();
}

void JsonReporter::part(const NoticeView& view, const LanguagePart& part, JsonWriter& json) const {
    const Place place = view.place(part.span);
    json.text("language", part.language);
    json.number("line", place.line);
    json.number("end_line", place.end_line);
}

void JsonReporter::section(const NoticeView& view, const Section& section, JsonWriter& json) const {
    const bool headed = !section.heading.empty();
    const bool filled = !section.body.empty();
    const Place heading = view.place(section.heading);
    const Place body = view.place(section.body);
    json.text("kind", view.kinds(section));
    json.text_or_null("heading", headed ? view.quote(section.heading) : "");
    json.number_or_null("page", known(headed ? heading.page : body.page));
    json.number_or_null("line", known(headed ? heading.line : 0));
    json.number("end_line", filled ? body.end_line : heading.end_line);
    json.number_or_null("end_page", known(filled ? body.end_page : heading.end_page));
    json.number_or_null("body_line", known(filled ? body.line : 0));
    json.number_or_null("body_page", known(filled ? body.page : 0));
    json.text("evidence", name_of(section.evidence));
}

void JsonReporter::fact(const NoticeView& view, const Fact& fact, JsonWriter& json) const {
    const FactDefinition& definition = rulebook_[fact.kind];
    json.text("kind", definition.name);
    json.text_or_null("value", fact.value < definition.values.size() ? definition.values[fact.value] : "");
    json.text("polarity", name_of(fact.polarity));
    json.text("certainty", name_of(fact.certainty));
    place_members(view.place(fact.span), json);
    json.text("quote", view.quote(fact.span));
    json.text_or_null("text", one_line(view.value(fact.text)));
    json.text_or_null("law", fact.law ? rulebook_[*fact.law].id : "");
    json.truth("historical", fact.historical);
    json.open("details", '{');
    for (const Detail& detail : fact.details) {
        json.text(detail.name, one_line(view.value(detail.value)));
    }
    json.close('}');
}

void JsonReporter::role(const NoticeView& view, const Judgement& judgement, JsonWriter& json) const {
    const auto kind = rulebook_.fact("role");
    if (!judgement.role || !kind) return json.null("role");
    json.open("role", '{');
    json.text("value", rulebook_[*kind].values[static_cast<std::size_t>(judgement.role->value)]);
    json.text("certainty", name_of(judgement.role->certainty));
    evidence_member(view, judgement.role->evidence, json);
    json.close('}');
}

void JsonReporter::requirement(const NoticeView& view, const RequirementResult& result, JsonWriter& json) const {
    json.text("id", rulebook_[result.requirement].id);
    json.text("status", name_of(result.status));
    json.text_or_null("reason", result.reason.in(options_.language));
    evidence_member(view, result.evidence, json);
    json.open("searched", '[');
    for (const SectionKind kind : result.searched) json.text("", rulebook_[kind].name);
    json.close(']');
    if (!result.nearest_miss) return json.null("nearest_miss");
    json.open("nearest_miss", '{');
    quote_members(view, result.nearest_miss->span, json);
    json.text("reason", result.nearest_miss->reason.in(options_.language));
    json.close('}');
}

void JsonReporter::related(const NoticeView& view, const Finding& finding, JsonWriter& json) const {
    json.open("related", '[');
    for (const Related& item : finding.related) {
        json.open("", '{');
        quote_members(view, item.span, json);
        json.text("message", view.value(item.message.in(options_.language)));
        json.close('}');
    }
    json.close(']');
}

void JsonReporter::finding(const NoticeView& view, const Finding& finding, JsonWriter& json) const {
    const Rule& rule = rulebook_[finding.rule];
    const Section* section = view.section(finding);
    json.text("rule", rule.id);
    json.text("name", rule.name);
    json.text("severity", severity_name(finding.severity));
    json.text("message", view.message(finding));
    json.text("help", view.remedy(finding));
    grounds_member(rule, json);
    json.text("anchor", name_of(finding.anchor));
    place_members(view.place(view.anchor(finding)), json);
    json.text_or_null("quote", finding.anchor == Anchor::text ? view.quote(finding.span) : "");
    json.text_or_null("section", section == nullptr ? "" : view.kinds(*section));
    related(view, finding, json);
    json.text("fingerprint", finding.fingerprint);
    json.truth("suppressed", finding.suppressed);
}

}  // namespace

std::unique_ptr<Reporter> make_json(const ReportOptions& options) {
    return std::make_unique<JsonReporter>(options);
}

}  // namespace selostelint
