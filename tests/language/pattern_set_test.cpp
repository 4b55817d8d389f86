#include "language/pattern_set.h"

#include <doctest/doctest.h>
#include <re2/re2.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <thread>
#include <vector>

#include "language/letter_classes.h"
#include "language/literal_scan.h"
#include "language/pattern_needs.h"
#include "tests/engine.h"

namespace selostelint::test {

namespace {

std::string needs(std::string_view pattern) {
    const PatternNeeds needs = pattern_needs(pattern);
    std::string result = needs.one_line ? "" : "~ ";
    for (const std::string& literal : needs.literals) result += (result.empty() || result == "~ " ? "" : "|") + literal;
    return result;
}

std::string shown(const std::vector<PatternSet::Match>& matches) {
    std::string result;
    for (const PatternSet::Match& match : matches) {
        result += std::to_string(match.pattern) + ":" + std::to_string(match.span.begin) + "-" +
                  std::to_string(match.span.end) + " ";
    }
    return result;
}

std::string found(const std::vector<std::string>& patterns, const std::string& text) {
    PatternSet set;
    for (const std::string& pattern : patterns) set.add(pattern);
    return shown(set.find(text));
}

/// What RE2 alone finds, pattern by pattern over the whole text.
std::string found_by_re2(const std::vector<std::unique_ptr<RE2>>& patterns, std::string_view text) {
    std::vector<PatternSet::Match> matches;
    for (std::size_t i = 0; i < patterns.size(); ++i) {
        re2::StringPiece match;
        std::size_t at = 0;
        while (at < text.size() &&
               patterns[i]->Match({text.data(), text.size()}, at, text.size(), RE2::UNANCHORED, &match, 1)) {
            const auto begin = static_cast<std::uint32_t>(match.data() - text.data());
            matches.push_back({i, {begin, begin + static_cast<std::uint32_t>(match.size())}});
            at = begin + std::max<std::size_t>(match.size(), 1);
        }
    }
    return shown(matches);
}

}  // namespace

TEST_CASE("what each match of a pattern must hold") {
    struct Case {
        std::string pattern, needs;
    };
    const Case cases[] = {
        {"henkilötieto", "henkilötieto"},
        {"(?i)Henkilö", "henkilö"},
        {"ÄITI", "äiti"},
        {"\\bprivacy shield\\b", "privacy shield"},
        {"a.c", ""},
        {"abc.def", "abc"},
        {"ab.cdefg", "cdefg"},
        {"abc|defg", "abc|defg"},
        {"abc|x", ""},
        {"abc|", ""},
        {"harbou?r", "harbor|harbour"},
        {"[Tt]ämä", "tämä"},
        {"[a-z]abc", "abc"},
        {"[^x]abc", "~ abc"},
        {"[^x\\n]abc", "abc"},
        {"(?:laki|lain) (?:523|524)/1999", "lain 523/1999|lain 524/1999|laki 523/1999|laki 524/1999"},
        {"x{3,}", "xxx"},
        {"_{6,}", "______"},
        {"(?:abc)*", ""},
        {"(?:abc)?", ""},
        {"(?:abc)+", "abc"},
        {"(?:abc){0,2}", ""},
        {"(?:abc){2}", "abcabc"},
        {"a\\.b\\(c", "a.b(c"},
        {"abc\\s+d", "~ abc"},
        {"abc\\ndef", "~ abc"},
        {"\\d+", ""},
        {"\\pL+abc\\p{Lu}", "abc"},
        {"\\x{20AC}abc", "~ abc"},
        {"\\Qa.c\\E", "a.c"},
        {"[\\w.]+@[\\w.]+", "@"},
        {"[]x]abc", "]abc|xabc"},
        {"[[:alpha:]]abc", "~ abc"},
        {"(?s)a.bcd", "~ bcd"},
        {"(?P<name>abc)", "abc"},
        {"abc$", "abc"},
        {"šabc", "abc"},
        {"a{b", "a{b"},
        {"", ""},
    };
    for (const Case& each : cases) {
        CAPTURE(each.pattern);
        REQUIRE(RE2(each.pattern).ok());
        CHECK(needs(each.pattern) == each.needs);
    }
}

TEST_CASE("literals are found wherever they stand, in either case") {
    LiteralScan scan;
    scan.add("abc", 0);
    scan.add("äbcä", 1);
    scan.add("bcd", 2);
    std::string owners;
    for (const LiteralScan::Hit& hit : scan.find(folded("ABC xx ÄBCÄ abcd abc"))) owners += std::to_string(hit.owner);
    CHECK(owners == "00012");
    CHECK(scan.find("").empty());
    CHECK(scan.find("ab").empty());
    CHECK(folded("ÄÖÅÉ×Þß Š") == "äöåé×þß Š");
}

TEST_CASE("each match has its place, by pattern and then by place") {
    CHECK(found({"b+", "\\bny\\pL+", "zz"}, "bb nyt anyt b") == "0:0-2 0:12-13 1:3-6 ");
    CHECK(found({"abc"}, "ABC abc\nabc") == "0:4-7 0:8-11 ");
    CHECK(found({"abc\\s+def"}, "abc\ndef") == "0:0-7 ");
    CHECK(found({"abc$"}, "abc\nxabc") == "0:5-8 ");
    CHECK(found({"^abc"}, "abc\nabc") == "0:0-3 ");
    CHECK(found({"[a-z]+@[a-z]+"}, "x\na@b c@d\n@e\nf@g") == "0:2-5 0:6-9 0:13-16 ");
    CHECK(found({}, "abc").empty());
    CHECK(found({"abc"}, "").empty());
}

// "\b" right behind a match once saw the start of a text there, and matched inside a word.
TEST_CASE("what stands before a match is seen by the next") {
    CHECK(found({"\\bab"}, "abab ab") == "0:0-2 0:5-7 ");
}

TEST_CASE("the rulebook's patterns find in the corpus what RE2 alone finds") {
    PatternSet set;
    std::vector<std::unique_ptr<RE2>> alone;
    for (const std::string& pattern : embedded_rulebook().patterns) {
        set.add(pattern);
        alone.push_back(std::make_unique<RE2>(with_latin_letters(pattern), RE2::Quiet));
        REQUIRE(alone.back()->ok());
    }
    for (const auto& entry : std::filesystem::directory_iterator(SELOSTELINT_SOURCE_DIR "/corpus")) {
        if (!entry.is_regular_file()) continue;
        const std::string name = entry.path().filename().string();
        CAPTURE(name);
        const Document document = read_source({name, repository_file("corpus/" + name), ""});
        CHECK(shown(set.find(document.text)) == found_by_re2(alone, document.text));
    }
}

TEST_CASE("many threads find what one finds") {
    PatternSet set;
    set.add("(?i)tieto\\pL*");
    set.add("\\d+");
    const std::string text = "Tietoja 12 ja tieto 3.";
    std::vector<std::string> results(8);
    std::vector<std::thread> threads;
    for (std::string& result : results) {
        threads.emplace_back([&] { result = shown(set.find(text)); });
    }
    for (std::thread& thread : threads) thread.join();
    CHECK(results == std::vector<std::string>(8, "0:0-7 0:14-19 1:8-10 1:20-21 "));
}

}  // namespace selostelint::test
