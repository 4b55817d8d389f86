#include "language/polarity.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace selostelint {

namespace {

constexpr std::uint32_t reach = 8;

/// Words that open a new clause after a comma; after Iso suomen kielioppi § 801 (konjunktiot).
constexpr std::array<std::string_view, 22> clause_openers = {
    "että", "joka",   "jotka", "jonka",   "joiden", "joita", "jota",  "jossa", "joihin", "jos",    "mikäli",
    "kun",  "kunnes", "koska", "jolloin", "jotta",  "sillä", "mutta", "vaan",  "ellei",  "paitsi", "kuitenkin"};

bool is_word(const MatchInput& input, std::uint32_t token, std::string_view lower) {
    const Word* word = input.text.tokens[token].word;
    return word != nullptr && word->lower == lower;
}

bool opens_clause(const MatchInput& input, std::uint32_t token) {
    return std::ranges::any_of(clause_openers, [&](std::string_view opener) { return is_word(input, token, opener); });
}

/// Whether a clause ends at `token`, seen from the left.
bool is_boundary(const MatchInput& input, std::uint32_t token, std::uint32_t end) {
    const std::string_view mark = input.document[input.text.tokens[token].span];
    if (mark == ";" || mark == ":") {
        return true;
    }
    if (mark == "," || mark == "–") {
        return token + 1 < end && opens_clause(input, token + 1);
    }
    return is_word(input, token, "mutta") || is_word(input, token, "vaan") || is_word(input, token, "paitsi");
}

/// "ellei", "jollemme": they deny the condition that they open, and not what follows it.
bool denies_condition(const Word& word) {
    return word.lower.starts_with("elle") || word.lower.starts_with("jolle");
}

}  // namespace

bool is_negated(const MatchInput& input, const Unit& unit, TokenRange range) {
    const std::uint32_t begin = range.begin > unit.first_token + reach ? range.begin - reach : unit.first_token;
    bool negated = false;
    bool condition = false;
    for (std::uint32_t token = begin; token < std::min(range.end, unit.end_token); ++token) {
        const Word* word = input.text.tokens[token].word;
        const bool ends_condition = condition && input.document[input.text.tokens[token].span] == ",";
        if (token < range.begin && (ends_condition || is_boundary(input, token, unit.end_token))) {
            negated = false;
            condition = false;
        } else if (word != nullptr && word->negation) {
            condition = denies_condition(*word) && (condition || !negated);
            negated = true;
        }
    }
    const bool connegative =
        std::any_of(input.text.tokens.begin() + range.begin, input.text.tokens.begin() + range.end,
                    [](const Token& token) { return token.word != nullptr && token.word->connegative; });
    return negated || connegative;
}

}  // namespace selostelint
