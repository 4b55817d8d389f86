#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "report/columns.h"
#include "report/frame.h"
#include "report/human_summary.h"
#include "report/language_names.h"
#include "report/notice_view.h"
#include "report/reporter.h"
#include "report/requirement_table.h"
#include "report/wording.h"

namespace selostelint {

namespace {

/// For people: each finding with its words, its law and its remedy; what is missing in one block at the end.
class HumanReporter : public Reporter {
public:
    explicit HumanReporter(const ReportOptions& options)
        : options_(options), paint_(options.colour), fi_(options.language == Language::fi) {}

    std::string begin() const override { return {}; }
    std::string notice(const Judgement& judgement) const override;
    std::string failure(const Error&) const override { return {}; }
    std::string end(const Summary& summary, std::span<const Error>) const override {
        return human_summary(summary, options_);
    }

private:
    using Told = std::map<RuleId, std::string>;
    static constexpr std::size_t absence_indent = 4;  // small, so that most laws fit on a line

    const Rule& rule(const Finding& finding) const { return (*options_.rulebook)[finding.rule]; }
    /// Whether the finding says that something is not there at all.
    bool is_absence(const Finding& finding) const {
        return finding.anchor != Anchor::text && rule(finding).verb == Verb::require;
    }
    std::string heading(const Judgement& judgement, const NoticeView& view) const;
    std::string place(const NoticeView& view, const Finding& finding, Told& told) const;
    std::string advice(const NoticeView& view, const Finding& finding, std::size_t indent) const;
    std::string absences(const Judgement& judgement, const NoticeView& view,
                         std::span<const Finding* const> findings) const;
    std::string absence(const Judgement& judgement, const NoticeView& view, const Finding& finding) const;
    std::string nearest_miss(const Judgement& judgement, const NoticeView& view, const Finding& finding) const;
    std::string related(const NoticeView& view, const Finding& finding, const FrameStyle& style) const;
    /// Where words stand that their frame's line number alone does not tell: on which page, under which heading.
    std::string spot(const NoticeView& view, Span text) const;
    std::string quoted(const NoticeView& view, Span text) const;
    std::string labelled(std::string_view label, std::string_view text, std::size_t indent) const;
    std::string severity(const Finding& finding) const {
        return paint_(style_of(finding.severity), severity_word(finding.severity, options_.language));
    }

