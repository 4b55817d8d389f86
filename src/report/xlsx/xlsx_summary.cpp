#include <fmt/format.h>

#include <algorithm>

#include "report/version.h"
#include "report/wording.h"
#include "report/xlsx/xlsx_sheets.h"

namespace selostelint {

namespace {

/// Files that could not be read; a crawl may have as many as it has files.
constexpr std::size_t most_errors = 1'000;

void add_line(Workbook& book, const char* label, Cell value) {
    book.add_row({{label}, std::move(value)});
}

void add_head(Workbook& book, std::vector<Cell> titles) {
    book.add_row({});
    for (Cell& title : titles) title.look = CellLook::heading;
    book.add_row(titles);
}

void add_about(const XlsxRun& run, Workbook& book) {
    const Summary& sums = run.summary;
    book.add_row({{run.say("Tietosuojaselosteiden tarkastus", "Check of privacy notices"), CellLook::title}});
    book.add_row({});
    add_line(book, run.say("Lain tila", "Law as of"), date_cell(run.options.as_of));
    add_line(book, run.say("Ohjelma", "Program"), {fmt::format("selostelint {}", program_version())});
    add_line(book, run.say("Säännöstö", "Rulebook"), {run.options.rulebook->version});
    add_line(book, run.say("Tarkastettuja selosteita", "Notices checked"),
             number_cell(sums.notices - sums.not_notices, CellLook::strong));
    add_line(book, run.say("Virheitä", "Errors"), number_cell(sums.errors, CellLook::strong));
    add_line(book, run.say("Varoituksia", "Warnings"), number_cell(sums.warnings, CellLook::strong));
    add_line(book, run.say("Huomioita", "Notes"), number_cell(sums.infos, CellLook::strong));
    add_line(book, run.say("Muita tiedostoja kuin tietosuojaselosteita", "Files that are not privacy notices"),
             number_cell(sums.not_notices, CellLook::strong));
    add_line(book, run.say("Lukematta jääneitä tiedostoja", "Files that could not be read"),
             number_cell(sums.unreadable, CellLook::strong));
}

/// What a sheet had no room for.
void add_omissions(const XlsxRun& run, Workbook& book) {
    const std::size_t room = run.limits.rows - 1;
    const auto note = [&](const char* label, std::size_t count) {
        if (count > 0) add_line(book, label, number_cell(static_cast<std::uint32_t>(count), CellLook::error));
    };
    note(run.say("Havaintoja, jotka eivät mahtuneet taulukkoon (lievimmät)",
                 "Findings that the sheet had no room for (the mildest)"),
         run.findings.left_out);
    note(run.say("Selosteita, jotka eivät mahtuneet taulukkoon", "Notices that the sheet had no room for"),
         run.summary.rows.size() > room ? run.summary.rows.size() - room : 0);
    if (run.findings.lines.size() <= run.limits.links) return;
    add_line(book,
             run.say("Linkkejä lakiin enintään (muut osoitteet ovat tekstinä)",
                     "Links to the law at most (further addresses are text)"),
             number_cell(static_cast<std::uint32_t>(run.limits.links)));
}

void add_rules(const XlsxRun& run, Workbook& book) {
    const std::vector<FiredRule> list = most_frequent(run.summary, *run.options.rulebook);
    if (list.empty()) return;
    add_head(book, {{run.say("Yleisimmät havainnot", "Most frequent findings")},
                    {run.say("Havaintoja", "Findings")},
                    {run.say("Vakavuus", "Severity")}});
    for (const auto& [rule, times] : list) {
        book.add_row({{fmt::format("{} {}", rule->id, rule->title.in(run.options.language))},
                      number_cell(times, CellLook::strong),
                      severity_cell(rule->severity, run.options.language)});
    }
    book.add_bars(1, list.size());
}

void add_errors(const XlsxRun& run, Workbook& book) {
    if (run.errors.empty()) return;
    add_head(book, {{run.say("Lukematta jäänyt tiedosto", "File that could not be read")}, {run.say("Syy", "Reason")}});
    for (const Error& error : run.errors.first(std::min(run.errors.size(), most_errors))) {
        const std::string place = error.line == 0 ? "" : fmt::format(":{}", error.line);
        book.add_row({{xlsx_path(error.path) + place}, {xlsx_path(error.message.in(run.options.language))}});
    }
    if (run.errors.size() <= most_errors) return;
    add_line(book, run.say("Lisäksi tiedostoja, joita ei luetella", "Further files, not listed"),
             number_cell(static_cast<std::uint32_t>(run.errors.size() - most_errors), CellLook::strong));
}

}  // namespace

void add_summary(const XlsxRun& run, Workbook& book) {
    SheetForm form;
    form.name = run.say("Yhteenveto", "Summary");
    form.columns = {{"", 60}, {"", 66}, {"", 12}};
    form.table = false;
    book.open_sheet(form);
    add_about(run, book);
    add_omissions(run, book);
    add_rules(run, book);
    add_errors(run, book);
}

}  // namespace selostelint
