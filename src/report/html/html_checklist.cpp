#include <fmt/format.h>

#include <algorithm>

#include "report/html/html_markup.h"
#include "report/html/html_notice.h"
#include "report/names.h"
#include "report/requirement_table.h"
#include "report/wording.h"

namespace selostelint {

namespace {

constexpr std::size_t most_quotes = 5;

/// "tietosuoja-asetuksen 13 artiklan 2 kohdan a alakohta", linked to the regulation where the rulebook has its address.
std::string provision(const HtmlNotice& notice, const RequirementDefinition& definition) {
    if (definition.provision.empty()) return {};
    const Rulebook& book = *notice.options.rulebook;
    const auto gdpr = book.law_entry("gdpr");
    const std::string words = provision_text({"GDPR", definition.provision, ""}, notice.options.language);
    return fmt::format("<br><span class=\"where\">{}</span>", law_link(gdpr ? book[*gdpr].url : "", words));
}

std::string line(std::string_view label, std::string_view html) {
    return fmt::format("<p><span class=\"where\">{}</span> {}</p>\n", label, html);
}

std::string searched(const HtmlNotice& notice, const RequirementResult& result) {
    std::string list;
    for (const SectionKind kind : result.searched) {
        const auto holds = [&](const Section& section) {
            return std::ranges::find(section.kinds, kind) != section.kinds.end();
        };
        const auto section = std::ranges::find_if(notice.judgement.sections, holds);
        const std::string title = html_escaped((*notice.options.rulebook)[kind].title.in(notice.options.language));
        list += list.empty() ? "" : ", ";
        if (section == notice.judgement.sections.end()) {
            list += title + notice.say(" (ei omaa kohtaa)", " (no section of its own)");
            continue;
        }
        const Span place = section->heading.empty() ? section->body : section->heading;
        list += fmt::format("<a href=\"#{}\">{}</a>", notice.id('t', place.begin), title);
    }
    const std::string whole = notice.say("koko seloste", "the whole notice");
    const std::string above = notice.say(", erityisesti ", ", above all ");
    return line(notice.say("etsitty:", "searched:"), list.empty() ? whole : whole + above + list);
}

std::string grounds(const HtmlNotice& notice, const RequirementResult& result) {
    std::string html;
    if (!result.reason.empty()) html += "<p>" + html_escaped(result.reason.in(notice.options.language)) + "</p>\n";
    for (std::size_t i = 0; i < std::min(most_quotes, result.evidence.size()); ++i) {
        html += "<p>" + notice.quoted(result.evidence[i]) + "</p>\n";
    }
    if (result.evidence.size() > most_quotes) {
        html += fmt::format("<p class=\"where\">{} {}</p>\n", result.evidence.size() - most_quotes,
                            notice.say("muuta kohtaa", "other places"));
    }
    if (result.status != RequirementStatus::missing) return html;
    html += searched(notice, result);
    if (!result.nearest_miss) return html;
    return html + line(notice.say("lähin kohta:", "nearest miss:"),
                       notice.quoted(result.nearest_miss->span) + " – " +
                           html_escaped(result.nearest_miss->reason.in(notice.options.language)));
}

std::string item(const HtmlNotice& notice, const RequirementResult& result) {
    const RequirementDefinition& definition = (*notice.options.rulebook)[result.requirement];
    return fmt::format(
        "<tr><th scope=\"row\">{}{}</th>\n<td><span class=\"status {}\">{}</span></td>\n<td>{}</td></tr>\n",
        html_escaped(definition.title.in(notice.options.language)), provision(notice, definition),
        name_of(result.status), status_word(result.status, notice.options.language), grounds(notice, result));
}

}  // namespace

std::string html_checklist(const HtmlNotice& notice) {
    std::string rows;
    for (const RequirementResult& result : notice.judgement.requirements) {
        if (is_watched_requirement(result.requirement, *notice.options.rulebook)) rows += item(notice, result);
    }
    if (rows.empty()) return {};
    return "<section>\n" + notice.heading(1, notice.say("Vaatimukset", "Requirements")) +
           fmt::format(
               "<table class=\"checklist\">\n<thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th>"
               "<th scope=\"col\">{}</th></tr></thead>\n<tbody>\n",
               notice.say("Vaatimus", "Requirement"), notice.say("Tila", "Status"),
               notice.say("Mihin tieto perustuu", "What it rests on")) +
           rows + "</tbody>\n</table>\n</section>\n";
}

}  // namespace selostelint
