#include <fmt/format.h>

#include "report/html/html_markup.h"
#include "report/json_indent.h"
#include "report/json_writer.h"
#include "report/reporter.h"
#include "report/secrets.h"
#include "report/tilt/tilt_notice.h"

namespace selostelint {

namespace {

/// The facts of each notice as a document of the Transparency Information Language. In one file: the document of the only
/// notice, or an array of the documents of several. In a folder: a file for each notice, which is what TILT's tools
/// take, and a list of them. What was not judged, as it is no Finnish notice, has no document.
class TiltReporter : public Reporter {
public:
    explicit TiltReporter(const ReportOptions& options) : options_(options) {}

    std::string begin() const override { return options_.folder ? "[" : ""; }
    std::string notice(const Judgement& judgement) const override;
    std::string failure(const Error&) const override { return {}; }
    std::string end(const Summary&, std::span<const Error>) const override { return options_.folder ? "\n]\n" : "\n"; }
    std::string_view separator() const override { return options_.folder ? "," : ",\n"; }
    std::optional<Brackets> brackets() const override {
        return options_.folder ? std::nullopt : std::optional<Brackets>({"[\n", "\n]", "[]"});
    }
    std::optional<ReportFile> notice_file(const Judgement& judgement) const override;

private:
    ReportOptions options_;
};

bool is_judged(const Judgement& judgement) {
    return judgement.is_notice && !judgement.requirements.empty();
}

std::string file_name(const Judgement& judgement) {
    return fmt::format("notices/{}.json", page_name(judgement.document.path));
}

std::string index_entry(const Judgement& judgement) {
    JsonWriter json;
    json.open("", '{');
    json.text("path", with_codes_masked(judgement.document.path));
    json.text("file", file_name(judgement));
    json.text("_id", tilt_id(judgement.document.sha256));
    json.close('}');
    return "\n" + std::move(json).take();
}

std::string TiltReporter::notice(const Judgement& judgement) const {
    if (!is_judged(judgement)) return {};
    return options_.folder ? index_entry(judgement) : indented_json(tilt_document(judgement, options_));
}

std::optional<ReportFile> TiltReporter::notice_file(const Judgement& judgement) const {
    if (!options_.folder || !is_judged(judgement)) return std::nullopt;
    return ReportFile{file_name(judgement), indented_json(tilt_document(judgement, options_)) + "\n"};
}

}  // namespace

std::unique_ptr<Reporter> make_tilt(const ReportOptions& options) {
    return std::make_unique<TiltReporter>(options);
}

}  // namespace selostelint
