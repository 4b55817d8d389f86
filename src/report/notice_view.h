#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "check/judgement.h"
#include "document/line_index.h"
#include "report/reporter.h"
#include "report/secrets.h"
#include "report/wording.h"

namespace selostelint {

/// A judgement as people see it: places in the original file, quotes, messages in their language, secrets
/// masked. Made for one report of one notice; `judgement` and `options` must outlive it.
class NoticeView {
public:
    NoticeView(const Judgement& judgement, const ReportOptions& options);

    /// Where a piece of the text stands in the original file; 1:1 for an empty span.
    Place place(Span text) const;
    /// The same in words: "rivi 14", "sivu 2, rivi 14", "kappale 12".
    std::string where(Span text) const;
    LabelledPlaces also_at(std::span<const Span> texts) const;
    LineUnit line_unit() const { return judgement_.document.line_unit; }
    /// Whether places are lines of the file itself, which an editor or a code host can go to.
    bool has_lines() const { return line_unit() == LineUnit::line; }
    /// The file as a code host knows it: from the top of the repository.
    std::string host_path() const { return options_.top.relative(judgement_.document.path); }
    /// The last heading before a piece of the text, or the one that holds it; empty when there is none.
    Span heading_above(Span text) const;
    /// What a finding points at: its words; the heading or the title for an absence; empty when there is
    /// neither.
    Span anchor(const Finding& finding) const;
    /// The piece of the original that a piece of the text came from.
    Span original(Span text) const { return judgement_.document.source_map.original(text); }
    const LineIndex& lines() const { return lines_; }
    /// Document::original; lines() gives views into it.
    std::string_view source() const { return judgement_.document.original; }
    const Secrets& secrets() const { return secrets_; }

    /// One line of at most 200 code points.
    std::string quote(Span text) const;
    std::string message(const Finding& finding) const;
    /// The message on one line; where lines are not those of the file, behind the place in words: "sivu 2, rivi 14: …".
    std::string placed_message(const Finding& finding) const;
    std::string remedy(const Finding& finding) const;
    /// A text of the judgement that stands by itself, secrets masked.
    std::string value(std::string_view text) const { return secrets_.of_value(text); }

    /// Names of a section's kinds joined by '+': "recipients+transfers".
    std::string kinds(const Section& section) const;
    /// The section that holds a finding; null when there is none.
    const Section* section(const Finding& finding) const;

private:
    std::string filled(const Finding& finding, const Text& text) const;

    const Judgement& judgement_;
    const ReportOptions& options_;
    LineIndex lines_;
    Secrets secrets_;
};

}  // namespace selostelint
