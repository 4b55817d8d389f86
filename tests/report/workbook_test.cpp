#include "report/xlsx/workbook.h"

#include <doctest/doctest.h>

#include "archive/packing.h"
#include "report/sheets.h"
#include "report/xlsx/cell_text.h"

namespace selostelint::test {

namespace {

constexpr Date day{std::chrono::year(2026), std::chrono::month(11), std::chrono::day(22)};

SheetForm form_of(const std::string& name) {
    SheetForm form;
    form.name = name;
    form.columns = {{"Teksti", 20}, {"Luku", 10}};
    return form;
}

/// A workbook with one sheet of those rows.
std::string book_of(const std::vector<std::vector<Cell>>& rows, SheetLimits limits = {}) {
    Workbook book("Otsikko", day, Language::fi, limits);
    book.open_sheet(form_of("Taulu"));
    for (const std::vector<Cell>& row : rows) book.add_row(row);
    return book.finish();
}

ReadSheet sheet_of(const std::vector<std::vector<Cell>>& rows, SheetLimits limits = {}) {
    return read_sheets(book_of(rows, limits)).at(0);
}

bool holds(const std::string& text, const std::string& piece) {
    return text.find(piece) != std::string::npos;
}

}  // namespace

TEST_CASE("workbook: what looks like a formula, a number or a date is text") {
    for (const char* text : {"=1+1", "=cmd|' /C calc'!A0", "+358", "-1", "@SUMMA", "{=1}", "12345", "1.1.2026",
                             "https://a.example", "mailto:a@b.example", "internal:Taulu!A1", "TRUE", "#REF!"}) {
        const ReadSheet sheet = sheet_of({{{text}, {text, CellLook::strong}}});
        for (const char* cell : {"A2", "B2"}) {
            CHECK(sheet[cell] == text);
            CHECK(sheet.cells.at(cell).type == "inlineStr");
            CHECK_FALSE(sheet.cells.at(cell).formula);
        }
        CHECK(sheet.links.empty());
    }
}

TEST_CASE("workbook: a tab, a line end or a control character before it makes no formula either") {
    CHECK(sheet_of({{{"\t=1+1"}}})["A2"] == "    =1+1");
    CHECK(sheet_of({{{"\r=1+1"}}})["A2"] == "␍=1+1");
    CHECK(sheet_of({{{"\n=1+1"}}})["A2"] == "␊=1+1");
    CHECK(sheet_of({{{std::string("\0=1+1", 5)}}})["A2"] == "␀=1+1");
    CHECK(sheet_of({{{"\xFF=<&>\"'"}}})["A2"] == "\xEF\xBF\xBD=<&>\"'");
    CHECK(sheet_of({{{std::string(40'000, '=')}}})["A2"] == std::string(most_cell_units - 1, '=') + "…");
}

TEST_CASE("workbook: numbers are numbers, days are days, and what the format cannot count is text") {
    const Date old{std::chrono::year(1899), std::chrono::month(12), std::chrono::day(31)};
    const ReadSheet sheet = sheet_of({{number_cell(4'000'000'000), date_cell(day)}, {date_cell(old), {}}});
    CHECK(sheet.cells.at("A2").type.empty());
    CHECK(sheet["A2"] == "4000000000");
    CHECK(sheet.cells.at("B2").type.empty());
    CHECK(sheet["B2"] == "46348");  // days since 30 December 1899
    CHECK(sheet["A3"] == "1899-12-31");
    CHECK(sheet.cells.count("B3") == 0);
}

TEST_CASE("workbook: links lead to the web alone, and to no more of it than the format allows") {
    SheetLimits limits;
    limits.links = 2;
    const auto link = [](const std::string& address) { return std::vector<Cell>{{address, CellLook::link}}; };
    const ReadSheet sheet =
        sheet_of({link("javascript:alert(1)"), link("file:///etc/passwd"), link("external:a.xlsx"),
                  link("https://a.example/ä"), link("https://a.example/" + std::string(3'000, 'a')),
                  link("https://a.example/?a=1&b=2"), link("http://b.example"), link("https://c.example")},
                 limits);
    CHECK(sheet.links ==
          std::map<std::string, std::string>{{"A7", "https://a.example/?a=1&b=2"}, {"A8", "http://b.example"}});
    CHECK(sheet["A7"] == "https://a.example/?a=1&b=2");
    CHECK(sheet["A9"] == "https://c.example");
    CHECK(sheet["A2"] == "javascript:alert(1)");
}

TEST_CASE("workbook: a table's titles stay, are printed on each page, and filter") {
    Workbook book("Otsikko", day, Language::fi);
    SheetForm form = form_of("Taulu");
    form.frozen_columns = 1;
    form.printed_columns = 1;
    book.open_sheet(form);
    book.add_row({{"a"}, number_cell(1)});
    book.paint(0, "a", CellLook::good);
    book.add_bars(1, 1);
    form = form_of("Teksti");
    form.table = false;
    book.open_sheet(form);
    book.add_row({{"b"}});
    const std::string bytes = book.finish();
    const std::vector<ReadSheet> sheets = read_sheets(bytes);
    REQUIRE(sheets.size() == 2);
    CHECK(sheets[0].frozen == "B2");
    CHECK(sheets[0].filter == "A1:B2");
    CHECK(sheets[0].painted == std::vector<std::string>{"A2:B2", "B2"});
    CHECK(sheets[0].page.at("orientation") == "landscape");
    CHECK(sheets[0].page.at("fitToHeight") == "0");
    const std::string names = unpacked(bytes).at("xl/workbook.xml");
    CHECK(holds(names, ">Taulu!$1:$1</definedName>"));
    CHECK(holds(names, ">Taulu!$A$1:$A$2</definedName>"));
    CHECK(sheets[1].name == "Teksti");
    CHECK(sheets[1]["A1"] == "b");
    CHECK(sheets[1].frozen.empty());
    CHECK(sheets[1].filter.empty());
}

TEST_CASE("workbook: a full sheet takes no more rows and is whole") {
    SheetLimits limits;
    limits.rows = 3;
    Workbook book("Otsikko", day, Language::fi, limits);
    book.open_sheet(form_of("Taulu"));
    CHECK(book.add_row({{"1"}}));
    CHECK(book.add_row({{"2"}}));
    CHECK_FALSE(book.add_row({{"3"}}));
    book.open_sheet(form_of("Toinen"));
    CHECK(book.add_row({{"4"}}));
    const std::vector<ReadSheet> sheets = read_sheets(book.finish());
    CHECK(sheets[0].rows == 3);
    CHECK(sheets[0]["A3"] == "2");
    CHECK(sheets[1].rows == 2);
}

TEST_CASE("workbook: the same cells give the same bytes, with a day and without an author") {
    const std::vector<std::vector<Cell>> rows = {{{"a"}, number_cell(1)}, {{"https://a.example", CellLook::link}}};
    const std::string bytes = book_of(rows);
    CHECK(bytes == book_of(rows));
    const std::string core = unpacked(bytes).at("docProps/core.xml");
    CHECK(holds(core, "<dc:title>Otsikko</dc:title>"));
    CHECK(holds(core, "<dc:creator></dc:creator>"));
    CHECK(holds(core, "2026-11-22T00:00:00Z</dcterms:created>"));
}

TEST_CASE("workbook: long texts get a row that shows them") {
    const std::string bytes = book_of({{{"lyhyt"}}, {{"sana sana sana sana sana sana sana sana sana"}}});
    const std::string sheet = unpacked(bytes).at("xl/worksheets/sheet1.xml");
    CHECK(holds(sheet, "<row r=\"2\"><c"));
    CHECK(holds(sheet, "<row r=\"3\" ht=\"45\" customHeight=\"1\">"));
    const std::string longest = book_of({{{std::string(100'000, 'a')}}});
    CHECK(holds(unpacked(longest).at("xl/worksheets/sheet1.xml"), " ht=\"409\" "));
}

}  // namespace selostelint::test
