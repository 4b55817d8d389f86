#include <fmt/format.h>

#include "report/html/html_markup.h"
#include "report/html/html_notice.h"
#include "report/wording.h"

namespace selostelint {

namespace {

/// "Säilytysaika, Oikeudet"
std::string kinds(const HtmlNotice& notice, const Section& section) {
    std::string titles;
    for (const SectionKind kind : section.kinds) {
        if (!titles.empty()) titles += ", ";
        titles += (*notice.options.rulebook)[kind].title.in(notice.options.language);
    }
    return titles;
}

std::string evidence(const HtmlNotice& notice, const Section& section) {
    switch (section.evidence) {
        case SectionEvidence::heading: return notice.say("otsikosta", "by its heading");
        case SectionEvidence::content: return notice.say("sisällöstä", "by its contents");
        case SectionEvidence::none: return notice.say("ei tunnistettu", "not recognised");
    }
    return {};
}

}  // namespace

std::string html_outline(const HtmlNotice& notice) {
    std::string rows;
    for (const Section& section : notice.judgement.sections) {
        const Span place = section.heading.empty() ? section.body : section.heading;
        if (place.empty()) continue;
        rows += fmt::format("<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td></tr>\n", notice.quoted(place),
                            html_escaped(kinds(notice, section)), evidence(notice, section));
    }
    if (rows.empty()) return {};
    const char* title = notice.say("Selosteen rakenne, kuten se ymmärrettiin", "Structure as understood");
    return "<section>\n" + notice.heading(1, title) +
           fmt::format(
               "<table class=\"outline\">\n<thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th>"
               "<th scope=\"col\">{}</th></tr></thead>\n<tbody>\n",
               notice.say("Kohta", "Section"), notice.say("Mistä se kertoo", "What it is about"),
               notice.say("Mistä tunnistettu", "How that is known")) +
           rows + "</tbody>\n</table>\n</section>\n";
}

}  // namespace selostelint
