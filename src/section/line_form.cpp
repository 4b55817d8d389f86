#include "section/line_form.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"

namespace selostelint {

namespace {

constexpr std::array<std::string_view, 7> question_words = {"mikä",   "kuka",  "ken",      "miten",
                                                            "kuinka", "miksi", "millainen"};

constexpr std::size_t longest_numbering = 7;  // "10.2.1."
constexpr std::size_t longest_bare_number = 2;

bool is_numeral(char c) {
    return (c >= '0' && c <= '9') || c == '.';
}

}  // namespace

bool ends_like_text(std::string_view line) {
    return line.ends_with('.') || line.ends_with(',') || line.ends_with(';') || line.ends_with('!');
}

bool joins_next(std::string_view line) {
    static constexpr std::array<std::string_view, 7> joints = {"/", " ja", " JA", " tai", " TAI", " sekä", " SEKÄ"};
    return std::ranges::any_of(joints, [&](std::string_view joint) { return line.ends_with(joint); });
}

bool starts_lower(std::string_view line) {
    std::size_t at = 0;
    return !line.empty() && is_lower(next_code_point(line, at));
}

bool is_numbered(std::string_view line) {
    const auto first = std::ranges::find_if_not(line, is_numeral);
    auto at = static_cast<std::size_t>(first - line.begin());
    if (at == 0 || at > longest_numbering || at + 1 >= line.size()) {
        return false;
    }
    // "1a Rekisterinpitäjä", "1b) Yhteyshenkilö" of the old form.
    if (line[at] >= 'a' && line[at] <= 'e' && at + 2 < line.size()) ++at;
    return line[at] == ')' || (line[at] == ' ' && (line[at - 1] == '.' || at <= longest_bare_number));
}

bool is_capitals(std::string_view line) {
    std::size_t upper = 0;
    std::size_t lower = 0;
    for (std::size_t at = 0; at < line.size();) {
        const char32_t c = next_code_point(line, at);
        upper += is_upper(c) ? 1 : 0;
        lower += is_lower(c) ? 1 : 0;
    }
    return upper > 2 && lower * 6 < upper;
}

bool only_numbering_has_stop(std::string_view label) {
    const std::size_t stop = label.find_last_of(".!?");
    return stop == std::string_view::npos || std::ranges::all_of(label.substr(0, stop), is_numeral);
}

bool holds_number(std::span<const Token> words) {
    return std::ranges::any_of(
        words, [](const Token& token) { return token.kind == TokenKind::number && token.span.size() > 1; });
}

bool is_clause(std::span<const Token> words) {
    return std::ranges::any_of(words, [](const Token& token) { return token.word != nullptr && token.word->finite; });
}

bool begins_question(std::span<const Token> words) {
    if (words.empty() || words.front().word == nullptr) {
        return false;
    }
    const std::string& opener = words.front().word->lower;
    const bool asks = words.front().word->finite && (opener.ends_with("ko") || opener.ends_with("kö"));
    return asks || std::ranges::any_of(words.front().word->readings, [](const Reading& reading) {
               return std::ranges::find(question_words, reading.lemma) != question_words.end();
           });
}

std::uint32_t word_count(std::span<const Token> words) {
    return static_cast<std::uint32_t>(
        std::ranges::count_if(words, [](const Token& token) { return token.kind == TokenKind::word; }));
}

}  // namespace selostelint
