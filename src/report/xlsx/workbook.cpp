#include "report/xlsx/workbook.h"

#include <sys/statvfs.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>

#include "base/memory_file.h"
#include "report/columns.h"
#include "report/xlsx/cell_text.h"

namespace selostelint {

namespace {

constexpr double line_height = 15;                     // points, of the usual font
constexpr double highest_row = 409;                    // points, Excel specifications and limits
constexpr std::size_t bytes_around_link = 256;         // of XML, in a sheet and in its relations
constexpr std::size_t bytes_beside_sheet = 1U << 20U;  // what is in a sheet's XML besides its rows, generously
constexpr std::uint8_t paper_a3 = 8;                   // ECMA-376 part 1, 18.3.1.63
constexpr std::uint8_t paper_a4 = 9;                   // ECMA-376 part 1, 18.3.1.63
constexpr double margin = 0.4;                         // inches
constexpr std::size_t longest_link = 2'079;            // characters, Microsoft: of the address in a hyperlink
constexpr lxw_color_t heading_ground = 0x1F3864;
constexpr lxw_color_t bar_colour = 0x9DC3E6;

/// Letters and ground of a look; the pairs have a contrast of at least 4.5:1.
struct Colours {
    lxw_color_t letters;
    lxw_color_t ground;
};

constexpr std::array<Colours, cell_looks> colours = {{{0x000000, 0},
                                                      {0x000000, 0},
                                                      {heading_ground, 0},
                                                      {0xFFFFFF, heading_ground},
                                                      {0x375623, 0xE2EFDA},
                                                      {0x1F3864, 0xDDEBF7},
                                                      {0x7F4F00, 0xFFF2CC},
                                                      {0x9C0006, 0xFFD9D9},
                                                      {0x595959, 0},
                                                      {0x0563C1, 0}}};

constexpr std::size_t index_of(CellLook look) {
    return static_cast<std::size_t>(look);
}

bool is_link(const std::string& address) {
    const bool web = address.starts_with("https://") || address.starts_with("http://");
    const auto plain = [](char c) { return c > ' ' && c < '\x7F'; };
    return web && address.size() <= longest_link && std::ranges::all_of(address, plain);
}

/// How many lines a text takes in a column of that many digits, letters being narrower; words that are wider are broken.
std::size_t wrapped_lines(std::string_view text, std::size_t width) {
    const std::size_t room = std::max<std::size_t>(width + width / 10, 1);
    if (text.size() <= room) return 1;
    const std::string wrapped = wrap(printable(text.substr(0, most_cell_units)), room, 0);
    std::size_t lines = 0;
    for (std::size_t begin = 0; begin < wrapped.size();) {
        const std::size_t end = std::min(wrapped.find('\n', begin), wrapped.size());
        lines += (display_width(std::string_view(wrapped).substr(begin, end - begin)) + room - 1) / room;
        begin = end + 1;
    }
    return lines;
}

/// The format's days begin in 1900, and its first two months count a day that never was.
bool is_sheet_date(Date date) {
    return date.ok() && date >= Date{std::chrono::year(1900), std::chrono::March, std::chrono::day(1)} &&
           date.year() <= std::chrono::year(9999);
}

}  // namespace

/// The calls of libxlsxwriter. It reports a file that cannot be made by a null, after which nothing is done any more.
class Workbook::Library {
public:
    Library(const std::string& title, Date day, Language language, SheetLimits limits);
    ~Library() {
        if (book_ != nullptr) lxw_workbook_free(book_);
    }
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;

    void open_sheet(const SheetForm& form);
    bool add_row(const std::vector<Cell>& cells);
    void paint(std::uint16_t first_column, std::string_view word, CellLook look);
    void add_bars(std::uint16_t column, std::size_t rows);
    std::string finish();

private:
    lxw_format* make_format(CellLook look);
    void make_formats();
    void set_up_pages();
    void close_sheet();
    void measure_sheet();
    double lines_of(const std::vector<Cell>& cells) const;
    void put(lxw_col_t column, const Cell& cell);
    void put_text(lxw_col_t column, const std::string& text, CellLook look);
    lxw_format* format(CellLook look) const { return formats_[index_of(look)]; }
    lxw_row_t last_row() const { return static_cast<lxw_row_t>(rows_ == 0 ? 0 : rows_ - 1); }
    lxw_col_t last_column() const { return static_cast<lxw_col_t>(form_.columns.size() - 1); }

