#include "report/html/html_segments.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "report/sample.h"

namespace selostelint::test {

namespace {

/// "ab[2:cd]de" …: the segments with the number of the mark that shows, "!n" where a finding ends, "^" at a target.
std::string shown(const Document& document, std::vector<HtmlMark> marks, std::vector<Span> quotes = {}) {
    std::string text;
    for (const HtmlSegment& segment : html_segments(document, marks, quotes)) {
        if (segment.target) text += '^';
        const std::string words(document[segment.span]);
        text += segment.mark == nullptr ? words : fmt::format("[{}:{}]", segment.mark->number, words);
        for (const std::uint32_t number : segment.ending) text += fmt::format("!{}", number);
    }
    return text;
}

}  // namespace

TEST_CASE("html: findings that overlap are cut, and the worst shows") {
    const Document document = sample_document("a.txt", "abcdefgh\n");
    CHECK(shown(document, {}) == "abcdefgh");
    CHECK(shown(document, {{{2, 4}, 1, Severity::info}}) == "ab[1:cd]!1efgh");
    CHECK(shown(document, {{{0, 4}, 1, Severity::info}, {{2, 6}, 2, Severity::error}}) == "[1:ab][2:cd]!1[2:ef]!2gh");
    CHECK(shown(document, {{{0, 8}, 1, Severity::error}, {{2, 4}, 2, Severity::info}}) == "[1:ab][1:cd]!2[1:efgh]!1");
    CHECK(shown(document, {{{2, 4}, 1, Severity::info}, {{2, 4}, 2, Severity::info}}) == "ab[1:cd]!1!2efgh");
}

TEST_CASE("html: what is missing under a heading has a label and no mark") {
    const Document document = sample_document("a.txt", "# Säilytys\nTeksti.\n");
    CHECK(shown(document, {{find(document, "Säilytys"), 1, Severity::error, false}}) == "Säilytys!1Teksti.");
}

TEST_CASE("html: a finding over several blocks is marked in each and ends once") {
    const Document document = sample_document("a.txt", "abc\ndef\nghi\n");
    CHECK(shown(document, {{{1, 9}, 1, Severity::warning}}) == "a[1:bc][1:def][1:g]!1hi");
}

TEST_CASE("html: quotes are places to jump to") {
    const Document document = sample_document("a.txt", "abcdef\n");
    CHECK(shown(document, {{{1, 3}, 1, Severity::error}}, {{2, 5}, {2, 3}}) == "a[1:b]^[1:c]!1def");
}

TEST_CASE("html: many findings at one place cost little more than as many apart") {
    const Document document = sample_document("a.txt", std::string(20000, 'a') + "\n");
    std::vector<HtmlMark> marks;
    for (std::uint32_t i = 0; i < 10000; ++i) marks.push_back({{i, 20000 - i}, i + 1, Severity::error});
    CHECK(html_segments(document, marks, {}).size() == 19999);
}

}  // namespace selostelint::test
