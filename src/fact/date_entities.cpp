#include <array>
#include <string>

#include "base/date.h"
#include "base/utf8.h"
#include "fact/digits.h"
#include "fact/entities.h"
#include "fact/scan.h"
#include "language/letter_classes.h"

namespace selostelint {

namespace {

Date date_of(int year, int month, int day) {
    return {std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
            std::chrono::day{static_cast<unsigned>(day)}};
}

void add_date(std::vector<EntityMention>& found, Span span, Date date) {
    found.push_back({EntityKind::date, span, 0, 0, date.ok() ? iso_date(date) : "", date.ok()});
}

int full_year(std::string_view digits) {
    return digits.size() == 4 ? number_of(digits) : 2000 + number_of(digits);
}

constexpr std::array<std::string_view, 12> months = {"tammi", "helmi", "maalis", "huhti", "touko",  "kesä",
                                                     "heinä", "elo",   "syys",   "loka",  "marras", "joulu"};

int month_of(std::string_view name) {
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (name.size() >= months[i].size() && name.substr(0, months[i].size()) == months[i]) {
            return static_cast<int>(i) + 1;
        }
    }
    return 0;
}

}  // namespace

void recognise_dates(const Document& document, const TokenisedText&, std::vector<EntityMention>& found) {
    static const RE2 day_first(R"(\b(\d{1,2})\. ?(\d{1,2})\. ?((?:19|20)\d\d|\d\d)\b)");
    static const RE2 iso(R"(\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b)");
    static const RE2 worded(with_latin_letters(
        R"((?i)\b(?:(\d{1,2})\.? ?)?((?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu\pL*) ((?:19|20)\d\d)\b)"));
    static const RE2 month(R"((?:^|[\s(])(1[0-2]|0?[1-9])[/.]((?:19|20)\d\d)\b)");
    each_match(document, day_first, [&](Span span, const auto& g) {
        add_date(found, span, date_of(full_year(g[3]), number_of(g[2]), number_of(g[1])));
    });
    each_match(document, iso, [&](Span span, const auto& g) {
        add_date(found, span, date_of(number_of(g[1]), number_of(g[2]), number_of(g[3])));
    });
    each_match(document, worded, [&](Span span, const auto& g) {
        add_date(found, span, date_of(number_of(g[3]), month_of(lower_case(g[2])), g[1].empty() ? 1 : number_of(g[1])));
    });
    each_match(document, month, [&](Span span, const auto& g) {
        const auto begin = static_cast<std::uint32_t>(g[1].data() - document.text.data());
        add_date(found, {begin, span.end}, date_of(number_of(g[2]), number_of(g[1]), 1));
    });
}

}  // namespace selostelint