    MemoryFile file_;
    Language language_;
    SheetLimits limits_;
    lxw_workbook* book_ = nullptr;
    lxw_worksheet* sheet_ = nullptr;
    std::array<lxw_format*, cell_looks> formats_{};
    lxw_format* date_ = nullptr;
    SheetForm form_;
    std::size_t rows_ = 0;
    std::size_t links_ = 0;
    std::size_t link_bytes_ = 0;
    std::size_t largest_part_ = 0;  ///< bytes, of a sheet or its links
    std::size_t free_bytes_ = 0;    ///< where the temporary files are, after the last sheet
    bool torn_ = false;             ///< a sheet could not be written to its end
};

Workbook::Library::Library(const std::string& title, Date day, Language language, SheetLimits limits)
    : language_(language), limits_(limits) {
    if (file_.path().empty()) return;
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    book_ = workbook_new_opt(file_.path().c_str(), &options);
    if (book_ == nullptr) return;
    std::string kept_title = title;
    lxw_doc_properties properties{};
    properties.title = kept_title.data();
    // Without it the library takes the clock's time.
    properties.created = std::chrono::system_clock::to_time_t(std::chrono::sys_days(day));
    workbook_set_properties(book_, &properties);
    make_formats();
}

lxw_format* Workbook::Library::make_format(CellLook look) {
    lxw_format* made = workbook_add_format(book_);
    const Colours& pair = colours[index_of(look)];
    format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
    format_set_font_color(made, pair.letters);
    if (pair.ground != 0) format_set_bg_color(made, pair.ground);
    if (look == CellLook::title) {
        format_set_font_size(made, 16);
        format_set_bold(made);
        return made;
    }
    format_set_text_wrap(made);
    if (look == CellLook::link) format_set_underline(made, LXW_UNDERLINE_SINGLE);
    if (look == CellLook::strong) format_set_align(made, LXW_ALIGN_LEFT);
    if (look == CellLook::strong || look == CellLook::heading) format_set_bold(made);
    return made;
}

void Workbook::Library::make_formats() {
    for (std::size_t i = 0; i < cell_looks; ++i) formats_[i] = make_format(static_cast<CellLook>(i));
    date_ = make_format(CellLook::plain);
    format_set_num_format(date_, language_ == Language::fi ? "d.m.yyyy" : "yyyy-mm-dd");
    format_set_align(date_, LXW_ALIGN_LEFT);
}

void Workbook::Library::open_sheet(const SheetForm& form) {
    if (book_ == nullptr) return;
    close_sheet();
    form_ = form;
    rows_ = links_ = link_bytes_ = 0;
    sheet_ = workbook_add_worksheet(book_, form.name.c_str());
    if (sheet_ == nullptr) {
        lxw_workbook_free(book_);
        book_ = nullptr;
        return;
    }
    for (std::size_t i = 0; i < form.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet_, column, column, form.columns[i].width, nullptr);
    }
    set_up_pages();
    if (!form.table) return;
    std::vector<Cell> titles;
    for (const SheetColumn& column : form.columns) titles.push_back({column.title, CellLook::heading, {}, {}});
    add_row(titles);
    worksheet_freeze_panes(sheet_, 1, form.frozen_columns);
    worksheet_repeat_rows(sheet_, 0, 0);
}

void Workbook::Library::set_up_pages() {
    worksheet_set_landscape(sheet_);
    worksheet_set_paper(sheet_, form_.wide ? paper_a3 : paper_a4);
    worksheet_gridlines(sheet_, form_.table ? LXW_SHOW_ALL_GRIDLINES : LXW_HIDE_ALL_GRIDLINES);
    worksheet_fit_to_pages(sheet_, 1, 0);
    worksheet_set_margins(sheet_, margin, margin, margin, 2 * margin);
    worksheet_set_footer(sheet_, "&L&A&R&P / &N");
}

/// What needs to know the last row.
void Workbook::Library::close_sheet() {
    if (sheet_ == nullptr) return;
    if (form_.table) worksheet_autofilter(sheet_, 0, 0, last_row(), last_column());
    if (form_.printed_columns > 0) {
        worksheet_print_area(sheet_, 0, 0, last_row(), static_cast<lxw_col_t>(form_.printed_columns - 1));
    }
    // Numbers of articles and names of files may look like numbers: they are text on purpose.
    const std::string all = "A1:XFD" + std::to_string(last_row() + 1);
    worksheet_ignore_errors(sheet_, LXW_IGNORE_NUMBER_STORED_AS_TEXT, all.c_str());
    measure_sheet();
    sheet_ = nullptr;
}

/// How many lines the row needs. Excel finds out by itself, LibreOffice does not.
double Workbook::Library::lines_of(const std::vector<Cell>& cells) const {
    std::size_t most = 1;
    for (std::size_t i = 0; i < std::min(cells.size(), form_.columns.size()); ++i) {
        if (cells[i].look == CellLook::title) continue;
        most = std::max(most, wrapped_lines(cells[i].text, static_cast<std::size_t>(form_.columns[i].width)));
    }
    return static_cast<double>(most);
}

