#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/text.h"

namespace selostelint {

/// How a cell looks. Colours only repeat what the words say.
enum class CellLook : std::uint8_t { plain, strong, title, heading, good, info, warning, error, dim, link };
inline constexpr std::size_t cell_looks = 10;

/// A cell of a row: its number or date where it has one, else its text, which is never a formula; "" leaves it empty. An
/// address in the look of a link is one, as far as the sheet takes links and the address is one of the web.
struct Cell {
    std::string text;
    CellLook look = CellLook::plain;
    std::optional<std::uint32_t> number = {};
    std::optional<Date> date = {};
};

inline Cell number_cell(std::uint32_t number, CellLook look = CellLook::plain) {
    return {"", look, number, {}};
}

/// Dates that the format does not know are text.
inline Cell date_cell(Date date) {
    return {iso_date(date), CellLook::plain, {}, date};
}

/// A column, its width in characters of the usual font.
struct SheetColumn {
    std::string title;
    double width = 10;
};

/// One sheet.
struct SheetForm {
    std::string name;  ///< at most 31 characters, none of []:*?/\ (the format's own limit)
    std::vector<SheetColumn> columns;
    bool table = true;                 ///< the titles stand in a first row, frozen, repeated on each page, with filters
    std::uint16_t frozen_columns = 0;  ///< those that stay when the others move
    bool wide = false;                 ///< printed on A3
    std::uint16_t printed_columns = 0;  ///< the first ones; 0 for all
};

/// What a sheet can hold. Excel specifications and limits, support.microsoft.com: 1,048,576 rows and 65,530 hyperlinks a
/// worksheet; with more, Excel calls the file damaged.
struct SheetLimits {
    std::size_t rows = 1'048'576;  ///< the row of the titles is one
    std::size_t links = 65'530;
};

/// A workbook for Excel and LibreOffice (Office Open XML, ECMA-376), sheet after sheet and row after row. Rows do not
/// stay in memory: the library keeps them in temporary files without names. The same calls give the same bytes.
class Workbook {
public:
    /// `title` is a property of the document; so is the day, and there is no author.
    Workbook(const std::string& title, Date day, Language language, SheetLimits limits = {});
    ~Workbook();
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    /// Ends the sheet before it.
    void open_sheet(const SheetForm& form);
    /// Adds a row to the sheet that was opened last. False when the sheet is full and takes it no more.
    bool add_row(const std::vector<Cell>& cells);
    /// Cells from that column on show this word in that look, also when a user changes them.
    void paint(std::uint16_t first_column, std::string_view word, CellLook look);
    /// Bars behind the numbers of a column in the last `rows` rows.
    void add_bars(std::uint16_t column, std::size_t rows);

    /// The whole file; "" when the system gave no room for it or its parts. Nothing can be added after it.
    std::string finish();

private:
    class Library;
    std::unique_ptr<Library> library_;
};

}  // namespace selostelint
