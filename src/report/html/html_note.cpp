#include <fmt/format.h>

#include <algorithm>

#include "report/html/html_markup.h"
#include "report/html/html_notice.h"
#include "report/wording.h"

namespace selostelint {

namespace {

constexpr std::size_t most_related = 12;

const Rule& rule_of(const HtmlNotice& notice, const Finding& finding) {
    return (*notice.options.rulebook)[finding.rule];
}

std::string laws(const Rule& rule, Language language) {
    std::string html;
    for (const Ground& ground : rule.grounds) {
        if (!html.empty()) html += "; ";
        html += law_link(ground.url, provision_text(ground, language));
    }
    return html;
}

std::string advice(const HtmlNotice& notice, std::size_t number) {
    const Finding& finding = *notice.findings[number - 1];
    if (const std::size_t first = notice.told[number - 1]; first != number) {
        return fmt::format("<p class=\"told\">{} <a href=\"#{}\">{} {}</a></p>\n",
                           notice.say("Laki ja korjaus:", "Law and remedy:"), notice.id('n', first),
                           severity_word(notice.findings[first - 1]->severity, notice.options.language), first);
    }
    const std::string law = laws(rule_of(notice, finding), notice.options.language);
    const std::string remedy = html_escaped(notice.view.remedy(finding));
    std::string html;
    const auto line = [&](const char* label, const std::string& text) {
        if (!text.empty()) html += fmt::format("<p><b>{}:</b> {}</p>\n", label, text);
    };
    line(notice.say("Laki", "Law"), law);
    line(notice.say("Korjaus", "Remedy"), remedy);
    return html;
}

std::string related(const HtmlNotice& notice, const Finding& finding) {
    if (finding.related.empty()) return {};
    std::string html = "<ul class=\"related\">\n";
    for (std::size_t i = 0; i < std::min(most_related, finding.related.size()); ++i) {
        const Related& item = finding.related[i];
        const std::string message = html_escaped(notice.view.value(item.message.in(notice.options.language)));
        html += fmt::format("<li>{} {}</li>\n", message, notice.quoted(item.span));
    }
    if (finding.related.size() > most_related) {
        html += fmt::format("<li>{} {}</li>\n", finding.related.size() - most_related,
                            notice.say("muuta kohtaa", "other places"));
    }
    return html + "</ul>\n";
}

/// Links to the findings before and after, so that all of them can be walked through.
std::string turns(const HtmlNotice& notice, std::size_t number) {
    const auto link = [&](std::size_t other, const char* words) {
        return fmt::format("<a href=\"#{}\">{}</a>", notice.id('m', other), words);
    };
    std::string html;
    if (number > 1) html += link(number - 1, notice.say("edellinen", "previous"));
    if (number < notice.findings.size()) {
        if (!html.empty()) html += " · ";
        html += link(number + 1, notice.say("seuraava", "next"));
    }
    return html.empty() ? html : "<p class=\"turns\">" + html + "</p>\n";
}

}  // namespace

std::string html_note(const HtmlNotice& notice, std::size_t number) {
    const Finding& finding = *notice.findings[number - 1];
    const Rule& rule = rule_of(notice, finding);
    const std::string_view severity = severity_word(finding.severity, notice.options.language);
    const bool placed = !notice.place(finding).empty();
    const std::string label =
        placed ? fmt::format("<a href=\"#{}\">{} {}</a>", notice.id('m', number), severity, number)
               : fmt::format("<span id=\"{}\">{} {}</span>", notice.id('m', number), severity, number);
    return fmt::format(
               "<div class=\"note {0}\" role=\"note\" lang=\"{1}\" id=\"{2}\" aria-label=\"{3} {4}\">\n"
               "<p class=\"what\"><span class=\"badge {0}\">{5}</span> <b>{6}</b> {7}</p>\n<p>{8}</p>\n",
               severity_name(finding.severity), notice.say("fi", "en"), notice.id('n', number), severity, number, label,
               html_escaped(rule.id), html_escaped(rule.title.in(notice.options.language)),
               html_escaped(notice.view.message(finding))) +
           advice(notice, number) + related(notice, finding) + turns(notice, number) + "</div>\n";
}

std::string html_note_label(const HtmlNotice& notice, std::size_t number) {
    const Severity severity = notice.findings[number - 1]->severity;
    return fmt::format("<a class=\"ref {}\" href=\"#{}\" lang=\"{}\">{} {}</a>", severity_name(severity),
                       notice.id('n', number), notice.say("fi", "en"), severity_word(severity, notice.options.language),
                       number);
}

}  // namespace selostelint
