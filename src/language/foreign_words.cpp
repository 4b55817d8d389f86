#include "language/foreign_words.h"

#include <algorithm>

namespace selostelint {

namespace {

constexpr std::uint32_t fewest_words = 4;
constexpr std::size_t longest_shared = 4;  // bytes of a word that two languages have by chance
constexpr std::size_t words_of_one = 28;

/// The commonest words of a language that notices are translated into, none of them words of Finnish.
struct CommonWords {
    std::string_view language;
    std::array<std::string_view, words_of_one> words;
};

constexpr std::array<CommonWords, WordCounts::languages> common_words{{
    {"en", {"the",  "of",   "and", "to",  "in",  "is", "are", "for",  "with", "your", "you",   "we",  "our",  "by",
            "this", "that", "be",  "may", "not", "or", "as",  "from", "have", "has",  "which", "any", "will", "can"}},
    {"sv", {"och", "att", "är",   "som", "för", "av", "på",    "den",  "det", "med",    "till", "inte", "vi",  "en",
            "ett", "har", "från", "din", "kan", "om", "eller", "dina", "vid", "enligt", "ska",  "de",   "dig", "våra"}},
    {"et",
     {"või",    "ning",    "kui",     "kes",          "mis",          "teie",     "meie", "selle", "oma",       "mille",
      "õigus",  "andmete", "andmeid", "isikuandmete", "isikuandmeid", "töötleme", "teil", "kohta", "vastavalt", "jaoks",
      "korral", "meil",    "saab",    "eest",         "ka",           "siis",     "mida", "nende"}},
    {"se", {"lea",     "leat",   "dahje", "maid",          "mat",   "dan",   "dat",    "sáhttá", "sáhtát", "go",
            "dieđuid", "dieđut", "bokte", "vuoigatvuohta", "dus",   "min",   "mii",    "gii",    "geat",   "leamaš",
            "galgá",   "nu",     "daid",  "ovdal",         "birra", "várás", "mielde", "eai"}},
    {"ru",
     {"и",   "в",  "на", "не", "мы",  "вы", "для", "с",   "о",   "или", "ваши", "данных", "данные",       "по",
      "что", "от", "к",  "из", "при", "их", "вас", "как", "это", "мы",  "за",   "ваших",  "персональных", "если"}},
    {"de",
     {"und",    "der", "die", "das",  "wir",   "ihre",  "von", "zu",  "mit", "nicht", "oder", "sie",  "ist",  "für",
      "werden", "auf", "im",  "eine", "einer", "ihrer", "des", "dem", "den", "durch", "bei",  "wird", "nach", "uns"}},
}};

}  // namespace

std::uint8_t common_languages(const Word& word) {
    static_assert(WordCounts::languages <= 8);
    // Most of a Finnish text, and nothing that is common elsewhere.
    if (word.known && word.lower.size() > longest_shared) return 0;
    std::uint8_t found = 0;
    for (std::size_t i = 0; i < common_words.size(); ++i) {
        const bool common = std::ranges::find(common_words[i].words, word.lower) != common_words[i].words.end();
        found |= static_cast<std::uint8_t>((common ? 1U : 0U) << i);
    }
    return found;
}

WordCounts::WordCounts(std::span<const Token> tokens) {
    for (const Token& token : tokens) {
        if (token.kind == TokenKind::word && token.word != nullptr) add(*token.word);
    }
}

void WordCounts::add(const Word& word) {
    ++all_;
    unknown_ += word.known ? 0 : 1;
    finite_ += word.finite ? 1 : 0;
    if (word.common_in == 0) return;
    for (std::size_t i = 0; i < languages; ++i) common_[i] += word.common_in >> i & 1;
}

void WordCounts::add(const WordCounts& other) {
    all_ += other.all_;
    unknown_ += other.unknown_;
    finite_ += other.finite_;
    for (std::size_t i = 0; i < languages; ++i) common_[i] += other.common_[i];
}

std::string_view WordCounts::language() const {
    const auto most = std::ranges::max_element(common_);
    return *most == 0 ? std::string_view() : common_words[static_cast<std::size_t>(most - common_.begin())].language;
}

std::uint32_t WordCounts::most_common() const {
    return *std::ranges::max_element(common_);
}

bool WordCounts::is_foreign() const {
    const bool many = unknown_ * 2 >= all_ || most_common() * 3 >= all_;
    return all_ >= fewest_words && most_common() >= 2 && many;
}

}  // namespace selostelint
