#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "base/date.h"
#include "base/utf8.h"
#include "fact/entities.h"
#include "fact/scan.h"
#include "language/letter_classes.h"

namespace selostelint {

namespace {

int number(std::string_view digits) {
    int value = 0;
    for (const char c : digits.substr(0, 6)) {
        value = value * 10 + (c - '0');
    }
    return value;
}

Date date_of(int year, int month, int day) {
    return {std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
            std::chrono::day{static_cast<unsigned>(day)}};
}

void add_date(std::vector<EntityMention>& found, Span span, Date date) {
    found.push_back({EntityKind::date, span, 0, 0, date.ok() ? iso_date(date) : "", date.ok()});
}

int full_year(std::string_view digits) {
    return digits.size() == 4 ? number(digits) : 2000 + number(digits);
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

struct Unit {
    std::string_view lemma;
    std::string_view stem;  ///< what every form of the word begins with
    char sign;
};

constexpr std::array<Unit, 12> units = {{{"vuosi", "vuo", 'Y'},
                                         {"vuotinen", "vuoti", 'Y'},
                                         {"kuukausi", "kuukau", 'M'},
                                         {"kk", "kk", 'M'},
                                         {"kuu", "ku", 'M'},
                                         {"viikko", "viik", 'W'},
                                         {"vko", "vk", 'W'},
                                         {"päivä", "päiv", 'D'},
                                         {"vuorokausi", "vuorokau", 'D'},
                                         {"vrk", "vrk", 'D'},
                                         {"tunti", "tun", 'H'},
                                         {"arkipäivä", "arkipäiv", 'D'}}};

/// "-vuotinen" of "10-vuotinen" without its hyphen.
std::string_view without_hyphen(std::string_view word) {
    return word.substr(word.starts_with('-') ? 1 : 0);
}

/// The unit that a word names: "vuotta", "kuukauden", "kk:n", "-vuotinen"; 0 when it names none.
char unit_of(const Word* word) {
    if (word == nullptr) return 0;
    const std::string_view lower = without_hyphen(word->lower);
    const std::string_view bare = lower.substr(0, lower.find(':'));
    for (const Unit& unit : units) {
        if (!lower.starts_with(unit.stem)) continue;
        const auto is_unit = [&](const Reading& reading) { return without_hyphen(reading.lemma) == unit.lemma; };
        if (bare == unit.lemma || std::ranges::any_of(word->readings, is_unit)) return unit.sign;
    }
    return lower == "v" || lower == "v:n" ? 'Y' : 0;
}

constexpr std::array<std::pair<std::string_view, int>, 18> numerals = {{{"yksi", 1},
                                                                        {"kaksi", 2},
                                                                        {"kolme", 3},
                                                                        {"neljä", 4},
                                                                        {"viisi", 5},
                                                                        {"kuusi", 6},
                                                                        {"seitsemän", 7},
                                                                        {"kahdeksan", 8},
                                                                        {"yhdeksän", 9},
                                                                        {"kymmenen", 10},
                                                                        {"yksitoista", 11},
                                                                        {"kaksitoista", 12},
                                                                        {"viisitoista", 15},
                                                                        {"kaksikymmentä", 20},
                                                                        {"kolmekymmentä", 30},
                                                                        {"viisikymmentä", 50},
                                                                        {"sata", 100},
                                                                        {"kolmetoista", 13}}};

std::optional<int> numeral(const Word* word) {
    if (word == nullptr) {
        return std::nullopt;
    }
    for (const Reading& reading : word->readings) {
        for (const auto& [lemma, value] : numerals) {
            if (reading.lemma == lemma) {
                return value;
            }
        }
    }
    return std::nullopt;
}

/// Words after which a bare "vuoden" or "kuukauden" is a duration: "vuoden ajan", "kuukauden kuluessa".
constexpr std::array<std::string_view, 12> after_bare = {"ajan",    "kuluessa", "kuluttua",  "jälkeen",
                                                         "sisällä", "verran",   "mittaisen", "pituisen",
                                                         "välein",  "ajaksi",   "päästä",    "määräajassa"};

bool makes_bare_duration(const Word* word) {
    return word != nullptr && std::ranges::find(after_bare, word->lower) != after_bare.end();
}

/// Reads durations around each word that names a unit.
class DurationFinder {
public:
    DurationFinder(const Document& document, const TokenisedText& text) : document_(document), text_(text) {}

    void run(std::vector<EntityMention>& found) const {
        for (std::size_t i = 0; i < text_.tokens.size(); ++i) {
            const char unit = unit_of(text_.tokens[i].word);
            if (unit == 0) {
                compound(i, found);
                continue;
            }
            std::size_t begin = i;
            if (const std::optional<int> amount = amount_before(i, begin)) {
                add(span_of(begin, i), duration(*amount, unit), found);
            } else if (i + 1 < text_.tokens.size() && makes_bare_duration(text_.tokens[i + 1].word)) {
                add(span_of(i, i + 1), duration(1, unit), found);
            }
        }
    }

private:
    std::string_view spelling(std::size_t i) const { return document_[text_.tokens[i].span]; }

    /// "kuuden (6) kuukauden", "6–12 kuukautta", "kaksi vuotta": the last number before the unit; of a range the longer.
    std::optional<int> amount_before(std::size_t unit, std::size_t& begin) const {
        std::optional<int> amount;
        for (std::size_t back = 1; back <= 5 && back <= unit; ++back) {
            const std::size_t i = unit - back;
            const Token& token = text_.tokens[i];
            std::optional<int> value = numeral(token.word);
            if (token.kind == TokenKind::number) {
                value = number_value(spelling(i));
            }
            const bool link = spelling(i) == "(" || spelling(i) == ")" || spelling(i) == "-" || spelling(i) == "–";
            if (!value && !link) {
                break;
            }
            if (value) {
                amount = std::max(amount.value_or(0), *value);
                begin = i;
            }
        }
        return amount;
    }

    /// "12", "1,5", "6-12": whole units, of a range the longer; nothing for dates and statutes.
    static std::optional<int> number_value(std::string_view text) {
        if (text.find('/') != std::string_view::npos || text.find('.') != std::string_view::npos || text.size() > 6) {
            return std::nullopt;
        }
        const std::size_t dash = text.find('-');
        const int value = number(text.substr(dash == std::string_view::npos ? 0 : dash + 1));
        return value >= 1900 ? std::nullopt : std::optional(value);
    }

    /// "10-vuotinen", "kuuden-vuotias" is none: ages are no durations.
    void compound(std::size_t i, std::vector<EntityMention>& found) const {
        const Token& token = text_.tokens[i];
        if (token.kind != TokenKind::number || i + 2 >= text_.tokens.size() || spelling(i + 1) != "-") {
            return;
        }
        const char unit = unit_of(text_.tokens[i + 2].word);
        if (const auto value = number_value(spelling(i)); unit != 0 && value) {
            add(span_of(i, i + 2), duration(*value, unit), found);
        }
    }

    Span span_of(std::size_t first, std::size_t last) const {
        return {text_.tokens[first].span.begin, text_.tokens[last].span.end};
    }

    static std::string duration(int amount, char unit) {
        return unit == 'H' ? "PT" + std::to_string(amount) + "H" : "P" + std::to_string(amount) + unit;
    }

    static void add(Span span, std::string value, std::vector<EntityMention>& found) {
        const bool known =
            !found.empty() && found.back().kind == EntityKind::duration && found.back().span.overlaps(span);
        if (!known) found.push_back({EntityKind::duration, span, 0, 0, std::move(value), true});
    }

    const Document& document_;
    const TokenisedText& text_;
};

}  // namespace

void recognise_dates(const Document& document, const TokenisedText&, std::vector<EntityMention>& found) {
    static const RE2 day_first(R"(\b(\d{1,2})\. ?(\d{1,2})\. ?((?:19|20)\d\d|\d\d)\b)");
    static const RE2 iso(R"(\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b)");
    static const RE2 worded(with_latin_letters(
        R"((?i)\b(?:(\d{1,2})\.? ?)?((?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu\pL*) ((?:19|20)\d\d)\b)"));
    static const RE2 month(R"((?:^|[\s(])(1[0-2]|0?[1-9])[/.]((?:19|20)\d\d)\b)");
    each_match(document, day_first, [&](Span span, const auto& g) {
        add_date(found, span, date_of(full_year(g[3]), number(g[2]), number(g[1])));
    });
    each_match(document, iso, [&](Span span, const auto& g) {
        add_date(found, span, date_of(number(g[1]), number(g[2]), number(g[3])));
    });
    each_match(document, worded, [&](Span span, const auto& g) {
        add_date(found, span, date_of(number(g[3]), month_of(lower_case(g[2])), g[1].empty() ? 1 : number(g[1])));
    });
    each_match(document, month, [&](Span span, const auto& g) {
        const auto begin = static_cast<std::uint32_t>(g[1].data() - document.text.data());
        add_date(found, {begin, span.end}, date_of(number(g[2]), number(g[1]), 1));
    });
}

void recognise_durations(const Document& document, const TokenisedText& text, std::vector<EntityMention>& found) {
    DurationFinder(document, text).run(found);
}

}  // namespace selostelint
