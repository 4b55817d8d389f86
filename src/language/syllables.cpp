#include "language/syllables.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"

namespace selostelint {

namespace {

constexpr std::u32string_view vowels = U"aeiouyäöå";
constexpr std::array<std::u32string_view, 15> diphthongs = {U"ai", U"ei", U"oi", U"ui", U"yi", U"äi", U"öi", U"au",
                                                            U"eu", U"iu", U"ou", U"ey", U"iy", U"äy", U"öy"};
constexpr std::array<std::u32string_view, 3> first_diphthongs = {U"ie", U"uo", U"yö"};

bool is_vowel(char32_t letter) {
    return vowels.find(letter) != std::u32string_view::npos;
}

/// Whether two vowels are one nucleus.
bool belong_together(std::u32string_view pair, bool first) {
    const auto among = [&](const auto& list) { return std::ranges::find(list, pair) != list.end(); };
    return pair[0] == pair[1] || among(diphthongs) || (first && among(first_diphthongs));
}

}  // namespace

std::uint32_t syllables(std::string_view word) {
    std::u32string letters;
    for (std::size_t at = 0; at < word.size();) {
        letters += next_code_point(word, at);
    }
    std::uint32_t count = 0;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (!is_vowel(letters[i])) {
            continue;
        }
        const bool pair = i + 1 < letters.size() && is_vowel(letters[i + 1]);
        if (pair && belong_together(std::u32string_view(letters).substr(i, 2), count == 0)) {
            ++i;
        }
        ++count;
    }
    return count;
}

}  // namespace selostelint
