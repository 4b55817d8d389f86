#pragma once

#include <cstdint>
#include <string_view>

namespace selostelint {

/// Syllables of a simple Finnish word in lower case, UTF-8: its vowel nuclei. Long vowels and diphthongs are one;
/// ie, uo and yö are diphthongs in the first syllable alone (Iso suomen kielioppi § 21).
std::uint32_t syllables(std::string_view word);

}  // namespace selostelint
