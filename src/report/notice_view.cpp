#include "report/notice_view.h"

#include "report/language_names.h"
#include "report/wording.h"

namespace selostelint {

NoticeView::NoticeView(const Judgement& judgement, const ReportOptions& options)
    : judgement_(judgement),
      options_(options),
      lines_(judgement.document.original, judgement.document.pages),
      secrets_(judgement) {}

Place NoticeView::place(Span text) const {
    const std::uint32_t page = judgement_.document.pages.empty() ? 0 : 1;
    if (text.empty()) return {1, 1, 1, 1, page, page};
    return lines_.place(original(text));
}

std::string NoticeView::where(Span text) const {
    return place_words(place(text), judgement_.document.line_unit, options_.language);
}

LabelledPlaces NoticeView::also_at(std::span<const Span> texts) const {
    std::vector<Place> places;
    for (const Span text : texts) places.push_back(place(text));
    return also_at_words(places, judgement_.document.line_unit, options_.language);
}

Span NoticeView::heading_above(Span text) const {
    Span nearest{};
    for (const Section& section : judgement_.sections) {
        if (!section.heading.empty() && section.heading.begin <= text.begin) nearest = section.heading;
    }
    return nearest;
}

Span NoticeView::anchor(const Finding& finding) const {
    if (finding.anchor == Anchor::text) return finding.span;
    const Section* belongs = section(finding);
    if (finding.anchor == Anchor::section && belongs != nullptr && !belongs->heading.empty()) return belongs->heading;
    if (!finding.span.empty()) return finding.span;
    return judgement_.title.value_or(Span{});
}

std::string NoticeView::quote(Span text) const {
    return one_line(secrets_.of_text(text));
}

std::string NoticeView::message(const Finding& finding) const {
    return filled(finding, (*options_.rulebook)[finding.rule].message);
}

std::string NoticeView::placed_message(const Finding& finding) const {
    const std::string text = one_line(message(finding), std::string::npos);
    return has_lines() ? text : where(anchor(finding)) + ": " + text;
}

std::string NoticeView::remedy(const Finding& finding) const {
    return filled(finding, (*options_.rulebook)[finding.rule].remedy);
}

std::string NoticeView::filled(const Finding& finding, const Text& text) const {
    std::vector<std::pair<std::string, std::string>> values;
    values.emplace_back("quote", quote(finding.span));
    values.emplace_back("language", written_in(judgement_.language).in(options_.language));
    for (const auto& [name, given] : finding.values) {
        values.emplace_back(name, one_line(value(given.in(options_.language))));
    }
    return fill(text.in(options_.language), values);
}

std::string NoticeView::kinds(const Section& section) const {
    std::string names;
    for (const SectionKind kind : section.kinds) {
        if (!names.empty()) names += '+';
        names += (*options_.rulebook)[kind].name;
    }
    return names;
}

const Section* NoticeView::section(const Finding& finding) const {
    return finding.section < judgement_.sections.size() ? &judgement_.sections[finding.section] : nullptr;
}

}  // namespace selostelint
