#include "report/sheets.h"

#include <doctest/doctest.h>

#include <pugixml.hpp>

#include "archive/packing.h"

namespace selostelint::test {

namespace {

pugi::xml_document parsed(const std::map<std::string, std::string>& files, const std::string& name) {
    pugi::xml_document document;
    const auto file = files.find(name);
    if (file != files.end()) {
        REQUIRE_MESSAGE(document.load_string(file->second.c_str(), pugi::parse_default | pugi::parse_ws_pcdata_single),
                        name);
    }
    return document;
}

SheetCell read_cell(const pugi::xml_node& cell) {
    SheetCell read;
    read.type = cell.attribute("t").value();
    read.formula = !cell.child("f").empty();
    read.text = read.type == "inlineStr" ? cell.child("is").child("t").text().get() : cell.child("v").text().get();
    return read;
}

ReadSheet read_sheet(const std::map<std::string, std::string>& files, const std::string& number) {
    const pugi::xml_document document = parsed(files, "xl/worksheets/sheet" + number + ".xml");
    const pugi::xml_document relations = parsed(files, "xl/worksheets/_rels/sheet" + number + ".xml.rels");
    const pugi::xml_node root = document.child("worksheet");
    ReadSheet sheet;
    for (const pugi::xml_node row : root.child("sheetData").children("row")) {
        ++sheet.rows;
        for (const pugi::xml_node cell : row.children("c")) sheet.cells[cell.attribute("r").value()] = read_cell(cell);
    }
    std::map<std::string, std::string> targets;
    for (const pugi::xml_node relation : relations.child("Relationships").children()) {
        targets[relation.attribute("Id").value()] = relation.attribute("Target").value();
    }
    for (const pugi::xml_node link : root.child("hyperlinks").children()) {
        sheet.links[link.attribute("ref").value()] = targets[link.attribute("r:id").value()];
    }
    const pugi::xml_node pane = root.child("sheetViews").child("sheetView").child("pane");
    if (std::string(pane.attribute("state").value()) == "frozen") sheet.frozen = pane.attribute("topLeftCell").value();
    sheet.filter = root.child("autoFilter").attribute("ref").value();
    for (const pugi::xml_node format : root.children("conditionalFormatting")) {
        sheet.painted.emplace_back(format.attribute("sqref").value());
    }
    for (const pugi::xml_attribute attribute : root.child("pageSetup").attributes()) {
        sheet.page[attribute.name()] = attribute.value();
    }
    return sheet;
}

}  // namespace

std::string ReadSheet::operator[](const std::string& cell) const {
    const auto found = cells.find(cell);
    return found == cells.end() ? std::string() : found->second.text;
}

std::vector<ReadSheet> read_sheets(const std::string& bytes) {
    const auto files = unpacked(bytes);
    REQUIRE(files.count("xl/workbook.xml") == 1);
    const pugi::xml_document book = parsed(files, "xl/workbook.xml");
    std::vector<ReadSheet> sheets;
    for (const pugi::xml_node sheet : book.child("workbook").child("sheets").children()) {
        sheets.push_back(read_sheet(files, std::to_string(sheets.size() + 1)));
        sheets.back().name = sheet.attribute("name").value();
    }
    return sheets;
}

}  // namespace selostelint::test
