#include "report/xlsx/xlsx_sheets.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "report/columns.h"
#include "report/requirement_table.h"
#include "report/secrets.h"
#include "report/wording.h"
#include "report/xlsx/xlsx_finding.h"

namespace selostelint {

namespace {

constexpr std::array<RequirementStatus, 5> statuses = {RequirementStatus::met, RequirementStatus::vague,
                                                       RequirementStatus::missing, RequirementStatus::undecided,
                                                       RequirementStatus::not_applicable};

CellLook look_of(Severity severity) {
    switch (severity) {
        case Severity::error: return CellLook::error;
        case Severity::warning: return CellLook::warning;
        case Severity::info: return CellLook::info;
    }
    return CellLook::plain;
}

CellLook look_of(RequirementStatus status) {
    switch (status) {
        case RequirementStatus::met: return CellLook::good;
        case RequirementStatus::vague: return CellLook::warning;
        case RequirementStatus::missing: return CellLook::error;
        case RequirementStatus::undecided: return CellLook::info;
        case RequirementStatus::not_applicable: return CellLook::dim;
    }
    return CellLook::plain;
}

Cell worst_cell(const XlsxRun& run, const NoticeRow& row) {
    const Language language = run.options.language;
    if (row.errors > 0) return severity_cell(Severity::error, language);
    if (row.warnings > 0) return severity_cell(Severity::warning, language);
    if (row.infos > 0) return severity_cell(Severity::info, language);
    if (!row.is_notice) return {run.say("ei tietosuojaseloste", "not a privacy notice"), CellLook::dim};
    if (row.set_aside > 0) return {run.say("ei laskettavia", "none that count"), CellLook::dim};
    return {run.say("ei huomautettavaa", "no findings"), CellLook::good};
}

Cell notice_date(const NoticeRow& row) {
    const auto date = parse_iso_date(row.date);
    return date ? date_cell(*date) : Cell{};
}

/// Of a number that is 0 when there is none.
Cell known_number(std::uint32_t number) {
    return number == 0 ? Cell{} : number_cell(number);
}

std::vector<Cell> notice_cells(const XlsxRun& run, const NoticeRow& row, std::span<const std::size_t> watched) {
    std::vector<Cell> cells = {{xlsx_path(row.path)},     {row.title},           {row.controller},
                               notice_date(row),          worst_cell(run, row),  number_cell(row.errors),
                               number_cell(row.warnings), number_cell(row.infos)};
    if (row.statuses.empty()) return cells;
    for (const RequirementStatus status : statuses) {
        const auto count = std::ranges::count_if(
            watched, [&](std::size_t requirement) { return row.statuses[requirement] == status; });
        cells.push_back(number_cell(static_cast<std::uint32_t>(count)));
    }
    return cells;
}

SheetForm notices_form(const XlsxRun& run) {
    SheetForm form;
    form.name = run.say("Selosteet", "Notices");
    form.columns = {{run.say("Tiedosto", "File"), 40},
                    {run.say("Selosteen otsikko", "Title of the notice"), 36},
                    {run.say("Rekisterinpitäjä", "Controller"), 28},
                    {run.say("Päivätty", "Dated"), 11},
                    {run.say("Vakavin havainto", "Worst finding"), 18},
                    {run.say("Virheitä", "Errors"), 10},
                    {run.say("Varoituksia", "Warnings"), 13},
                    {run.say("Huomioita", "Notes"), 12}};
    for (const RequirementStatus status : statuses) {
        const std::string_view word = status_word(status, run.options.language);
        form.columns.push_back({fmt::format("{} {}", run.say("Vaatimus", "Requirement"), word), 15});
    }
    form.frozen_columns = 1;
    return form;
}

/// Those that a client reads come first and are printed; those to sort and search by follow.
SheetForm findings_form(const XlsxRun& run) {
    SheetForm form;
    form.name = run.say("Havainnot", "Findings");
    form.columns = {{run.say("Tiedosto", "File"), 28},     {run.say("Paikka", "Place"), 12},
                    {run.say("Vakavuus", "Severity"), 11}, {run.say("Sääntö", "Rule"), 10},
                    {run.say("Otsikko", "Title"), 24},     {run.say("Havainto", "Finding"), 48},
                    {run.say("Lainaus", "Quote"), 30},     {run.say("Korjausehdotus", "Remedy"), 52},
                    {run.say("Laki", "Law"), 28}};
    form.printed_columns = static_cast<std::uint16_t>(form.columns.size());
    form.columns.insert(form.columns.end(), {{run.say("Linkki lakiin", "Link to the law"), 40},
                                             {run.say("Selosteen kohta", "Section"), 20},
                                             {run.say("Sivu", "Page"), 8},
                                             {run.say("Rivi", "Line"), 8},
                                             {run.say("Miksi ei lasketa mukaan", "Why not counted"), 24},
                                             {run.say("Tunniste", "Fingerprint"), 19}});
    form.frozen_columns = 1;
    return form;
}

std::vector<Cell> finding_cells(const XlsxRun& run, const XlsxFinding& finding) {
    const Language language = run.options.language;
    const Rule& rule = (*run.options.rulebook)[finding.rule];
    const auto linked = std::ranges::find_if(rule.grounds, [](const Ground& ground) { return !ground.url.empty(); });
    const std::string address = linked == rule.grounds.end() ? "" : linked->url;
    return {{finding.path},
            {finding.place},
            severity_cell(finding.severity, language),
            {rule.id},
            {rule.title.in(language)},
            {finding.message},
            {finding.quote},
            {finding.remedy},
            {grounds_text(rule.grounds, language)},
            {address, CellLook::link},
            {finding.section},
            known_number(finding.page),
            known_number(finding.line),
            {finding.aside},
            {finding.fingerprint}};
}

SheetForm matrix_form(const XlsxRun& run, std::span<const std::size_t> watched) {
    SheetForm form;
    form.name = run.say("Vaatimukset", "Requirements");
    form.columns = {{run.say("Tiedosto", "File"), 40}};
    for (const std::size_t requirement : watched) {
        const RequirementDefinition& definition = run.options.rulebook->requirements[requirement];
        const std::string article = definition.provision.empty() ? "" : fmt::format(" ({})", definition.provision);
        form.columns.push_back({definition.title.in(run.options.language) + article, 17});
    }
    form.wide = true;
    form.frozen_columns = 1;
    return form;
}

}  // namespace

std::string xlsx_path(const std::string& path) {
    // Before control characters become signs, which would join a code to what stands beside it.
    return printable(with_codes_masked(well_formed_utf8(path)));
}

Cell severity_cell(Severity severity, Language language) {
    return {std::string(severity_word(severity, language)), look_of(severity)};
}

void add_notices(const XlsxRun& run, Workbook& book) {
    const std::vector<std::size_t> watched = watched_requirements(*run.options.rulebook);
    book.open_sheet(notices_form(run));
    for (const NoticeRow* row : worst_first(run.summary.rows)) {
        if (!book.add_row(notice_cells(run, *row, watched))) return;
    }
}

void add_findings(const XlsxRun& run, Workbook& book) {
    book.open_sheet(findings_form(run));
    for (const std::string& line : run.findings.lines) {
        if (!book.add_row(finding_cells(run, read_finding(line)))) return;
    }
}

void add_matrix(const XlsxRun& run, Workbook& book) {
    const std::vector<std::size_t> watched = watched_requirements(*run.options.rulebook);
    book.open_sheet(matrix_form(run, watched));
    for (const NoticeRow* row : worst_first(run.summary.rows)) {
        if (row->statuses.empty()) continue;
        std::vector<Cell> cells = {{xlsx_path(row->path)}};
        for (const std::size_t requirement : watched) {
            cells.push_back({std::string(status_word(row->statuses[requirement], run.options.language))});
        }
        if (!book.add_row(cells)) break;
    }
    for (const RequirementStatus status : statuses) {
        book.paint(1, status_word(status, run.options.language), look_of(status));
    }
}

}  // namespace selostelint
