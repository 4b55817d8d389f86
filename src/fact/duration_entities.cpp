#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "fact/digits.h"
#include "fact/entities.h"

namespace selostelint {

namespace {

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

/// The essive tells when, not how long: "kahtena vuonna peräkkäin", "15 päivänä".
constexpr std::array<std::string_view, 4> points_in_time = {"vuonna", "kuukautena", "viikkona", "päivänä"};

/// The unit that a word names: "vuotta", "kuukauden", "kk:n", "-vuotinen"; 0 when it names none.
char unit_of(const Word* word) {
    if (word == nullptr) return 0;
    const std::string_view lower = without_hyphen(word->lower);
    const std::string_view bare = lower.substr(0, lower.find(':'));
    if (std::ranges::find(points_in_time, lower) != points_in_time.end()) return 0;
    for (const Unit& unit : units) {
        if (!lower.starts_with(unit.stem)) continue;
        const auto is_unit = [&](const Reading& reading) { return without_hyphen(reading.lemma) == unit.lemma; };
        if (bare == unit.lemma || std::ranges::any_of(word->readings, is_unit)) return unit.sign;
    }
    return lower == "v" || lower == "v:n" ? 'Y' : 0;
}

/// Numerals with twice their value, so that a half is a whole number.
constexpr std::array<std::pair<std::string_view, int>, 24> numerals = {{{"puoli", 1},
                                                                        {"yksi", 2},
                                                                        {"puolitoista", 3},
                                                                        {"kaksi", 4},
                                                                        {"kolme", 6},
                                                                        {"neljä", 8},
                                                                        {"viisi", 10},
                                                                        {"kuusi", 12},
                                                                        {"seitsemän", 14},
                                                                        {"kahdeksan", 16},
                                                                        {"yhdeksän", 18},
                                                                        {"kymmenen", 20},
                                                                        {"yksitoista", 22},
                                                                        {"kaksitoista", 24},
                                                                        {"kolmetoista", 26},
                                                                        {"neljätoista", 28},
                                                                        {"viisitoista", 30},
                                                                        {"kuusitoista", 32},
                                                                        {"kahdeksantoista", 36},
                                                                        {"kaksikymmentä", 40},
                                                                        {"kaksikymmentäneljä", 48},
                                                                        {"kolmekymmentä", 60},
                                                                        {"viisikymmentä", 100},
                                                                        {"sata", 200}}};

/// Twice the value of a numeral in any form.
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

bool is_one_unit(const Word* word) {
    return word != nullptr && (word->lower == "vuosi" || word->lower == "kuukausi" || word->lower == "viikko");
}

/// "päättymisestä", "luovuttamisesta": what a period is counted from.
bool is_starting_point(const Word* word) {
    return word != nullptr && (word->lower.ends_with("misesta") || word->lower.ends_with("misestä"));
}

/// How many units, twice over; of a range both ends.
struct Amount {
    int least;
    int most;

    void widen(const Amount& other) {
        least = std::min(least, other.least);
        most = std::max(most, other.most);
    }
};

/// "12", "1,5": twice the value, whole or with a half; nothing for other fractions, years, dates and statutes.
std::optional<int> doubled(std::string_view text) {
    const std::size_t comma = text.find(',');
    const std::string_view whole = text.substr(0, comma);
    const std::string_view part = comma == std::string_view::npos ? "0" : text.substr(comma + 1);
    const bool digits = !whole.empty() && std::ranges::all_of(whole, [](char c) { return c >= '0' && c <= '9'; });
    if (!digits || (part != "0" && part != "5") || number_of(whole) >= 1900) {
        return std::nullopt;
    }
    return number_of(whole) * 2 + (part == "5" ? 1 : 0);
}

/// "12", "1,5", "6-12".
std::optional<Amount> amount_of(std::string_view text) {
    const std::size_t dash = text.find('-');
    const std::optional<int> first = doubled(text.substr(0, dash));
    const std::optional<int> last = dash == std::string_view::npos ? first : doubled(text.substr(dash + 1));
    if (!first || !last) {
        return std::nullopt;
    }
    return Amount{std::min(*first, *last), std::max(*first, *last)};
}

/// An ISO 8601 duration of so many half units: "P6Y", "P18M" for a year and a half.
std::string duration(int halves, char unit) {
    const bool half = halves % 2 != 0;
    if (half && unit == 'Y') {
        return "P" + std::to_string(halves * 6) + "M";
    }
    const std::string amount = std::to_string(halves / 2) + (half ? ".5" : "");
    return unit == 'H' ? "PT" + amount + "H" : "P" + amount + unit;
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
            if (const std::optional<Amount> amount = amount_before(i, begin)) {
                add(span_of(begin, i), *amount, unit, found);
            } else if (i + 1 < text_.tokens.size() && makes_bare_duration(text_.tokens[i + 1].word)) {
                add(span_of(i, i + 1), {2, 2}, unit, found);
            } else if (is_one_unit(text_.tokens[i].word) && starts_from(i)) {
                add(span_of(i, i), {2, 2}, unit, found);
            }
        }
    }

private:
    std::string_view spelling(std::size_t i) const { return document_[text_.tokens[i].span]; }

