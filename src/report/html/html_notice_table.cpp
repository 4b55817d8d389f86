#include <fmt/format.h>

#include "report/html/html_markup.h"
#include "report/html/html_page.h"
#include "report/html/html_summary.h"
#include "report/wording.h"

namespace selostelint {

namespace {

/// The worst that a notice has, for people and for the style; `rank` sorts.
struct Worst {
    std::string_view name;
    std::string_view word;
    int rank;
};

Worst worst_of(const NoticeRow& row, Language language) {
    const auto of = [&](Severity severity, int rank) {
        return Worst{severity_name(severity), severity_word(severity, language), rank};
    };
    if (row.errors > 0) return of(Severity::error, 4);
    if (row.warnings > 0) return of(Severity::warning, 3);
    if (row.infos > 0) return of(Severity::info, 2);
    if (row.set_aside > 0) return {"aside", language == Language::fi ? "ei laskettavia" : "none that count", 1};
    return {"clean", language == Language::fi ? "kunnossa" : "clean", 0};
}

std::string date_cell(const HtmlSummary& summary, const NoticeRow& row) {
    const auto date = parse_iso_date(row.date);
    if (!date) return "<td></td>";
    return fmt::format("<td data-v=\"{}\">{}</td>", row.date, html_date(*date, summary.options.language));
}

std::string row_of(const HtmlSummary& summary, const NoticeRow& row) {
    const Worst worst = worst_of(row, summary.options.language);
    return fmt::format(
               "<tr><th scope=\"row\">{}</th><td data-v=\"{}\"><span class=\"badge {}\">{}</span></td><td>{}</td>"
               "<td class=\"num\">{}</td><td class=\"num\">{}</td><td class=\"num\">{}</td>",
               summary.notice_cell(row), worst.rank, worst.name, worst.word, html_escaped(row.controller), row.errors,
               row.warnings, row.infos) +
           date_cell(summary, row) + "</tr>\n";
}

}  // namespace

std::string html_notices(const HtmlSummary& summary) {
    if (summary.summary.rows.empty()) return {};
    std::string html = summary.table_begin("notices", summary.say("Selosteet, eniten virheitä sisältävät ensin",
                                                                  "Notices, those with the most errors first"));
    html += "<thead><tr>";
    for (const char* column : {summary.say("Seloste", "Notice"), summary.say("Vakavin", "Worst"),
                               summary.say("Rekisterinpitäjä", "Controller"), summary.say("Virheitä", "Errors"),
                               summary.say("Varoituksia", "Warnings"), summary.say("Huomioita", "Notes"),
                               summary.say("Päivätty", "Dated")}) {
        html += fmt::format("<th scope=\"col\">{}</th>", column);
    }
    html += "</tr></thead>\n<tbody>\n";
    for (const NoticeRow* row : worst_first(summary.summary.rows)) html += row_of(summary, *row);
    return html + "</tbody>\n</table>\n</div>\n";
}

}  // namespace selostelint