/// The library does not look whether its temporary files took what it wrote, and packs half a sheet.
void Workbook::Library::measure_sheet() {
    std::FILE* file = sheet_->optimize_tmpfile;
    struct statvfs system {};
    if (std::fflush(file) != 0 || std::ferror(file) != 0 || ::fstatvfs(::fileno(file), &system) != 0) torn_ = true;
    const auto written = static_cast<std::size_t>(std::max(std::ftell(file), 0L));
    largest_part_ = std::max(largest_part_, written + link_bytes_);
    free_bytes_ = static_cast<std::size_t>(system.f_bavail) * system.f_frsize;
}

bool Workbook::Library::add_row(const std::vector<Cell>& cells) {
    if (sheet_ == nullptr || rows_ >= limits_.rows) return false;
    ++rows_;
    if (const double lines = lines_of(cells); lines > 1) {
        worksheet_set_row(sheet_, last_row(), std::min(lines * line_height, highest_row), nullptr);
    }
    for (std::size_t i = 0; i < cells.size(); ++i) put(static_cast<lxw_col_t>(i), cells[i]);
    return true;
}

void Workbook::Library::put(lxw_col_t column, const Cell& cell) {
    if (cell.number) {
        worksheet_write_number(sheet_, last_row(), column, *cell.number, format(cell.look));
        return;
    }
    if (!cell.date || !is_sheet_date(*cell.date)) return put_text(column, cell.text, cell.look);
    lxw_datetime day{};
    day.year = int{cell.date->year()};
    day.month = static_cast<int>(unsigned{cell.date->month()});
    day.day = static_cast<int>(unsigned{cell.date->day()});
    worksheet_write_datetime(sheet_, last_row(), column, &day, date_);
}

void Workbook::Library::put_text(lxw_col_t column, const std::string& text, CellLook look) {
    if (text.empty()) return;
    const bool linked = look == CellLook::link && is_link(text) && links_ < limits_.links;
    if (linked) {
        ++links_;
        link_bytes_ += text.size() + bytes_around_link;
        worksheet_write_url(sheet_, last_row(), column, text.c_str(), format(look));
        return;
    }
    // It makes a string of a text whatever that begins with.
    worksheet_write_string(sheet_, last_row(), column, cell_text(text).c_str(),
                           format(look == CellLook::link ? CellLook::plain : look));
}

void Workbook::Library::paint(std::uint16_t first_column, std::string_view word, CellLook look) {
    const std::size_t first_row = form_.table ? 1 : 0;
    if (sheet_ == nullptr || rows_ <= first_row || first_column > last_column()) return;
    std::string quoted = "\"" + std::string(word) + "\"";
    lxw_conditional_format rule{};
    rule.type = LXW_CONDITIONAL_TYPE_CELL;
    rule.criteria = LXW_CONDITIONAL_CRITERIA_EQUAL_TO;
    rule.value_string = quoted.data();
    rule.format = format(look);
    worksheet_conditional_format_range(sheet_, static_cast<lxw_row_t>(first_row), first_column, last_row(),
                                       last_column(), &rule);
}

void Workbook::Library::add_bars(std::uint16_t column, std::size_t rows) {
    if (sheet_ == nullptr || rows == 0 || rows > rows_) return;
    lxw_conditional_format rule{};
    rule.type = LXW_CONDITIONAL_DATA_BAR;
    rule.bar_color = bar_colour;
    rule.bar_solid = LXW_TRUE;
    rule.min_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER;
    worksheet_conditional_format_range(sheet_, static_cast<lxw_row_t>(rows_ - rows), column, last_row(), column, &rule);
}

std::string Workbook::Library::finish() {
    if (book_ == nullptr) return {};
    close_sheet();
    // Each part is written anew before it is packed, one after another.
    if (torn_ || free_bytes_ < largest_part_ + bytes_beside_sheet) return {};
    const lxw_error fault = workbook_close(book_);
    book_ = nullptr;
    return fault == LXW_NO_ERROR ? file_.bytes().value_or("") : std::string();
}

Workbook::Workbook(const std::string& title, Date day, Language language, SheetLimits limits)
    : library_(std::make_unique<Library>(title, day, language, limits)) {}

Workbook::~Workbook() = default;

void Workbook::open_sheet(const SheetForm& form) {
    library_->open_sheet(form);
}

bool Workbook::add_row(const std::vector<Cell>& cells) {
    return library_->add_row(cells);
}

void Workbook::paint(std::uint16_t first_column, std::string_view word, CellLook look) {
    library_->paint(first_column, word, look);
}

void Workbook::add_bars(std::uint16_t column, std::size_t rows) {
    library_->add_bars(column, rows);
}

std::string Workbook::finish() {
    return library_->finish();
}

}  // namespace selostelint