    /// "vuosi jäsenyyden päättymisestä": at most two words between the unit and what it is counted from.
    bool starts_from(std::size_t unit) const {
        const std::size_t end = std::min(text_.tokens.size(), unit + 4);
        for (std::size_t i = unit + 1; i < end && text_.tokens[i].word != nullptr; ++i) {
            if (is_starting_point(text_.tokens[i].word)) return true;
        }
        return false;
    }

    /// "kuuden (6) kuukauden", "6–12 kuukautta", "kaksi vuotta": the numbers right before the unit.
    std::optional<Amount> amount_before(std::size_t unit, std::size_t& begin) const {
        std::optional<Amount> amount;
        for (std::size_t back = 1; back <= 5 && back <= unit; ++back) {
            const std::size_t i = unit - back;
            const std::optional<Amount> value = amount_at(i);
            const bool link = spelling(i) == "(" || spelling(i) == ")" || spelling(i) == "-" || spelling(i) == "–";
            if (!value && !link) {
                break;
            }
            if (value) {
                begin = i;
                if (amount) {
                    amount->widen(*value);
                } else {
                    amount = value;
                }
            }
        }
        return amount;
    }

    std::optional<Amount> amount_at(std::size_t i) const {
        if (text_.tokens[i].kind == TokenKind::number) {
            return amount_of(spelling(i));
        }
        const std::optional<int> value = numeral(text_.tokens[i].word);
        return value ? std::optional(Amount{*value, *value}) : std::nullopt;
    }

    /// "10-vuotinen", "kuuden-vuotias" is none: ages are no durations.
    void compound(std::size_t i, std::vector<EntityMention>& found) const {
        const Token& token = text_.tokens[i];
        if (token.kind != TokenKind::number || i + 2 >= text_.tokens.size() || spelling(i + 1) != "-") {
            return;
        }
        const char unit = unit_of(text_.tokens[i + 2].word);
        if (const auto value = amount_of(spelling(i)); unit != 0 && value) {
            add(span_of(i, i + 2), *value, unit, found);
        }
    }

    Span span_of(std::size_t first, std::size_t last) const {
        return {text_.tokens[first].span.begin, text_.tokens[last].span.end};
    }

    static void add(Span span, const Amount& amount, char unit, std::vector<EntityMention>& found) {
        const bool known =
            !found.empty() && found.back().kind == EntityKind::duration && found.back().span.overlaps(span);
        if (known) return;
        EntityMention mention{EntityKind::duration, span, 0, 0, duration(amount.most, unit), true};
        if (amount.least < amount.most) {
            mention.least = duration(amount.least, unit);
        }
        found.push_back(std::move(mention));
    }

    const Document& document_;
    const TokenisedText& text_;
};

}  // namespace

void recognise_durations(const Document& document, const TokenisedText& text, std::vector<EntityMention>& found) {
    DurationFinder(document, text).run(found);
}

}  // namespace selostelint
