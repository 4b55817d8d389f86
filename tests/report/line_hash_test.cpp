#include "report/sarif/line_hash.h"

#include <doctest/doctest.h>

namespace selostelint::test {

namespace {

using Hashes = std::vector<std::string>;

const Hashes greetings = {"e9496ae3ebfced30:1", "fb7c023a8b9ccb3f:1", "ce8ba1a563dcdaca:1", "e20e36e16fcb0cc8:1",
                          "b3edc88f2938467e:1", "c8e28b0b4002a3a0:1", "c129715d7a2bc9a3:1"};

}  // namespace

// The values are those that GitHub's own action has in its tests.

TEST_CASE("line hashes: of a text without words") {
    CHECK(line_hashes("") == Hashes{"c129715d7a2bc9a3:1"});
}

TEST_CASE("line hashes: blanks and tabs do not count") {
    const Hashes hashes = {"271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"};
    CHECK(line_hashes(" a\nb\n  \t\tc\n d") == hashes);
    CHECK(line_hashes("a\nb\nc\nd") == hashes);
}

TEST_CASE("line hashes: line ends of every system are the same") {
    CHECK(line_hashes(" hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n") == greetings);
    CHECK(line_hashes(" hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r") == greetings);
    CHECK(line_hashes(" hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n") == greetings);
    CHECK(line_hashes(" hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n") == greetings);
}

TEST_CASE("line hashes: lines that are alike are counted") {
    std::string text;
    for (int i = 0; i < 10; ++i) text += "Lorem ipsum dolor sit amet.\n";
    const Hashes expected = {"a7f2ff13bc495cf2:1", "a7f2ff13bc495cf2:2", "a7f2ff13bc495cf2:3", "a7f2ff13bc495cf2:4",
                             "a7f2ff13bc495cf2:5", "a7f2ff13bc495cf2:6", "a7f2ff1481e87703:1", "a9cf91f7bbf1862b:1",
                             "55ec222b86bcae53:1", "cc97dc7b1d7d8f7b:1", "c129715d7a2bc9a3:1"};
    CHECK(line_hashes(text) == expected);
}

TEST_CASE("line hashes: a sign outside of the basic plane is two units") {
    // By hand: U+1F600 is D83D DE00, then the end of the file, and 97 zeros.
    std::uint64_t hash = 0;
    for (int i = 0; i < 100; ++i) hash = 37 * hash + (i == 0 ? 0xD83D : i == 1 ? 0xDE00 : i == 2 ? 0xFFFF : 0);
    char digits[24];
    std::snprintf(digits, sizeof digits, "%llx:1", static_cast<unsigned long long>(hash));
    CHECK(line_hashes("\xF0\x9F\x98\x80") == Hashes{digits});
}

}  // namespace selostelint::test
