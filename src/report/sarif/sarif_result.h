#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "check/judgement.h"
#include "report/json_writer.h"
#include "report/notice_view.h"

namespace selostelint {

/// Findings as `result` objects of SARIF 2.1.0 (§ 3.27), each on a line of its own. Lines of the file are regions; of
/// files without lines (PDF, Word, OpenDocument) the region is the file's beginning in bytes, and the place stands in
/// words in the message and as the logical location.
class SarifResults {
public:
    /// `judgement`, `view` and `options` must outlive it.
    SarifResults(const Judgement& judgement, const NoticeView& view, const ReportOptions& options);

    std::string result(const Finding& finding) const;

private:
    void artifact(JsonWriter& json) const;
    void location(std::string_view key, Span text, JsonWriter& json) const;
    void region(Span text, JsonWriter& json) const;
    void context(const Place& place, JsonWriter& json) const;
    void related(const Finding& finding, JsonWriter& json) const;
    void fingerprints(const Finding& finding, JsonWriter& json) const;
    void suppressions(const Suppression& suppression, JsonWriter& json) const;

    const Judgement& judgement_;
    const NoticeView& view_;
    const ReportOptions& options_;
    std::string uri_;
    std::vector<std::string> line_hashes_;
};

}  // namespace selostelint
