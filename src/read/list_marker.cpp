#include "read/list_marker.h"

#include <algorithm>
#include <array>

namespace selostelint {

namespace {

/// `size` with the blanks that follow; 0 when none does.
std::size_t with_blanks(std::string_view line, std::size_t size) {
    const std::size_t text = std::min(line.find_first_not_of(" \t\v", size), line.size());
    const bool wide_blank = line.substr(size, 2) == "\u00A0";
    if (wide_blank) return size + 2;
    return text == size ? 0 : text;
}

/// "3. lokakuuta 2016" is a date, not the third item of a list.
bool names_month(std::string_view after_number) {
    static constexpr std::array<std::string_view, 12> months{"tammikuu", "helmikuu", "maaliskuu", "huhtikuu",
                                                             "toukokuu", "kesäkuu",  "heinäkuu",  "elokuu",
                                                             "syyskuu",  "lokakuu",  "marraskuu", "joulukuu"};
    const std::size_t word = std::min(after_number.find_first_not_of(' '), after_number.size());
    return std::ranges::any_of(months,
                               [&](std::string_view month) { return after_number.substr(word).starts_with(month); });
}

}  // namespace

ListMarker list_marker(std::string_view line) {
    using Kind = ListMarker::Kind;
    static constexpr std::array<std::string_view, 16> bullets{"-", "–", "—", "*", "•", "·", "▪", "◦",
                                                              "‣", "○", "●", "■", "►", "➢", "o", "+"};
    for (const std::string_view bullet : bullets) {
        if (line.substr(0, bullet.size()) != bullet) continue;
        const std::size_t size = with_blanks(line, bullet.size());
        // A round bullet may touch its text; a dash may not: "-5 astetta".
        const bool touching = bullet == "•" || bullet == "●" || bullet == "▪" || bullet == "■";
        if (size > 0) return {Kind::bullet, size, 0};
        if (touching && line.size() > bullet.size()) return {Kind::bullet, bullet.size(), 0};
    }
    std::uint32_t number = 0;
    std::size_t digits = 0;
    for (; digits < line.size() && digits < 3 && line[digits] >= '0' && line[digits] <= '9'; ++digits) {
        number = number * 10 + static_cast<std::uint32_t>(line[digits] - '0');
    }
    if (names_month(line.substr(std::min(digits + 1, line.size())))) return {};
    if (digits > 0 && digits < line.size() && (line[digits] == '.' || line[digits] == ')')) {
        const std::size_t size = with_blanks(line, digits + 1);
        return size > 0 ? ListMarker{Kind::number, size, number} : ListMarker{};
    }
    const bool letter = line.size() > 2 && line[0] >= 'a' && line[0] <= 'z' && line[1] == ')';
    if (!letter) return {};
    const std::size_t size = with_blanks(line, 2);
    return size > 0 ? ListMarker{Kind::letter, size, static_cast<std::uint32_t>(line[0] - 'a' + 1)} : ListMarker{};
}

}  // namespace selostelint
