#include <fmt/format.h>

#include "report/html/html_markup.h"
#include "report/html/html_notice.h"
#include "report/set_aside.h"
#include "report/wording.h"

namespace selostelint {

namespace {

std::string row(const HtmlNotice& notice, const Finding& finding) {
    const Rule& rule = (*notice.options.rulebook)[finding.rule];
    const Language language = notice.options.language;
    const Span anchor = notice.view.anchor(finding);
    std::string message = html_escaped(notice.view.message(finding));
    if (!anchor.empty()) message += " <span class=\"where\">" + html_escaped(notice.view.where(anchor)) + "</span>";
    return fmt::format("<tr><th scope=\"row\">{} {}</th><td>{}</td><td>{}</td></tr>\n",
                       severity_word(finding.severity, language), html_escaped(rule.id), message,
                       html_escaped(set_aside_text(finding, notice.view, language)));
}

}  // namespace

std::string html_set_aside(const HtmlNotice& notice) {
    std::string rows;
    for (const Finding& finding : notice.judgement.findings) {
        if (!finding.counts()) rows += row(notice, finding);
    }
    if (rows.empty()) return {};
    const char* title = notice.say("Havainnot, joita ei lasketa", "Findings that do not count");
    return "<section>\n" + notice.heading(1, title) +
           fmt::format(
               "<table class=\"outline\">\n<thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th>"
               "<th scope=\"col\">{}</th></tr></thead>\n<tbody>\n",
               notice.say("Sääntö", "Rule"), notice.say("Havainto", "Finding"), notice.say("Miksi", "Why")) +
           rows + "</tbody>\n</table>\n</section>\n";
}

}  // namespace selostelint
