#include "read/pdf/pdf_chrome.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "read/letter_sizes.h"
#include "read/pdf/pdf_line.h"

namespace selostelint {

namespace {

constexpr std::size_t most_edge_lines = 5;
constexpr double edge = 0.16;      // of the page's height
constexpr double same_place = 6;   // points
constexpr double headline = 1.25;  // size of a title, of the text's

/// A line at the edge of a page.
struct EdgeLine {
    std::size_t page;
    PdfLine line;
    std::string pattern;      ///< its text with '#' for each number
    bool ends_apart = false;  ///< a wide gap stands before its last word
    bool chrome = false;
};

/// The lines of one edge of all pages; of each page the outermost first.
using Edge = std::vector<std::vector<EdgeLine>>;

std::string pattern_of(std::string_view text) {
    std::string pattern;
    for (const char c : text) {
        const bool digit = c >= '0' && c <= '9';
        if (!digit) pattern += c;
        if (digit && (pattern.empty() || pattern.back() != '#')) pattern += '#';
    }
    return pattern;
}

/// "#", "- # -", "# (#)", "Sivu #/#", "s. #", "Page # of #".
bool is_page_number(std::string_view pattern) {
    for (const std::string_view word : {"Sivu ", "sivu ", "SIVU ", "Sida ", "Page ", "page ", "s. ", "S. "}) {
        if (pattern.starts_with(word)) pattern.remove_prefix(word.size());
    }
    return pattern == "#" || pattern == "- # -" || pattern == "– # –" || pattern == "-#-" || pattern == "# (#)" ||
           pattern == "#(#)" || pattern == "#/#" || pattern == "# / #" || pattern == "# of #" || pattern == "(#)";
}

/// The first number in a text; 0 when there is none.
std::size_t first_number(std::string_view text) {
    const std::size_t begin = text.find_first_of("0123456789");
    std::size_t number = 0;
    for (std::size_t i = begin; i < text.size() && text[i] >= '0' && text[i] <= '9' && number < 100'000; ++i) {
        number = number * 10 + static_cast<std::size_t>(text[i] - '0');
    }
    return number;
}

double usual_size(const std::vector<PdfPage>& pages) {
    LetterSizes sizes;
    for (const PdfPage& page : pages) {
        for (const PdfWord& word : page.words) sizes.add(std::round(word.size * 2) / 2, word.text.size());
    }
    return sizes.usual();
}

/// "REKISTERISELOSTE          2": the title over a later page, its number apart from it.
bool is_numbered_title(const EdgeLine& line) {
    constexpr std::size_t longest = 80;
    const std::string_view text = line.line.text;
    const std::size_t number = std::min(text.find_first_of("0123456789"), text.size());
    if (line.page == 0 || text.size() > longest || number == 0 || number == text.size()) return false;
    return is_page_number(pattern_of(text.substr(number))) && first_number(text) == line.page + 1 && line.ends_apart;
}

std::vector<EdgeLine> edge_of(const PdfPage& page, std::size_t number, bool upper) {
    std::vector<PdfWord> near;
    std::ranges::copy_if(page.words, std::back_inserter(near), [&](const PdfWord& word) {
        return upper ? word.baseline < edge * page.height : word.baseline > (1 - edge) * page.height;
    });
    std::vector<EdgeLine> lines;
    for (const std::vector<PdfWord>& row : pdf_rows(near)) {
        lines.push_back({number, pdf_line(row), {}});
        const PdfWord& last = row.back();
        lines.back().ends_apart = row.size() > 1 && last.left - row[row.size() - 2].right > 2 * last.size;
    }
    if (!upper) std::ranges::reverse(lines);
    if (lines.size() > most_edge_lines) lines.resize(most_edge_lines);
    for (EdgeLine& line : lines) line.pattern = pattern_of(line.line.text);
    return lines;
}

/// On how many pages each pattern stands, by its place.
class Repetition {
public:
    explicit Repetition(const Edge& edges) {
        for (const std::vector<EdgeLine>& lines : edges) {
            for (const EdgeLine& line : lines) ++times_[key(line, 0)];
        }
        pages_ = edges.size();
    }

    bool repeats(const EdgeLine& line) const {
        std::size_t times = 0;
        for (const int shift : {-1, 0, 1}) {
            const auto found = times_.find(key(line, shift));
            if (found != times_.end()) times += found->second;
        }
        return times >= 2 && times * 5 >= pages_ * 2;
    }

private:
    static std::pair<std::string, int> key(const EdgeLine& line, int shift) {
        return {line.pattern, static_cast<int>(line.line.baseline / same_place) + shift};
    }

    std::map<std::pair<std::string, int>, std::size_t> times_;
    std::size_t pages_ = 0;
};

/// The one line of small print above the title of a document, which a second page would repeat.
bool is_above_title(const std::vector<EdgeLine>& lines, double body) {
    constexpr double small_print = 0.9;  // of the text's size
    return lines.size() > 1 && lines[0].page == 0 && lines[0].line.size <= small_print * body &&
           lines[1].line.size >= headline * body;
}

/// From the outermost line inwards, as far as each is chrome.
void judge_edges(Edge& edges, double body, bool upper) {
    const Repetition repetition(edges);
    for (std::vector<EdgeLine>& lines : edges) {
        for (EdgeLine& line : lines) {
            const bool numbered = is_page_number(line.pattern) && first_number(line.line.text) == line.page + 1;
            const bool title = upper && line.page == 0 && line.line.size >= headline * body;
            const bool above_title = upper && &line == lines.data() && is_above_title(lines, body);
            line.chrome = numbered || (!title && (above_title || is_numbered_title(line) || repetition.repeats(line)));
            if (!line.chrome && !title) break;
        }
    }
}

bool is_part(const PdfWord& word, const EdgeLine& edge_line) {
    const PdfLine& line = edge_line.line;
    return edge_line.chrome && word.baseline >= line.top && word.baseline <= line.bottom;
}

}  // namespace

void mark_chrome(std::vector<PdfPage>& pages) {
    const double body = usual_size(pages);
    for (const bool upper : {true, false}) {
        Edge edges;
        for (std::size_t i = 0; i < pages.size(); ++i) edges.push_back(edge_of(pages[i], i, upper));
        judge_edges(edges, body, upper);
        for (std::size_t i = 0; i < pages.size(); ++i) {
            for (PdfWord& word : pages[i].words) {
                word.chrome = word.chrome ||
                              std::ranges::any_of(edges[i], [&](const EdgeLine& line) { return is_part(word, line); });
            }
        }
    }
}

}  // namespace selostelint
