#include <fmt/format.h>

#include "report/json_writer.h"
#include "report/notice_view.h"
#include "report/reporter.h"
#include "report/sarif/sarif_result.h"
#include "report/sarif/sarif_rules.h"
#include "report/uri_text.h"
#include "report/version.h"

namespace selostelint {

namespace {

/// SARIF 2.1.0 (OASIS, 2020) as GitHub's code scanning and other viewers read it: one run, a result a line, the most
/// severe first, suppressed and unchanged ones last. What a baseline has and the notices no longer have is left out:
/// GitHub knows no `absent` and would open an alert for it.
class SarifReporter : public Reporter {
public:
    explicit SarifReporter(const ReportOptions& options) : options_(options) {}

    std::string begin() const override { return {}; }
    std::string notice(const Judgement& judgement) const override;
    std::string failure(const Error&) const override { return {}; }
    std::string end(const Summary&, std::span<const Error>) const override { return {}; }
    /// GitHub refuses files with more results in a run.
    std::size_t item_limit() const override { return 25000; }
    std::string whole(const Items& items, const Summary& summary, std::span<const Error> errors) const override;

private:
    std::string tool() const;
    std::string invocation(const Items& items, std::span<const Error> errors) const;
    void notification(const Error& error, std::string_view level, JsonWriter& json) const;

    ReportOptions options_;
};

char rank_of(const Finding& finding) {
    if (!finding.counts()) return '3';
    switch (finding.severity) {
        case Severity::error: return '0';
        case Severity::warning: return '1';
        case Severity::info: return '2';
    }
    return '3';
}

std::string SarifReporter::notice(const Judgement& judgement) const {
    if (judgement.findings.empty()) return {};
    const NoticeView view(judgement, options_);
    const SarifResults results(judgement, view, options_);
    std::string lines;
    for (const Finding& finding : judgement.findings) lines += rank_of(finding) + results.result(finding) + "\n";
    return lines;
}

std::string SarifReporter::tool() const {
    JsonWriter json;
    json.open("", '{');
    json.open("driver", '{');
    json.text("name", "selostelint");
    json.text("fullName", fmt::format("selostelint {}", program_version()));
    json.text("version", program_version());
    json.text("semanticVersion", program_version());
    json.text("informationUri", program_address());
    json.text("language", options_.language == Language::fi ? "fi-FI" : "en-US");
    sarif_rules(options_, json);
    json.open("properties", '{');
    json.text("rulebook", options_.rulebook->version);
    json.text("as_of", iso_date(options_.as_of));
    json.close('}');
    json.close('}');
    json.close('}');
    return std::move(json).take();
}

void SarifReporter::notification(const Error& error, std::string_view level, JsonWriter& json) const {
    json.open("", '{');
    json.text("level", level);
    json.open("message", '{');
    json.text("text", error.message.in(options_.language));
    json.close('}');
    if (!error.path.empty()) {
        const std::string uri = uri_of_path(options_.top.relative(error.path));
        json.open("locations", '[');
        json.open("", '{');
        json.open("physicalLocation", '{');
        json.open("artifactLocation", '{');
        json.text("uri", uri);
        if (!uri.starts_with("file:")) json.text("uriBaseId", "%SRCROOT%");
        json.close('}');
        json.open("region", '{');
        // A byte offset is true of every file, also of one that has no lines.
        error.line == 0 ? json.number("byteOffset", 0) : json.number("startLine", error.line);
        if (error.line > 0 && error.column > 0) json.number("startColumn", error.column);
        json.close('}');
        json.close('}');
        json.close('}');
        json.close(']');
    }
    json.close('}');
}

std::string SarifReporter::invocation(const Items& items, std::span<const Error> errors) const {
    JsonWriter json;
    json.open("", '[');
    json.open("", '{');
    json.truth("executionSuccessful", errors.empty());
    json.open("toolExecutionNotifications", '[');
    for (const Error& error : errors) notification(error, "error", json);
    if (items.left_out > 0) {
        const Text message = {fmt::format("GitHub ottaa raportista enintään {} tulosta; {} lievintä jätettiin pois.",
                                          item_limit(), items.left_out),
                              fmt::format("GitHub takes at most {} results of a report; the {} mildest were left out.",
                                          item_limit(), items.left_out)};
        notification({"", 0, 0, message}, "warning", json);
    }
    json.close(']');
    json.close('}');
    json.close(']');
    return std::move(json).take();
}

std::string SarifReporter::whole(const Items& items, const Summary&, std::span<const Error> errors) const {
    const Text top = {"Tietovaraston tai tarkistetun kansion juuri.", "The top of the repository or folder checked."};
    JsonWriter base;
    base.open("", '{');
    base.open("%SRCROOT%", '{');
    base.open("description", '{');
    base.text("text", top.in(options_.language));
    base.close('}');
    base.close('}');
    base.close('}');
    JsonWriter json;
    json.open("", '{');
    json.text("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    json.text("version", "2.1.0");
    json.open("runs", '[');
    json.open("", '{');
    json.object("tool", tool());
    json.object("automationDetails", R"({"id":"selostelint/"})");
    json.text("columnKind", "unicodeCodePoints");
    json.object("originalUriBaseIds", std::move(base).take());
    json.object("invocations", invocation(items, errors));
    json.open("results", '[');
    std::string text = std::move(json).take();
    for (std::size_t i = 0; i < items.lines.size(); ++i) text += (i == 0 ? "\n" : ",\n") + items.lines[i];
    return text + "\n]}]}\n";
}

}  // namespace

std::unique_ptr<Reporter> make_sarif(const ReportOptions& options) {
    return std::make_unique<SarifReporter>(options);
}

}  // namespace selostelint
