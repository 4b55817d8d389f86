#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "tests/rulebook/small_rulebook.h"

namespace selostelint::tests {
namespace {

struct Case {
    std::string path;
    std::string toml;
    std::vector<std::string> faults;  // without "rules/" and the path
};

void check(const std::vector<Case>& cases) {
    for (const Case& each : cases) {
        CAPTURE(each.path);
        CAPTURE(each.toml);
        std::string expected;
        for (const std::string& fault : each.faults) expected += "rules/" + each.path + ":" + fault + "\n";
        CHECK(load_with(each.path, each.toml).faults == expected);
    }
}

const std::string title = "title = { fi = \"a\", en = \"b\" }\n";
const std::string rule_path = "checks/required/REQ110-retention-missing.toml";
const std::string law = "[[entry]]\nid = \"x\"\nname = { fi = \"a\", en = \"b\" }\n";

TEST_CASE("the small rulebook has no faults") {
    CHECK(load(small_rulebook()).faults.empty());
    CHECK(load_with(rule_path, small_rule() + four_examples(false) + "[require]\nfacts = [\"consent\"]\n")
              .faults.empty());
    CHECK(
        load_with(rule_path, small_rule() + four_examples(true) + "[forbid]\nfacts = [\"consent\"]\n").faults.empty());
}

TEST_CASE("keys and types") {
    check({
        {"sections/a.toml",
         "titel = { fi = \"a\", en = \"b\" }\n",
         {"1:1: \"title\" is missing.", "1:1: Unknown key \"titel\"; did you mean \"title\"?"}},
        {"sections/a.toml",
         title + "[[content]]\nall = [\"a\"]\nvalue = \"concrete\"\n",
         {"4:1: Unknown key \"value\"; known here: all, none, near, reach, within, ordered, pattern, in, not_in, "
          "polarity, scope, certainty."}},
        {"sections/a.toml", "title = \"Säilytys\"\n", {"1:9: \"title\" must be a table with the texts fi and en."}},
        {"sections/a.toml",
         "title = { fi = \"ää\", sv = \"b\" }\n",
         {"1:9: \"title\" has no text in English; add en = \"…\".", "1:22: Unknown key \"sv\"; known here: fi, en."}},
        {"sections/a.toml",
         "title = { fi = \" \", en = 3 }\n",
         {"1:9: \"title\" has no text in Finnish; add fi = \"…\".", "1:26: \"en\" must be a text in quotes."}},
        {"sections/a.toml", title + "yields_to = \"security\"\n", {"2:13: \"yields_to\" must be a list in [ ]."}},
        {"sections/a.toml",
         title + "yields_to = [\"security\", 1]\n",
         {"2:26: \"yields_to\" may hold only texts in quotes."}},
        {"sections/a.toml", title + "heading = 1\n", {"2:11: \"heading\" must be written as [[heading]]."}},
        {"sections/a.toml",
         title + "[[heading]]\nall = [\"a\"]\nordered = \"yes\"\nwithin = 0\nreach = 256\n",
         {"4:11: \"ordered\" must be true or false.", "5:10: \"within\" must be a whole number from 1 to 255.",
          "6:9: \"reach\" must be a whole number from 0 to 255."}},
    });
}

TEST_CASE("what is no TOML") {
    const std::string open_quote = load_with("sections/a.toml", "title = { fi = \"a\n").faults;
    CHECK(open_quote.rfind("rules/sections/a.toml:1:18: Not valid TOML: ", 0) == 0);
    const std::string no_day = load_with("law/a.toml", law + "until = 2018-02-30\nnumber = \"1/2000\"\n").faults;
    CHECK(no_day.rfind("rules/law/a.toml:4:", 0) == 0);
    CHECK(std::count(no_day.begin(), no_day.end(), '\n') == 1);
}

TEST_CASE("nesting without end is refused, not followed") {
    std::string key = "a";
    for (int i = 0; i < 100'000; ++i) key += ".a";
    const std::string fault = "Not valid TOML: the line holds more than 1000 dots; break it up.";
    check({{"sections/a.toml", "\n[" + key + "]\n", {"2:1: " + fault}},
           {"sections/a.toml", key + " = 1\n", {"1:1: " + fault}}});
    const std::string brackets = load_with("sections/a.toml", "x = " + std::string(100'000, '[')).faults;
    CHECK(brackets.rfind("rules/sections/a.toml:1:", 0) == 0);
}

TEST_CASE("a broken file is one fault, not one for each name it would have given") {
    const std::string rule = small_rule() + four_examples(true) + "[forbid]\nlaw = [\"personal-data-act\"]\n" +
                             "facts = [\"retention=concrete\"]\n";
    for (const std::string broken : {"law/statutes.toml", "facts/retention.toml", "words.toml"}) {
        CAPTURE(broken);
        Sources sources = small_rulebook();
        sources.emplace_back(broken, "x = = 1\n");
        sources.emplace_back(rule_path, rule);
        sources.emplace_back("sections/a.toml", title + "[[heading]]\nall = [\"<people>\"]\n");
        const std::string faults = load(sources).faults;
        CAPTURE(faults);
        CHECK(std::count(faults.begin(), faults.end(), '\n') == 1);
    }
}

TEST_CASE("names in cues") {
    const std::string cue = title + "[[heading]]\n";
    check({
        {"sections/a.toml",
         cue + "all = [\"säilyttää|<peple>\"]\n",
         {"3:8: Unknown list of words \"peple\"; did you mean \"people\"?"}},
        {"sections/a.toml",
         cue + "all = [\"a\", \"@durtion\"]\n",
         {"3:13: Unknown entity \"durtion\"; did you mean \"duration\"?"}},
        {"sections/a.toml",
         cue + "all = [\"a\"]\nin = [\"retenton\"]\nnot_in = [\"xyzzy\"]\n",
         {"4:7: Unknown section \"retenton\"; did you mean \"retention\"?",
          "5:11: Unknown section \"xyzzy\"; known here: a, retention, security."}},
        {"sections/a.toml",
         cue + "all = [\"a\"]\npolarity = \"negativ\"\nscope = \"x\"\ncertainty = \"state\"\n",
         {"4:12: Unknown polarity \"negativ\"; did you mean \"negated\"?",
          "5:9: Unknown scope \"x\"; known here: body, heading, title, any, page, front_matter.",
          "6:13: Unknown certainty \"state\"; did you mean \"stated\"?"}},
        {"sections/a.toml",
         title + "yields_to = [\"secuirty\"]\n",
         {"2:14: Unknown section \"secuirty\"; did you mean \"security\"?"}},
        {"words.toml",
         "people = [\"<people>\"]\n",
         {"1:11: The list <people> is not read yet here; put it above the lists that name it."}},
        {"words.toml",
         "people = [\"<folk>\"]\nfolk = [\"väki\"]\n",
         {"1:11: The list <folk> is not read yet here; put it above the lists that name it."}},
    });
}

TEST_CASE("the notation of words") {
    const std::string how = " cannot be read; write word, -word, word-, word*, =Word, @entity or <list>.";
    const std::string place = "2:8: ";
    const std::vector<std::pair<std::string, std::string>> cases = {
        {"-", "\"-\"" + how},
        {"*", "\"*\"" + how},
        {"@", "\"@\"" + how},
        {"=", "\"=\"" + how},
        {"<>", "\"<>\"" + how},
        {"<people", "\"<people\"" + how},
        {"-tieto-", "\"-tieto-\"" + how},
        {"-tieto*", "\"-tieto*\"" + how},
        {"tie*to", "\"tie*to\"" + how},
        {"a@b.fi", "\"a@b.fi\"" + how},
        {"a||b", "\"a||b\" has an empty alternative."},
        {"a|", "\"a|\" has an empty alternative."},
        {".. a", "\"..\" must stand between two words, as in \"ottaa .. yhteys\"."},
        {"a ..", "\"..\" must stand between two words, as in \"ottaa .. yhteys\"."},
    };
    for (const auto& [words, message] : cases) {
        CAPTURE(words);
        const Loaded loaded =
            load_with("sections/a.toml", "[[heading]]\nall = [\"" + words + "\"]\n[title]\nfi = \"a\"\nen = \"b\"\n");
        CHECK(loaded.faults == "rules/sections/a.toml:" + place + message + "\n");
    }
}

TEST_CASE("cues and patterns") {
    const std::string cue = title + "[[heading]]\n";
    check({
        {"sections/a.toml", cue, {"2:1: A cue needs words in \"all\" or a \"pattern\"."}},
        {"sections/a.toml", cue + "all = []\n", {"3:7: A cue needs words in \"all\" or a \"pattern\"."}},
        {"sections/a.toml", cue + "pattern = 'a(b'\n", {"3:11: Bad pattern: missing ): a(b."}},
        {"sections/a.toml",
         cue + "pattern = 'x*'\n",
         {"3:11: The pattern matches the empty text; make it ask for at least one letter."}},
        {"sections/a.toml",
         cue + "pattern = '\\b'\n",
         {"3:11: The pattern matches the empty text; make it ask for at least one letter."}},
        {"facts/a.toml",
         title + "values = [\"x\", \"y\"]\n[[cue]]\nall = [\"a\"]\n",
         {"3:1: \"value\" is missing: the fact has values and the cue must give one."}},
        {"facts/a.toml",
         title + "values = [\"x\", \"yes\"]\n[[cue]]\nall = [\"a\"]\nvalue = \"yess\"\n",
         {"5:9: Unknown value of \"a\" \"yess\"; did you mean \"yes\"?"}},
        {"facts/a.toml",
         title + "[[cue]]\nall = [\"a\"]\nvalue = \"yes\"\n",
         {"4:9: The fact \"a\" has no values, so \"yes\" cannot be one."}},
        {"facts/a.toml", title + "[[body]]\nmin_words = 3\n", {"2:1: \"sections\" is missing."}},
    });
}

TEST_CASE("facts") {
    check({
        {"facts/a.toml", title, {"1:1: Nothing yields this fact; add a [[cue]], a [[body]] or a recogniser."}},
        {"facts/a.toml",
         title + "recogniser = \"consent_findr\"\n",
         {"2:14: Unknown recogniser \"consent_findr\"; did you mean \"consent_finder\"?"}},
        {"facts/a.toml",
         title + "values = [\"x\", \"x\"]\nrecogniser = \"consent_finder\"\n",
         {"2:16: The value \"x\" is listed twice."}},
        {"facts/a.toml", title + "values = []\nrecogniser = \"consent_finder\"\n", {"2:10: \"values\" is empty."}},
        {"facts/a.toml",
         title + "values = [\"x\"]\nrecogniser = \"consent_finder\"\n[[example]]\ntext = \"a\"\nvalue = \"z\"\n",
         {"6:9: Unknown value of \"a\" \"z\"; known here: x."}},
    });
}

TEST_CASE("law") {
    check({
        {"law/a.toml", law, {"1:1: Nothing recognises this entry; add a \"number\" or an [[entry.mention]]."}},
        {"law/a.toml",
         law + "number = \"1/2000\"\nfrom = 2000-01-02\nuntil = 2000-01-01\n",
         {"6:9: \"until\" (2000-01-01) comes before \"from\" (2000-01-02)."}},
        {"law/a.toml",
         law + "number = \"1/2000\"\nfrom = \"2000-01-02\"\n",
         {"5:8: \"from\" must be a date without quotes, such as 2018-12-31."}},
        {"law/a.toml",
         law + "number = \"1/2000\"\n[[entry.provision]]\nsection = \"10\"\n",
         {"5:1: \"successor\" is missing."}},
        {"law/t.toml",
         law + "number = \"1/2000\"\n" + law + "number = \"2/2000\"\n",
         {"6:6: The id \"x\" belongs to an earlier entry."}},
    });
}

TEST_CASE("rules") {
    const std::string fine = small_rule() + four_examples(false) + "[require]\nfacts = [\"consent\"]\n";
    const std::string head = small_rule() + four_examples(false);  // 7 + 10 lines
    check({
        {"checks/required/retention.toml",
         fine,
         {"1:1: The file's name must be an id and a name, such as REQ110-retention-missing.toml."}},
        {"checks/REQ110-retention.toml",
         fine,
         {"1:1: The file's name must be an id and a name, such as REQ110-retention-missing.toml."}},
        {rule_path,
         "severity = \"eror\"\n" + fine.substr(fine.find('\n') + 1),
         {"1:12: Unknown severity \"eror\"; did you mean \"error\"?"}},
        {rule_path, fine.substr(fine.find('\n') + 1), {"1:1: \"severity\" is missing."}},
        {rule_path, head, {"1:1: The rule has neither [require] nor [forbid]."}},
        {rule_path,
         head + "[require]\nfacts = [\"consent\"]\n[forbid]\nfacts = [\"consent\"]\ndocument = true\n",
         {"20:1: A rule has [require] or [forbid], not both."}},
        {rule_path,
         head + "[require]\nfacts = [\"consnt\"]\nsearched = [\"retenton\"]\n",
         {"19:10: Unknown fact \"consnt\"; did you mean \"consent\"?",
          "20:13: Unknown section \"retenton\"; did you mean \"retention\"?"}},
        {rule_path,
         head + "[require]\nfacts = [\"retention=vauge\", \"consent=yes\"]\n",
         {"19:10: Unknown value of \"retention\" \"vauge\"; did you mean \"vague\"?",
          "19:29: The fact \"consent\" has no values, so \"yes\" cannot be one."}},
        {rule_path, head + "[forbid]\ndocument = true\n", {"18:1: [forbid] needs \"facts\" or \"law\"."}},
        {rule_path,
         head + "[forbid]\nlaw = [\"personal-data-akt\"]\ndocument = true\n",
         {"19:8: Unknown law entry \"personal-data-akt\"; did you mean \"personal-data-act\"?"}},
        {rule_path, fine + "[when]\n", {"20:1: A condition needs \"all\", \"any\" or \"none\"."}},
        {rule_path, fine + "[escalate]\nall = [\"consent\"]\n", {"20:1: \"severity\" is missing."}},
        {rule_path,
         "requirement = \"retenton\"\n" + fine,
         {"1:15: Unknown requirement \"retenton\"; did you mean \"retention\"?"}},
        {rule_path,
         "status = \"vague\"\n" + fine,
         {"1:10: \"status\" is of a \"requirement\", and the rule has none."}},
        {rule_path,
         "requirement = \"retention\"\n" + fine + "[when]\nall = [\"consent\"]\n",
         {"21:1: \"reason\" is missing."}},
        {rule_path,
         fine + "[[nearest_miss]]\nall = [\"a\"]\nreason = { fi = \"a\", en = \"b\" }\nexample = \"⟦a⟧\"\n",
         {"20:1: A [[nearest_miss]] is of a \"requirement\" with status \"missing\"."}},
        {rule_path,
         "requirement = \"retention\"\n" + fine + "[[nearest_miss]]\nall = [\"a\"]\nexample = \"a\"\nvalue = \"b\"\n",
         {"21:1: \"reason\" is missing.", "23:11: The example marks nothing with ⟦ and ⟧.",
          "24:1: Unknown key \"value\"; known here: all, none, near, reach, within, ordered, pattern, in, not_in, "
          "polarity, scope, certainty, reason, example."}},
        {"words/list.toml",
         "",
         {"1:1: A rulebook has no place for this file; see rules/README.md for what goes where."}},
    });
}

TEST_CASE("texts of rules") {
    const std::string fine = small_rule() + four_examples(false) + "[require]\nfacts = [\"consent\"]\n";
    const std::vector<std::pair<std::string, std::string>> cases = {
        {"{quot}", "Unknown placeholder \"quot\"; did you mean \"quote\"?"},
        {"{x}", "Unknown placeholder \"x\"; known here: quote, name, successor, value, date, language."},
        {"a { b", "A brace has no partner; { and } are only for placeholders such as {quote}."},
        {"a } b", "A brace has no partner; { and } are only for placeholders such as {quote}."},
        {"{name} {quote", "A brace has no partner; { and } are only for placeholders such as {quote}."},
    };
    for (const auto& [message, fault] : cases) {
        CAPTURE(message);
        std::string toml = fine;
        toml.replace(toml.find("fi = \"m\""), 8, "fi = \"" + message + "\"");
        CHECK(load_with(rule_path, toml).faults == "rules/" + rule_path + ":4:11: " + fault + "\n");
    }
}

TEST_CASE("examples of rules") {
    const std::string require = small_rule() + "[require]\nfacts = [\"consent\"]\n";  // 9 lines
    const std::string silent = "[[example]]\ntext = \"kolme\"\nfires = false\n";
    const std::string fires = "[[example]]\ntext = \"yksi\"\n";
    const std::string forbid = small_rule() + "[forbid]\nfacts = [\"consent\"]\n";
    const auto examples = [&](const std::string& text) {
        return require + fires + fires + silent + silent + "[[example]]\ntext = \"" + text + "\"\n";
    };
    check({
        {rule_path,
         require + fires + silent + silent,
         {"1:1: A rule needs at least 2 examples that fire and 2 that do not; this one has 1 and 2."}},
        {rule_path, examples("yksi ⟦kaksi"), {"21:8: The marks ⟦ and ⟧ must come in a pair, ⟦ first."}},
        {rule_path, examples("yksi⟧ kaksi⟦"), {"21:8: The marks ⟦ and ⟧ must come in a pair, ⟦ first."}},
        {rule_path, examples("⟦⟧yksi"), {"21:8: Nothing stands between ⟦ and ⟧."}},
        {rule_path,
         examples("⟦yksi⟧ ⟦kaksi⟧"),
         {"21:8: An example marks one place; mark the first and make another example of the others."}},
        {rule_path,
         examples("⟦yksi⟧\"\nfires = false\nformat = \"text"),
         {"21:8: An example with fires = false has nothing to mark; take ⟦ and ⟧ out."}},
        {rule_path,
         examples("a\"\nas_of = \"2018-01-01\"\nformat = \"pdf"),
         {"22:9: \"as_of\" must be a date without quotes, such as 2018-12-31.",
          "23:10: Unknown format \"pdf\"; known here: text, markdown, html."}},
        {rule_path,
         forbid + fires + fires + silent + silent,
         {"10:1: An example that fires marks with ⟦ and ⟧ what is flagged; for facts of the whole document write "
          "document = true in [forbid].",
          "12:1: An example that fires marks with ⟦ and ⟧ what is flagged; for facts of the whole document write "
          "document = true in [forbid]."}},
        {rule_path, forbid + "document = true\n" + fires + fires + silent + silent, {}},
    });
}

TEST_CASE("two rules may not bear one id nor watch one requirement with the same status") {
    const std::string toml =
        "requirement = \"retention\"\n" + small_rule() + four_examples(false) + "[require]\nfacts = [\"consent\"]\n";
    Sources sources = small_rulebook();
    sources.emplace_back("checks/required/REQ110-retention-missing.toml", toml);
    sources.emplace_back("checks/required/REQ110-x.toml", toml);
    sources.emplace_back("checks/required/REQ111-vague.toml", "status = \"vague\"\n" + toml);
    CHECK(load(sources).faults ==
          "rules/checks/required/REQ110-x.toml:1:1: "
          "The id REQ110 belongs to \"REQ110-retention-missing\" in \"required\".\n"
          "rules/checks/required/REQ110-x.toml:1:15: REQ110 watches this requirement with the same status.\n");
}

TEST_CASE("faults of many files come at once, by file and place, under the names that users know") {
    const CodeNames names;
    const std::vector<RuleFile> files = {
        {"sections/b.toml", "b = 1\na = 1\n", "/home/user/rules/sections/b.toml"},
        {"sections/a.toml", "title = 1\n"},
    };
    std::vector<Error> errors;
    load_rulebook(files, names, errors);
    std::vector<std::string> places;
    for (const Error& error : errors) places.push_back(error.path + ":" + std::to_string(error.line));
    CHECK(places == std::vector<std::string>{"rules/sections/a.toml:1", "/home/user/rules/sections/b.toml:1",
                                             "/home/user/rules/sections/b.toml:1",
                                             "/home/user/rules/sections/b.toml:2"});
}

}  // namespace
}  // namespace selostelint::tests
