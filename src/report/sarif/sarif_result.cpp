#include "report/sarif/sarif_result.h"

#include <fmt/format.h>

#include <algorithm>

#include "report/json_writer.h"
#include "report/names.h"
#include "report/sarif/line_hash.h"
#include "report/sarif/sarif_rules.h"
#include "report/uri_text.h"
#include "report/wording.h"

namespace selostelint {

namespace {

/// Longer pieces of a file are left out: a page without line ends is one line.
constexpr std::size_t longest_snippet = 2000;

void message_member(const std::string& text, JsonWriter& json) {
    json.open("message", '{');
    json.text("text", text);
    json.close('}');
}

void snippet_member(const std::string& text, JsonWriter& json) {
    json.open("snippet", '{');
    json.text("text", text);
    json.close('}');
}

Span whole(std::string_view source) {
    return {0, static_cast<std::uint32_t>(source.size())};
}

}  // namespace

SarifResults::SarifResults(const Judgement& judgement, const NoticeView& view, const ReportOptions& options)
    : judgement_(judgement),
      view_(view),
      options_(options),
      uri_(uri_of_path(view.host_path())),
      // Whoever tries all identity codes would find the one that a line's hash was made of.
      line_hashes_(line_hashes(view.secrets().of_original(whole(view.source())))) {}

void SarifResults::artifact(JsonWriter& json) const {
    json.open("artifactLocation", '{');
    json.text("uri", uri_);
    if (!uri_.starts_with("file:")) json.text("uriBaseId", "%SRCROOT%");
    json.close('}');
}

void SarifResults::region(Span text, JsonWriter& json) const {
    json.open("region", '{');
    if (!view_.has_lines()) {
        json.number("byteOffset", 0);
        json.close('}');
        return;
    }
    const Place place = view_.place(text);
    json.number("startLine", place.line);
    json.number("startColumn", place.column);
    json.number("endLine", place.end_line);
    json.number("endColumn", place.end_column);
    const Span original = view_.original(text);
    const bool shown = !original.empty() && original.size() <= longest_snippet;
    if (shown) snippet_member(view_.secrets().of_original(original), json);
    json.close('}');
    if (shown) context(place, json);
}

/// The lines of the words with one before and one behind.
void SarifResults::context(const Place& place, JsonWriter& json) const {
    const std::uint32_t first = std::max(place.line, 2U) - 1;
    const std::uint32_t last = std::min(place.end_line + 1, view_.lines().line_count());
    const std::string_view source = view_.source();
    const std::string_view end = view_.lines().line_text(last);
    const auto begin_at = view_.lines().line_text(first).data() - source.data();
    const auto end_at = end.data() + end.size() - source.data();
    const Span lines{static_cast<std::uint32_t>(begin_at), static_cast<std::uint32_t>(end_at)};
    if (lines.size() > longest_snippet || first == last) return;
    json.open("contextRegion", '{');
    json.number("startLine", first);
    json.number("endLine", last);
    snippet_member(view_.secrets().of_original(lines), json);
    json.close('}');
}

void SarifResults::location(std::string_view key, Span text, JsonWriter& json) const {
    json.open(key, '{');
    artifact(json);
    region(text, json);
    json.close('}');
}

void SarifResults::related(const Finding& finding, JsonWriter& json) const {
    const RequirementId requirement = (*options_.rulebook)[finding.rule].requirement;
    std::vector<Related> places = finding.related;
    const auto result = std::ranges::find(judgement_.requirements, requirement, &RequirementResult::requirement);
    if (finding.anchor != Anchor::text && result != judgement_.requirements.end() && result->nearest_miss) {
        places.push_back({result->nearest_miss->span, result->nearest_miss->reason});
    }
    if (places.empty()) return;
    json.open("relatedLocations", '[');
    std::uint64_t id = 0;
    for (const Related& place : places) {
        std::string message = view_.value(place.message.in(options_.language));
        if (!view_.has_lines()) message = fmt::format("{}: {}", view_.where(place.span), message);
        json.open("", '{');
        json.number("id", ++id);
        location("physicalLocation", place.span, json);
        message_member(message, json);
        json.close('}');
    }
    json.close(']');
}

/// GitHub knows an alert again by the first; of a file whose lines it cannot see by ours alone.
void SarifResults::fingerprints(const Finding& finding, JsonWriter& json) const {
    const std::uint32_t line = view_.place(view_.anchor(finding)).line;
    json.open("partialFingerprints", '{');
    const bool hashed = view_.has_lines() && line <= line_hashes_.size();
    json.text("primaryLocationLineHash", hashed ? line_hashes_[line - 1] : finding.fingerprint + ":1");
    json.text("selostelint/v1", finding.fingerprint);
    json.close('}');
}

void SarifResults::suppressions(const Suppression& suppression, JsonWriter& json) const {
    json.open("suppressions", '[');
    json.open("", '{');
    json.text("kind", suppression.kind == SuppressionKind::in_source ? "inSource" : "external");
    json.text("status", "accepted");
    json.text("justification", view_.value(suppression.reason));
    json.close('}');
    json.close(']');
}

std::string SarifResults::result(const Finding& finding) const {
    const Span anchor = view_.anchor(finding);
    JsonWriter json;
    json.open("", '{');
    json.text("ruleId", (*options_.rulebook)[finding.rule].id);
    json.number("ruleIndex", static_cast<std::uint64_t>(finding.rule));
    json.text("level", sarif_level(finding.severity));
    message_member(view_.placed_message(finding), json);
    json.open("locations", '[');
    json.open("", '{');
    location("physicalLocation", anchor, json);
    json.open("logicalLocations", '[');
    json.open("", '{');
    json.text("fullyQualifiedName", view_.where(anchor));
    json.close('}');
    json.close(']');
    json.close('}');
    json.close(']');
    related(finding, json);
    fingerprints(finding, json);
    if (finding.suppressed) suppressions(*finding.suppressed, json);
    if (finding.baseline != BaselineState::none) json.text("baselineState", name_of(finding.baseline));
    json.close('}');
    return std::move(json).take();
}

}  // namespace selostelint
