#pragma once

#include <map>
#include <string>
#include <vector>

namespace selostelint::test {

/// A cell as a workbook's XML has it.
struct SheetCell {
    std::string type;  ///< "inlineStr"; "" for a number
    std::string text;  ///< the string, or the number's digits
    bool formula = false;
};

/// A sheet of a workbook.
struct ReadSheet {
    std::string name;
    std::map<std::string, SheetCell> cells;    ///< by "A1"
    std::map<std::string, std::string> links;  ///< where cells lead to, by "A1"
    std::string frozen;                        ///< the first cell that moves: "B2"; "" when all do
    std::string filter;                        ///< "A1:C9"; "" when there is none
    std::vector<std::string> painted;          ///< ranges of conditional formats
    std::map<std::string, std::string> page;   ///< attributes of its pages
    std::size_t rows = 0;

    /// The text of a cell; "" when there is none.
    std::string operator[](const std::string& cell) const;
};

/// The sheets of a workbook in their order; fails the test when the bytes are none.
std::vector<ReadSheet> read_sheets(const std::string& bytes);

}  // namespace selostelint::test
