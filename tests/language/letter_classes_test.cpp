#include "language/letter_classes.h"

#include <doctest/doctest.h>
#include <re2/re2.h>

namespace selostelint::test {

TEST_CASE("letter classes match the letters of Latin script and nothing else") {
    const RE2 letter(with_latin_letters("\\pL"));
    const RE2 upper(with_latin_letters("\\p{Lu}"));
    const RE2 lower(with_latin_letters("\\p{Ll}"));
    for (const char* each : {"A", "Z", "Ä", "Ö", "Å", "É", "Š", "Đ", "Ŋ"}) {
        CAPTURE(each);
        CHECK(RE2::FullMatch(each, letter));
        CHECK(RE2::FullMatch(each, upper));
        CHECK_FALSE(RE2::FullMatch(each, lower));
    }
    for (const char* each : {"a", "z", "ä", "ö", "å", "é", "ß", "š", "ŋ"}) {
        CAPTURE(each);
        CHECK(RE2::FullMatch(each, letter));
        CHECK(RE2::FullMatch(each, lower));
        CHECK_FALSE(RE2::FullMatch(each, upper));
    }
    for (const char* each : {"1", " ", "-", "–", "§", "×", "÷", "@", "[", "_"}) {
        CAPTURE(each);
        CHECK_FALSE(RE2::FullMatch(each, letter));
    }
}

TEST_CASE("the rest of a pattern stays as it is") {
    for (const char* each : {"", "abc", "\\\\pL", "[a-z]+", "[]x]", "[^]x]", "\\[x\\]", "[[:alpha:]]", "(?i)\\b\\d+"}) {
        CHECK(with_latin_letters(each) == each);
    }
    CHECK(RE2::FullMatch("pL", RE2(with_latin_letters("\\QpL\\E"))));
    CHECK(RE2::FullMatch("\\pL", RE2(with_latin_letters("\\Q\\pL\\E"))));
    CHECK(RE2::FullMatch("Å-é", RE2(with_latin_letters("[\\p{L}-]+"))));
    CHECK(RE2::FullMatch("!", RE2(with_latin_letters("[^\\pL]"))));
    CHECK_FALSE(RE2::FullMatch("é", RE2(with_latin_letters("[^\\pL]"))));
    CHECK(RE2::FullMatch("ÄITI", RE2(with_latin_letters("(?i)ä\\p{Ll}+"))));
}

}  // namespace selostelint::test
