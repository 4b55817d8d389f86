#include "report/html/html_summary.h"

#include <fmt/format.h>

#include "report/html/html_markup.h"
#include "report/set_aside.h"
#include "report/wording.h"

namespace selostelint {

namespace {

std::string tile(std::uint32_t number, std::string_view label, std::string_view kind) {
    return fmt::format("<li class=\"{}\"><b>{}</b> {}</li>\n", kind, number, label);
}

std::string tiles(const HtmlSummary& summary) {
    const Summary& sums = summary.summary;
    const std::uint32_t judged = sums.notices - sums.not_notices;
    const auto noun = [&](std::uint32_t count, const Text& one, const Text& many) {
        return (count == 1 ? one : many).in(summary.options.language);
    };
    std::string html = "<ul class=\"tiles\">\n";
    html += tile(judged, noun(judged, {"seloste", "notice"}, {"selostetta", "notices"}), "all");
    html += tile(sums.errors, noun(sums.errors, {"virhe", "error"}, {"virhettä", "errors"}), "error");
    html += tile(sums.warnings, noun(sums.warnings, {"varoitus", "warning"}, {"varoitusta", "warnings"}), "warning");
    html += tile(sums.infos, noun(sums.infos, {"huomio", "note"}, {"huomiota", "notes"}), "info");
    if (sums.not_notices > 0) {
        html += tile(sums.not_notices,
                     noun(sums.not_notices, {"muu tiedosto", "other file"}, {"muuta tiedostoa", "other files"}), "all");
    }
    if (sums.unreadable > 0) {
        html += tile(sums.unreadable,
                     noun(sums.unreadable, {"lukematta jäänyt", "unreadable"}, {"lukematta jäänyttä", "unreadable"}),
                     "error");
    }
    html += "</ul>\n";
    const std::string aside = set_aside_counts(sums, summary.options.language);
    return aside.empty() ? html : html + "<p>" + html_escaped(aside) + "</p>\n";
}

std::string unreadable(const HtmlSummary& summary) {
    if (summary.errors.empty()) return {};
    std::string html = "<ul>\n";
    for (const Error& error : summary.errors) {
        const std::string place = error.line == 0 ? "" : fmt::format(":{}", error.line);
        html += fmt::format("<li><span class=\"path\">{}{}</span> {}</li>\n", html_escaped(shown_path(error.path)),
                            place, html_escaped(shown_path(error.message.in(summary.options.language))));
    }
    return html + "</ul>\n";
}

}  // namespace

std::string HtmlSummary::notice_cell(const NoticeRow& row) const {
    const std::string path = html_escaped(shown_path(row.path));
    if (row.title.empty()) return fmt::format("<a href=\"{}\">{}</a>", address(row), path);
    return fmt::format("<a href=\"{}\">{}</a> <span class=\"path\">{}</span>", address(row), html_escaped(row.title),
                       path);
}

std::string HtmlSummary::table_begin(std::string_view name, std::string_view caption,
                                     std::string_view attributes) const {
    return fmt::format(
        "<div class=\"scroll tall\" tabindex=\"0\" role=\"group\" aria-label=\"{1}\">\n"
        "<table class=\"{0}\" data-table=\"{0}\" data-filter=\"{2}\" data-more=\"{3}\" data-shown=\"{4}\"{5}>\n"
        "<caption>{1}</caption>\n",
        name, caption,
        say("Suodata nimen, tiedoston tai rekisterinpitäjän mukaan", "Filter by name, file or controller"),
        say("Näytä lisää", "Show more"), say("Näkyvissä {n}, yhteensä {all}", "Showing {n} of {all}"), attributes);
}

std::string html_summary(const HtmlSummary& summary) {
    struct Part {
        const char* id;
        const char* name;
        std::string html;
    };
    const Part parts[] = {
        {"notices", summary.say("Selosteet", "Notices"), html_notices(summary)},
        {"requirements", summary.say("Vaatimukset", "Requirements"), html_matrix(summary)},
        {"rules", summary.say("Yleisimmät havainnot", "Most frequent findings"), html_rules(summary)},
        {"groups", summary.say("Rekisterinpitäjittäin ja kansioittain", "By controller and by folder"),
         html_groups(summary)},
        {"dates", summary.say("Vanhimmat selosteet", "Oldest notices"), html_dates(summary)},
        {"errors", summary.say("Lukematta jääneet tiedostot", "Files that could not be read"), unreadable(summary)}};
    std::string contents;
    std::string sections;
    for (const auto& [id, name, html] : parts) {
        if (html.empty()) continue;
        contents += fmt::format("<li><a href=\"#{}\">{}</a></li>\n", id, name);
        sections += fmt::format("<section id=\"{}\">\n<h2>{}</h2>\n{}</section>\n", id, name, html);
    }
    if (contents.empty()) return tiles(summary);
    return tiles(summary) +
           fmt::format("<nav aria-label=\"{}\">\n<ul>\n{}</ul>\n</nav>\n", summary.say("Sisällys", "Contents"),
                       contents) +
           sections;
}

}  // namespace selostelint
