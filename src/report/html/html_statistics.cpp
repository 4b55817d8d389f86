#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>

#include "report/html/html_markup.h"
#include "report/html/html_page.h"
#include "report/html/html_summary.h"
#include "report/wording.h"

namespace selostelint {

namespace {

constexpr std::size_t oldest_dates = 20;
constexpr std::size_t most_open_groups = 20;

/// Sums over the notices of one controller or folder.
struct Group {
    std::string name;
    std::uint32_t notices = 0;
    std::uint32_t errors = 0;
    std::uint32_t warnings = 0;
    std::uint32_t infos = 0;
};

using Key = std::string (*)(const NoticeRow&);

std::string folder_of(const NoticeRow& row) {
    const std::size_t slash = row.path.find_last_of("/!");
    return slash == std::string::npos ? "." : row.path.substr(0, slash);
}

/// The most errors first, of equals by name.
std::vector<Group> groups(const HtmlSummary& summary, Key key) {
    std::map<std::string, Group> by_name;
    for (const NoticeRow& row : summary.summary.rows) {
        if (!row.is_notice) continue;
        Group& group = by_name[key(row)];
        ++group.notices;
        group.errors += row.errors;
        group.warnings += row.warnings;
        group.infos += row.infos;
    }
    std::vector<Group> list;
    for (auto& [name, group] : by_name) {
        group.name = name;
        list.push_back(std::move(group));
    }
    std::ranges::stable_sort(list, [](const Group& a, const Group& b) {
        return std::tie(a.errors, a.warnings, a.infos) > std::tie(b.errors, b.warnings, b.infos);
    });
    return list;
}

std::string group_row(const Group& group, const std::string& name, std::uint32_t most) {
    return fmt::format(
        "<tr><th scope=\"row\">{}</th><td class=\"num\">{}</td><td>{}</td><td class=\"num\">{}</td><td "
        "class=\"num\">{}</td>"
        "<td class=\"num\">{}</td></tr>\n",
        html_escaped(name), group.notices, html_bar(group.errors, most), group.errors, group.warnings, group.infos);
}

std::string group_table(const HtmlSummary& summary, const char* title, const char* unknown, Key key) {
    const std::vector<Group> list = groups(summary, key);
    if (list.empty()) return {};
    std::string html = fmt::format("<details{}>\n<summary>{} ({})</summary>\n<table>\n<thead><tr>",
                                   list.size() <= most_open_groups ? " open" : "", title, list.size());
    html += fmt::format("<th scope=\"col\">{}</th><th scope=\"col\">{}</th><td></td>", title,
                        summary.say("Selosteita", "Notices"));
    for (const char* column : {summary.say("Virheitä", "Errors"), summary.say("Varoituksia", "Warnings"),
                               summary.say("Huomioita", "Notes")}) {
        html += fmt::format("<th scope=\"col\">{}</th>", column);
    }
    html += "</tr></thead>\n<tbody>\n";
    const std::uint32_t most = list.front().errors;
    for (const Group& group : list)
        html += group_row(group, group.name.empty() ? unknown : shown_path(group.name), most);
    return html + "</tbody>\n</table>\n</details>\n";
}

}  // namespace

std::string html_rules(const HtmlSummary& summary) {
    const std::vector<FiredRule> list = most_frequent(summary.summary, *summary.options.rulebook);
    if (list.empty()) return {};
    std::string html = fmt::format(
        "<table>\n<thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th><td></td><th scope=\"col\">{}</th></tr>"
        "</thead>\n<tbody>\n",
        summary.say("Sääntö", "Rule"), summary.say("Vakavuus", "Severity"), summary.say("Havaintoja", "Findings"));
    for (const auto& [rule, times] : list) {
        html += fmt::format(
            "<tr><th scope=\"row\">{} {}</th><td><span class=\"badge {}\">{}</span></td><td>{}</td>"
            "<td class=\"num\">{}</td></tr>\n",
            html_escaped(rule->id), html_escaped(rule->title.in(summary.options.language)),
            severity_name(rule->severity), severity_word(rule->severity, summary.options.language),
            html_bar(times, list.front().times), times);
    }
    return html + "</tbody>\n</table>\n";
}

std::string html_groups(const HtmlSummary& summary) {
    const std::string controllers =
        group_table(summary, summary.say("Rekisterinpitäjä", "Controller"), summary.say("(ei selviä)", "(not known)"),
                    [](const NoticeRow& row) { return row.controller; });
    return controllers + group_table(summary, summary.say("Kansio", "Folder"), ".", folder_of);
}

std::string html_dates(const HtmlSummary& summary) {
    std::vector<const NoticeRow*> dated;
    std::uint32_t undated = 0;
    for (const NoticeRow& row : summary.summary.rows) {
        if (!row.date.empty()) dated.push_back(&row);
        if (row.date.empty() && row.is_notice) ++undated;
    }
    if (dated.empty()) return {};
    std::ranges::stable_sort(dated, {}, &NoticeRow::date);
    std::string html =
        fmt::format("<table>\n<thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th></tr></thead>\n<tbody>\n",
                    summary.say("Seloste", "Notice"), summary.say("Päivätty", "Dated"));
    for (std::size_t i = 0; i < std::min(dated.size(), oldest_dates); ++i) {
        const std::string date = html_date(*parse_iso_date(dated[i]->date), summary.options.language);
        html += fmt::format("<tr><th scope=\"row\">{}</th><td>{}</td></tr>\n", summary.notice_cell(*dated[i]), date);
    }
    html += "</tbody>\n</table>\n";
    if (undated > 0) {
        html += fmt::format("<p>{}: {}.</p>\n", summary.say("Selosteita ilman päiväystä", "Notices without a date"),
                            undated);
    }
    return html;
}

}  // namespace selostelint
