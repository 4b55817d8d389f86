#include "report/html/html_notice.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "report/html/html_markup.h"
#include "report/language_names.h"
#include "report/requirement_table.h"
#include "report/wording.h"

namespace selostelint {

namespace {

void collect_quotes(const Judgement& judgement, std::vector<Span>& quotes) {
    const auto add = [&](Span words) {
        if (!words.empty()) quotes.push_back(words);
    };
    for (const RequirementResult& result : judgement.requirements) {
        for (const Span words : result.evidence) add(words);
        if (result.nearest_miss) add(result.nearest_miss->span);
    }
    for (const Finding& finding : judgement.findings) {
        for (const Related& related : finding.related) add(related.span);
    }
    for (const Section& section : judgement.sections) add(section.heading.empty() ? section.body : section.heading);
    for (const LanguagePart& part : judgement.translations) add(part.span);
    if (judgement.role) {
        for (const Span words : judgement.role->evidence) add(words);
    }
}

std::string term(std::string_view name, std::string_view html) {
    return fmt::format("<div><dt>{}</dt><dd>{}</dd></div>\n", name, html);
}

std::string role_term(const HtmlNotice& notice) {
    const std::string words = role_words(notice.judgement, notice.options);
    if (words.empty()) return {};
    std::string html = html_escaped(words);
    for (const Span evidence : notice.judgement.role->evidence) html += "<br>" + notice.quoted(evidence);
    return term(notice.say("Rekisterinpitäjän asema", "Controller’s role"), html);
}

std::string languages_term(const HtmlNotice& notice) {
    const std::string text = translations_text(notice.judgement, notice.view, notice.options.language);
    if (text.empty()) return {};
    return term(notice.say("Muunkieliset osat", "Parts in other languages"), html_escaped(text));
}

std::string counts(const HtmlNotice& notice) {
    const NoticeRow row = notice_row(notice.judgement, *notice.options.rulebook);
    const std::string found = counted_findings(row.errors, row.warnings, row.infos, notice.options.language);
    if (row.set_aside == 0) return found.empty() ? notice.say("ei huomautettavaa", "no findings") : found;
    const std::string counted = found.empty() ? notice.say("ei laskettavia", "none that count") : found;
    const char* english = row.set_aside == 1 ? "finding does not count" : "findings do not count";
    return fmt::format("{}; {} {}", counted, row.set_aside, notice.say("havaintoa ei lasketa", english));
}

std::string head(const HtmlNotice& notice) {
    const Judgement& judgement = notice.judgement;
    const std::string path = html_escaped(shown_path(judgement.document.path));
    const std::string title = judgement.title ? html_escaped(notice.view.quote(*judgement.title)) : path;
    std::string html = fmt::format("<h{0}>{1}</h{0}>\n<dl class=\"about\">\n", notice.level, title);
    html += term(notice.say("Tiedosto", "File"), "<span class=\"path\">" + path + "</span>");
    html += term(notice.say("Havainnot", "Findings"), counts(notice));
    html += role_term(notice) + languages_term(notice);
    if (!judgement.is_notice) {
        html += term(notice.say("Huomaa", "Note"),
                     notice.say("Tiedosto ei ole tietosuojaseloste.", "The file is not a privacy notice."));
    }
    return html + "</dl>\n";
}

/// Findings that have no place in the text: what is missing altogether, and what is true of all of it.
std::string of_the_whole(const HtmlNotice& notice) {
    std::string notes;
    for (std::size_t i = 0; i < notice.findings.size(); ++i) {
        if (notice.place(*notice.findings[i]).empty()) notes += html_note(notice, i + 1);
    }
    if (notes.empty()) return {};
    const char* title = notice.say("Koko selostetta koskevat havainnot", "Findings on the notice as a whole");
    return fmt::format("<section class=\"whole\">\n{}<div class=\"cards\">\n{}</div>\n</section>\n",
                       notice.heading(1, title), notes);
}

}  // namespace

HtmlNotice::HtmlNotice(const Judgement& of, const ReportOptions& with, std::string id_prefix, unsigned heading_level)
    : judgement(of),
      options(with),
      view(of, with),
      prefix(std::move(id_prefix)),
      level(heading_level),
      fi(with.language == Language::fi) {
    for (const Finding& finding : judgement.findings) {
        if (finding.counts()) findings.push_back(&finding);
    }
    // In the order of the page: first what concerns all of it, the worst before the rest, then what has a place.
    const auto placed = std::stable_partition(findings.begin(), findings.end(),
                                              [&](const Finding* finding) { return place(*finding).empty(); });
    std::stable_sort(findings.begin(), placed,
                     [](const Finding* a, const Finding* b) { return a->severity > b->severity; });
    std::map<std::pair<RuleId, std::string>, std::size_t> first;
    for (std::size_t number = 1; number <= findings.size(); ++number) {
        const Finding& finding = *findings[number - 1];
        told.push_back(first.emplace(std::pair(finding.rule, view.remedy(finding)), number).first->second);
        if (const Span span = place(finding); !span.empty()) {
            marks.push_back(
                {span, static_cast<std::uint32_t>(number), finding.severity, finding.anchor == Anchor::text});
        }
    }
    collect_quotes(judgement, quotes);
}

Span HtmlNotice::place(const Finding& finding) const {
    if (finding.anchor == Anchor::text) return finding.span;
    const Section* section = view.section(finding);
    return finding.anchor == Anchor::section && section != nullptr ? section->heading : Span{};
}

std::string HtmlNotice::quoted(Span words) const {
    const std::string quote = html_escaped(one_line(view.quote(words), 120));
    return fmt::format("<a href=\"#{}\">{}{}”</a> <span class=\"where\">{}</span>", id('t', words.begin), say("”", "“"),
                       quote, view.where(words));
}

std::string HtmlNotice::id(char kind, std::size_t number) const {
    return fmt::format("{}{}{}", prefix, kind, number);
}

std::string HtmlNotice::heading(unsigned below, std::string_view text) const {
    return fmt::format("<h{0}>{1}</h{0}>\n", level + below, text);
}

std::string html_notice(const HtmlNotice& notice) {
    const char* title = notice.say("Selosteen teksti", "Text of the notice");
    return head(notice) + of_the_whole(notice) + html_checklist(notice) + html_set_aside(notice) +
           html_outline(notice) +
           fmt::format("<section class=\"text\" id=\"{}text\">\n{}<div class=\"read\" lang=\"{}\">\n", notice.prefix,
                       notice.heading(1, title), html_escaped(notice.judgement.language)) +
           html_text(notice) + "</div>\n</section>\n";
}

}  // namespace selostelint
