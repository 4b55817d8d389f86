#include "report/json_notice.h"
#include "report/reporter.h"

namespace selostelint {

namespace {

/// A line of JSON for each file as soon as it is known: the notices of the JSON report, and its errors, which alone
/// have a `message`.
class JsonLinesReporter : public Reporter {
public:
    explicit JsonLinesReporter(const ReportOptions& options) : options_(options) {}

    std::string begin() const override { return {}; }
    std::string notice(const Judgement& judgement) const override { return json_notice(judgement, options_) + "\n"; }
    std::string failure(const Error& error) const override { return json_error(error, options_.language) + "\n"; }
    std::string end(const Summary&, std::span<const Error>) const override { return {}; }

private:
    ReportOptions options_;
};

}  // namespace

std::unique_ptr<Reporter> make_json_lines(const ReportOptions& options) {
    return std::make_unique<JsonLinesReporter>(options);
}

}  // namespace selostelint
