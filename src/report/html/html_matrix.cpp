#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "report/html/html_markup.h"
#include "report/html/html_summary.h"
#include "report/names.h"
#include "report/requirement_table.h"
#include "report/wording.h"

namespace selostelint {

namespace {

constexpr std::array<RequirementStatus, 5> statuses = {RequirementStatus::missing, RequirementStatus::vague,
                                                       RequirementStatus::undecided, RequirementStatus::not_applicable,
                                                       RequirementStatus::met};

/// Above it the matrix is folded up, which spares the browser from laying out a hundred thousand cells.
constexpr std::size_t most_open_rows = 300;

/// One letter, for a hundred thousand cells.
char status_class(RequirementStatus status) {
    switch (status) {
        case RequirementStatus::met: return 'y';
        case RequirementStatus::vague: return 'v';
        case RequirementStatus::missing: return 'x';
        case RequirementStatus::not_applicable: return 'n';
        case RequirementStatus::undecided: return 'u';
    }
    return 'u';
}

std::string counts_row(const HtmlSummary& summary, std::size_t requirement) {
    std::array<std::size_t, statuses.size()> counts{};
    std::size_t judged = 0;
    for (const NoticeRow& row : summary.summary.rows) {
        if (row.statuses.empty()) continue;
        ++judged;
        ++counts[static_cast<std::size_t>(std::ranges::find(statuses, row.statuses[requirement]) - statuses.begin())];
    }
    const RequirementDefinition& definition = summary.options.rulebook->requirements[requirement];
    std::string html =
        fmt::format("<tr><th scope=\"row\">{}</th><td>{}</td>",
                    html_escaped(definition.title.in(summary.options.language)), html_bar(counts.front(), judged));
    for (const std::size_t count : counts) html += fmt::format("<td class=\"num\">{}</td>", count);
    return html + "</tr>\n";
}

std::string totals(const HtmlSummary& summary, const std::vector<std::size_t>& requirements) {
    std::string html =
        fmt::format("<table class=\"totals\">\n<caption>{}</caption>\n<thead><tr><th scope=\"col\">{}</th><td></td>",
                    summary.say("Kuinka monessa selosteessa vaatimus täyttyy; palkki kertoo, kuinka monesta se puuttuu",
                                "In how many notices a requirement is met; the bar shows how many lack it"),
                    summary.say("Vaatimus", "Requirement"));
    for (const RequirementStatus status : statuses) {
        html += fmt::format("<th scope=\"col\">{}</th>", status_word(status, summary.options.language));
    }
    html += "</tr></thead>\n<tbody>\n";
    for (const std::size_t requirement : requirements) html += counts_row(summary, requirement);
    return html + "</tbody>\n</table>\n";
}

std::string legend(const HtmlSummary& summary) {
    std::string html = "<ul class=\"legend\">\n";
    for (const RequirementStatus status : statuses) {
        html += fmt::format("<li><span class=\"status {}\">{}</span></li>\n", name_of(status),
                            status_word(status, summary.options.language));
    }
    return html + "</ul>\n";
}

/// What the script needs to offer a choice of requirement and status: `data-statuses` is JSON, `[["x","puuttuu"],…]`.
std::string choices(const HtmlSummary& summary) {
    std::string list;
    for (const RequirementStatus status : statuses) {
        list += fmt::format("{}[&quot;{}&quot;,&quot;{}&quot;]", list.empty() ? "" : ",", status_class(status),
                            status_word(status, summary.options.language));
    }
    return fmt::format(" data-requirement=\"{}\" data-status=\"{}\" data-any=\"{}\" data-statuses=\"[{}]\"",
                       summary.say("Vaatimus", "Requirement"), summary.say("Tila", "Status"),
                       summary.say("(mikä tahansa)", "(any)"), list);
}

void append_row(const HtmlSummary& summary, const std::vector<std::size_t>& requirements, const NoticeRow& row,
                std::string& html) {
    html += "<tr><th scope=\"row\">" + summary.notice_cell(row) + "</th>";
    for (const std::size_t requirement : requirements) {
        const RequirementStatus status = row.statuses[requirement];
        html += "<td class=";
        html += status_class(status);
        html += '>';
        html += status_word(status, summary.options.language);
        html += "</td>";
    }
    html += "</tr>\n";
}

}  // namespace

std::string html_matrix(const HtmlSummary& summary) {
    const std::vector<std::size_t> requirements = watched_requirements(*summary.options.rulebook);
    const auto judged = [](const NoticeRow& row) { return !row.statuses.empty(); };
    const auto count = static_cast<std::size_t>(std::ranges::count_if(summary.summary.rows, judged));
    if (count == 0 || requirements.empty()) return {};
    std::string html = totals(summary, requirements);
    html += fmt::format("<details{}>\n<summary>{}</summary>\n", count <= most_open_rows ? " open" : "",
                        summary.say("Vaatimukset selosteittain", "Requirements by notice")) +
            legend(summary);
    html += summary.table_begin("matrix", summary.say("Vaatimukset selosteittain", "Requirements by notice"),
                                choices(summary));
    html += "<thead><tr><th scope=\"col\">" + std::string(summary.say("Seloste", "Notice")) + "</th>";
    for (const std::size_t requirement : requirements) {
        const Text& title = summary.options.rulebook->requirements[requirement].title;
        html += fmt::format("<th scope=\"col\"><span>{}</span></th>", html_escaped(title.in(summary.options.language)));
    }
    html += "</tr></thead>\n<tbody>\n";
    for (const NoticeRow* row : worst_first(summary.summary.rows)) {
        if (judged(*row)) append_row(summary, requirements, *row, html);
    }
    return html + "</tbody>\n</table>\n</div>\n</details>\n";
}

}  // namespace selostelint
