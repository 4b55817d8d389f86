#include "report/json_notice.h"

#include "report/json_writer.h"
#include "report/names.h"
#include "report/notice_view.h"
#include "report/wording.h"

namespace selostelint {

namespace {

/// The members of one notice.
class NoticeJson {
public:
    NoticeJson(const Judgement& judgement, const ReportOptions& options)
        : judgement_(judgement), options_(options), rulebook_(*options.rulebook), view_(judgement, options) {}

    std::string text() const;

private:
    void part(const LanguagePart& part, JsonWriter& json) const;
    void section(const Section& section, JsonWriter& json) const;
    void fact(const Fact& fact, JsonWriter& json) const;
    void role(JsonWriter& json) const;
    void requirement(const RequirementResult& result, JsonWriter& json) const;
    void finding(const Finding& finding, JsonWriter& json) const;
    void related(const Finding& finding, JsonWriter& json) const;
    void suppression(const Suppression& suppression, JsonWriter& json) const;

    const Judgement& judgement_;
    const ReportOptions& options_;
    const Rulebook& rulebook_;
    NoticeView view_;
};

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

std::string NoticeJson::text() const {
    JsonWriter json;
    const auto list = [&](std::string_view key, const auto& items, auto write) {
        json.open(key, '[');
        for (const auto& item : items) {
            json.open("", '{');
            (this->*write)(item, json);
            json.close('}');
        }
        json.close(']');
    };
    json.open("", '{');
    json.text("path", judgement_.document.path);
    json.text("format", judgement_.document.format);
    json.text("line_unit", name_of(judgement_.document.line_unit));
    json.text("language", judgement_.language);
    json.text_or_null("title", judgement_.title ? view_.quote(*judgement_.title) : "");
    json.truth("is_notice", judgement_.is_notice);
    json.truth("public_authority", judgement_.public_authority);
    role(json);
    json.text("sha256", judgement_.document.sha256);
    list("parts", judgement_.translations, &NoticeJson::part);
    list("sections", judgement_.sections, &NoticeJson::section);
    list("facts", judgement_.facts, &NoticeJson::fact);
    list("requirements", judgement_.requirements, &NoticeJson::requirement);
    list("findings", judgement_.findings, &NoticeJson::finding);
    json.close('}');
    return std::move(json).take();
}

void NoticeJson::part(const LanguagePart& part, JsonWriter& json) const {
    const Place place = view_.place(part.span);
    json.text("language", part.language);
    json.number("line", place.line);
    json.number("end_line", place.end_line);
}

void NoticeJson::section(const Section& section, JsonWriter& json) const {
    const bool headed = !section.heading.empty();
    const bool filled = !section.body.empty();
    const Place heading = view_.place(section.heading);
    const Place body = view_.place(section.body);
    json.text("kind", view_.kinds(section));
    json.text_or_null("heading", headed ? view_.quote(section.heading) : "");
    json.number_or_null("page", known(headed ? heading.page : body.page));
    json.number_or_null("line", known(headed ? heading.line : 0));
    json.number("end_line", filled ? body.end_line : heading.end_line);
    json.number_or_null("end_page", known(filled ? body.end_page : heading.end_page));
    json.number_or_null("body_line", known(filled ? body.line : 0));
    json.number_or_null("body_page", known(filled ? body.page : 0));
    json.text("evidence", name_of(section.evidence));
}

void NoticeJson::fact(const Fact& fact, JsonWriter& json) const {
    const FactDefinition& definition = rulebook_[fact.kind];
    json.text("kind", definition.name);
    json.text_or_null("value", fact.value < definition.values.size() ? definition.values[fact.value] : "");
    json.text("polarity", name_of(fact.polarity));
    json.text("certainty", name_of(fact.certainty));
    place_members(view_.place(fact.span), json);
    json.text("quote", view_.quote(fact.span));
    json.text_or_null("text", one_line(view_.value(fact.text)));
    json.text_or_null("law", fact.law ? rulebook_[*fact.law].id : "");
    json.truth("historical", fact.historical);
    json.open("details", '{');
    for (const Detail& detail : fact.details) {
        json.text(detail.name, one_line(view_.value(detail.value)));
    }
    json.close('}');
}

void NoticeJson::role(JsonWriter& json) const {
    const auto kind = rulebook_.fact("role");
    if (!judgement_.role || !kind) return json.null("role");
    json.open("role", '{');
    json.text("value", rulebook_[*kind].values[static_cast<std::size_t>(judgement_.role->value)]);
    json.text("certainty", name_of(judgement_.role->certainty));
    evidence_member(view_, judgement_.role->evidence, json);
    json.close('}');
}

void NoticeJson::requirement(const RequirementResult& result, JsonWriter& json) const {
    json.text("id", rulebook_[result.requirement].id);
    json.text("status", name_of(result.status));
    json.text_or_null("reason", result.reason.in(options_.language));
    evidence_member(view_, result.evidence, json);
    json.open("searched", '[');
    for (const SectionKind kind : result.searched) json.text("", rulebook_[kind].name);
    json.close(']');
    if (!result.nearest_miss) return json.null("nearest_miss");
    json.open("nearest_miss", '{');
    quote_members(view_, result.nearest_miss->span, json);
    json.text("reason", result.nearest_miss->reason.in(options_.language));
    json.close('}');
}

void NoticeJson::related(const Finding& finding, JsonWriter& json) const {
    json.open("related", '[');
    for (const Related& item : finding.related) {
        json.open("", '{');
        quote_members(view_, item.span, json);
        json.text("message", view_.value(item.message.in(options_.language)));
        json.close('}');
    }
    json.close(']');
}

void NoticeJson::finding(const Finding& finding, JsonWriter& json) const {
    const Rule& rule = rulebook_[finding.rule];
    const Section* section = view_.section(finding);
    json.text("rule", rule.id);
    json.text("name", rule.name);
    json.text("severity", severity_name(finding.severity));
    json.text("message", view_.message(finding));
    json.text("help", view_.remedy(finding));
    grounds_member(rule, json);
    json.text("anchor", name_of(finding.anchor));
    place_members(view_.place(view_.anchor(finding)), json);
    json.text_or_null("quote", finding.anchor == Anchor::text ? view_.quote(finding.span) : "");
    json.text_or_null("section", section == nullptr ? "" : view_.kinds(*section));
    related(finding, json);
    json.text("fingerprint", finding.fingerprint);
    json.truth("suppressed", finding.suppressed.has_value());
    if (finding.suppressed) suppression(*finding.suppressed, json);
    if (finding.baseline != BaselineState::none) json.text("baseline", name_of(finding.baseline));
}

void NoticeJson::suppression(const Suppression& suppression, JsonWriter& json) const {
    json.open("suppression", '{');
    json.text("kind", name_of(suppression.kind));
    json.text("reason", view_.value(suppression.reason));
    json.text_or_null("until", suppression.until ? iso_date(*suppression.until) : "");
    json.close('}');
}

}  // namespace

std::string json_notice(const Judgement& judgement, const ReportOptions& options) {
    return NoticeJson(judgement, options).text();
}

std::string json_error(const Error& error, Language language) {
    JsonWriter json;
    json.open("", '{');
    json.text_or_null("path", error.path);
    json.number_or_null("line", known(error.line));
    json.number_or_null("column", known(error.column));
    json.text("message", error.message.in(language));
    json.close('}');
    return std::move(json).take();
}

}  // namespace selostelint