    ReportOptions options_;
    Paint paint_;
    bool fi_;
};

std::string HumanReporter::notice(const Judgement& judgement) const {
    std::vector<const Finding*> present;
    std::vector<const Finding*> absent;
    for (const Finding& finding : judgement.findings) {
        if (finding.counts()) (is_absence(finding) ? absent : present).push_back(&finding);
    }
    const bool listed = options_.requirements && !judgement.requirements.empty();
    const bool unjudged = !options_.quiet && !judgement.translations.empty();
    if (present.empty() && absent.empty() && !listed && !unjudged) return {};
    std::stable_sort(absent.begin(), absent.end(),
                     [](const Finding* a, const Finding* b) { return a->severity > b->severity; });
    const NoticeView view(judgement, options_);
    std::string report = heading(judgement, view);
    Told told;
    for (const Finding* finding : present) report += place(view, *finding, told);
    report += absences(judgement, view, absent);
    return listed ? report + requirement_table(judgement, view, options_) : report;
}

std::string HumanReporter::heading(const Judgement& judgement, const NoticeView& view) const {
    Summary counts;
    counts.add(judgement, *options_.rulebook);
    std::string line = paint_(Style::strong, printable(judgement.document.path));
    if (judgement.title) line += fmt::format("  {}", printable(one_line(view.quote(*judgement.title), 60)));
    const std::string findings = counted_findings(counts.errors, counts.warnings, counts.infos, options_.language);
    const std::string_view clean = fi_ ? "ei huomautettavaa" : "no findings";
    const std::string unjudged = translations_text(judgement, view, options_.language);
    return fmt::format("{} — {}\n{}\n", line, findings.empty() ? clean : findings, unjudged);
}

std::string HumanReporter::place(const NoticeView& view, const Finding& finding, Told& told) const {
    FrameStyle style;
    style.paint = paint_;
    style.carets = style_of(finding.severity);
    style.gutter = std::max<std::size_t>(2, fmt::formatted_size("{}", view.lines().line_count()));
    style.width = options_.width;
    std::string text =
        fmt::format("{} {} {}\n  {}\n", severity(finding), paint_(Style::strong, rule(finding).id),
                    paint_(Style::dim, rule(finding).name), wrap(printable(view.message(finding)), options_.width, 2));
    if (finding.anchor == Anchor::text) {
        text += frame(view, finding.span, style);
        const std::string words = spot(view, finding.span);
        if (!words.empty()) text += labelled(fi_ ? "paikka" : "place", words, style.gutter + 3);
    }
    text += related(view, finding, style);
    // A word that stands in forty places needs its law and remedy told once.
    std::string help = advice(view, finding, style.gutter + 3);
    if (std::string& last = told[finding.rule]; last != help) {
        text += help;
        last = std::move(help);
    }
    return text + "\n";
}

std::string HumanReporter::related(const NoticeView& view, const Finding& finding, const FrameStyle& style) const {
    constexpr std::size_t most = 3;
    FrameStyle calm = style;
    calm.carets = Style::info;
    std::string text;
    for (std::size_t i = 0; i < std::min(most, finding.related.size()); ++i) {
        const Related& item = finding.related[i];
        const std::string label = printable(view.value(item.message.in(options_.language)));
        text += frame(view, item.span, calm, label);
    }
    if (finding.related.size() <= most) return text;
    std::vector<Span> more;
    for (std::size_t i = most; i < finding.related.size(); ++i) more.push_back(finding.related[i].span);
    const LabelledPlaces also = view.also_at(more);
    return text + labelled(also.label, also.places, style.gutter + 3);
}

std::string HumanReporter::quoted(const NoticeView& view, Span text) const {
    return fmt::format("{}{}”", fi_ ? "”" : "“", printable(one_line(view.quote(text), 60)));
}

std::string HumanReporter::spot(const NoticeView& view, Span text) const {
    if (view.line_unit() == LineUnit::line) return {};
    std::string words = view.where(text);
    const Span heading = view.heading_above(text);
    const bool named = view.line_unit() == LineUnit::paragraph && !heading.empty() && !heading.contains(text);
    if (named) words += fmt::format(", {} {}", fi_ ? "otsikko" : "heading", quoted(view, heading));
    return words;
}

std::string HumanReporter::labelled(std::string_view label, std::string_view text, std::size_t indent) const {
    const std::size_t hanging = indent + 4 + display_width(label);
    return fmt::format("{:{}}{} {} {}\n", "", indent, paint_(Style::dim, "="),
                       paint_(Style::help, fmt::format("{}:", label)), wrap(text, options_.width, hanging));
}

std::string HumanReporter::advice(const NoticeView& view, const Finding& finding, std::size_t indent) const {
    std::string text;
    const std::string law = grounds_text(rule(finding).grounds, options_.language);
    if (!law.empty()) text += labelled(fi_ ? "laki" : "law", law, indent);
    const std::string remedy = printable(view.remedy(finding));
    if (!remedy.empty()) text += labelled(fi_ ? "korjaus" : "help", remedy, indent);
    return text;
}

std::string HumanReporter::absences(const Judgement& judgement, const NoticeView& view,
                                    std::span<const Finding* const> findings) const {
    if (findings.empty()) return {};
    std::string text = paint_(Style::strong, fi_ ? "Puuttuu" : "Missing") + "\n";
    for (const Finding* finding : findings) text += absence(judgement, view, *finding);
    return text + "\n";
}

/// What a reader may have taken for the missing thing. The checklist tells it where it is printed.
std::string HumanReporter::nearest_miss(const Judgement& judgement, const NoticeView& view,
                                        const Finding& finding) const {
    const auto result =
        std::ranges::find(judgement.requirements, rule(finding).requirement, &RequirementResult::requirement);
    if (options_.requirements || result == judgement.requirements.end() || !result->nearest_miss) return {};
    const std::string text = nearest_miss_text(*result->nearest_miss, view, options_.language);
    return labelled(fi_ ? "lähin kohta" : "nearest miss", text, absence_indent);
}

std::string HumanReporter::absence(const Judgement& judgement, const NoticeView& view, const Finding& finding) const {
    const Rule& what = rule(finding);
    const std::string_view word = severity_word(finding.severity, options_.language);
    const std::size_t widest = display_width(severity_word(Severity::warning, options_.language));
    std::string text = fmt::format("  {}{:{}} {} {}\n", severity(finding), "", widest - display_width(word),
                                   paint_(Style::strong, what.id), what.title.in(options_.language));
    const Span anchor = view.anchor(finding);
    if (finding.anchor == Anchor::section && !anchor.empty()) {
        text += labelled(fi_ ? "paikka" : "place", view.where(anchor) + ", " + quoted(view, anchor), absence_indent);
    }
    return text + nearest_miss(judgement, view, finding) + advice(view, finding, absence_indent);
}

}  // namespace

std::unique_ptr<Reporter> make_human(const ReportOptions& options) {
    return std::make_unique<HumanReporter>(options);
}

}  // namespace selostelint
