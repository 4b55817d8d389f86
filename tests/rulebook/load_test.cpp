#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "base/digest.h"
#include "check/judge.h"
#include "tests/rulebook/small_rulebook.h"

namespace selostelint::tests {
namespace {

const std::string title = "title = { fi = \"a\", en = \"b\" }\n";

/// The terms of a word, to compare with those of a cue.
std::vector<TermId> terms(const Rulebook& book, TermKind kind, std::string_view word) {
    std::vector<TermId> found;
    book.vocabulary.find(kind, word, found);
    return found;
}

/// "3+0 5+4 | 7+0": the phrases of a slot, each step with its term and gap.
std::string written(const Slot& slot) {
    std::string text;
    for (const Phrase& phrase : slot) {
        if (!text.empty()) text += " | ";
        for (std::size_t i = 0; i < phrase.size(); ++i) {
            text +=
                (i ? " " : "") + std::to_string(static_cast<int>(phrase[i].term)) + "+" + std::to_string(phrase[i].gap);
        }
    }
    return text;
}

TEST_CASE("kinds are in the order of their names, and refer to each other in any order") {
    const Loaded loaded = load(small_rulebook());
    const Rulebook& book = loaded.book;
    REQUIRE(loaded.faults.empty());
    REQUIRE(book.sections.size() == 2);
    CHECK(book.sections[0].name == "retention");
    CHECK(book.sections[0].title.fi == "Säilytysaika");
    CHECK(book.sections[0].yields_to == std::vector<SectionKind>{*book.section("security")});
    CHECK(book.facts[0].name == "consent");
    CHECK(book.facts[0].values == std::vector<std::string>{""});
    CHECK(book.facts[0].recogniser == "consent_finder");
    CHECK(book.facts[1].values == std::vector<std::string>{"concrete", "vague"});
    CHECK(book.fact("retention") == FactKind{1});
    CHECK(!book.fact("retenton"));
    CHECK(!book.section(""));
    CHECK(book.requirements[0].provision == "13(2)(a)");
    CHECK(book.version.size() == 12);
}

TEST_CASE("the notation of words becomes terms") {
    const Loaded loaded =
        load_with("sections/a.toml", title +
                                         "[[heading]]\nall = [\"Tieto\", \"-tieto|tieto-|kumo*|=Oy|@date\", "
                                         "\"elintärkeä etu\", \"ottaa .. yhteys\"]\n");
    REQUIRE(loaded.faults.empty());
    const Rulebook& book = loaded.book;
    const std::vector<Slot>& all = book.sections[0].headings.at(0).all;
    REQUIRE(all.size() == 4);
    CHECK(terms(book, TermKind::lemma, "tieto") == std::vector<TermId>{all[0][0][0].term});
    REQUIRE(all[1].size() == 5);
    CHECK(terms(book, TermKind::head, "tieto") == std::vector<TermId>{all[1][0][0].term});
    CHECK(terms(book, TermKind::modifier, "tieto") == std::vector<TermId>{all[1][1][0].term});
    CHECK(terms(book, TermKind::stem, "kumo") == std::vector<TermId>{all[1][2][0].term});
    CHECK(terms(book, TermKind::surface, "Oy") == std::vector<TermId>{all[1][3][0].term});
    CHECK(terms(book, TermKind::entity, "date") == std::vector<TermId>{all[1][4][0].term});
    REQUIRE(all[2][0].size() == 2);
    CHECK(all[2][0][1].gap == 0);
    REQUIRE(all[3][0].size() == 2);
    CHECK(all[3][0][0].gap == 0);
    CHECK(all[3][0][1].gap == 4);
}

TEST_CASE("a list stands for its words, also of lists in lists and within a phrase") {
    const Loaded loaded =
        load_with("sections/a.toml", title + "[[heading]]\nall = [\"<all_people>\", \"oma .. <people>\"]\n");
    REQUIRE(loaded.faults.empty());
    const Rulebook& book = loaded.book;
    const auto id = [&](TermKind kind, std::string_view word) {
        return std::to_string(static_cast<int>(terms(book, kind, word).at(0)));
    };
    const std::string customer = id(TermKind::lemma, "asiakas");
    const std::string person = id(TermKind::head, "henkilö");
    const std::string own = id(TermKind::lemma, "oma");
    const std::vector<Slot>& all = book.sections[0].headings.at(0).all;
    CHECK(written(all.at(0)) == customer + "+0 | " + person + "+0 | " + id(TermKind::lemma, "hakea") + "+0 " +
                                    id(TermKind::lemma, "työ") + "+4");
    CHECK(written(all.at(1)) == own + "+0 " + customer + "+4 | " + own + "+0 " + person + "+4");
}

TEST_CASE("every key of a cue arrives") {
    const Loaded loaded = load_with("facts/retention.toml", title +
                                                                "values = [\"concrete\", \"vague\"]\n"
                                                                "[[cue]]\nall = [\"a\", \"b\"]\nnone = [\"c\"]\n"
                                                                "near = [\"d\"]\nreach = 0\nwithin = 12\n"
                                                                "ordered = true\nin = [\"retention\"]\n"
                                                                "not_in = [\"security\", \"security\"]\n"
                                                                "polarity = \"negated\"\nscope = \"page\"\n"
                                                                "certainty = \"hinted\"\nvalue = \"vague\"\n"
                                                                "pattern = '(?i)abc'\n"
                                                                "[[cue]]\npattern = '(?i)abc'\nvalue = \"concrete\"\n"
                                                                "polarity = \"affirmed\"\n"
                                                                "[[body]]\nsections = [\"retention\"]\nmin_words = 3\n"
                                                                "none = [\"e\"]\ncertainty = \"hinted\"\n"
                                                                "value = \"vague\"\n");
    REQUIRE(loaded.faults.empty());
    const FactDefinition& fact = loaded.book.facts[1];
    const Cue& cue = fact.cues.at(0);
    CHECK(cue.all.size() == 2);
    CHECK(cue.none.size() == 1);
    CHECK(cue.near.size() == 1);
    CHECK(cue.reach == 0);
    CHECK(cue.within == 12);
    CHECK(cue.ordered);
    CHECK(cue.in == std::vector<SectionKind>{SectionKind{0}});
    CHECK(cue.not_in == std::vector<SectionKind>{SectionKind{1}});
    CHECK(!cue.any_polarity);
    CHECK(cue.polarity == Polarity::negated);
    CHECK(cue.scope == Scope::page);
    CHECK(cue.certainty == Certainty::hinted);
    CHECK(cue.value == 1);
    CHECK(cue.line == 3);
    const Cue& other = fact.cues.at(1);
    CHECK(other.pattern == cue.pattern);
    CHECK(other.all.empty());
    CHECK(other.polarity == Polarity::affirmed);
    CHECK(!other.any_polarity);
    CHECK(other.certainty == Certainty::stated);
    CHECK(other.scope == Scope::body);
    CHECK(loaded.book.patterns == std::vector<std::string>{"(?i)abc"});
    const BodyCue& body = fact.bodies.at(0);
    CHECK(body.sections == std::vector<SectionKind>{SectionKind{0}});
    CHECK(body.min_words == 3);
    CHECK(body.none.size() == 1);
    CHECK(body.certainty == Certainty::hinted);
    CHECK(body.value == 1);
}

TEST_CASE("law arrives with its days, provisions and words of history") {
    const Loaded loaded = load_with("law/transfer.toml",
                                    "[[entry]]\nid = \"safe-harbor\"\nname = { fi = \"a\", en = \"b\" }\n"
                                    "until = 2015-10-06\nconfirmed = false\nsuccessor = { fi = \"c\", en = \"d\" }\n"
                                    "url = \"https://example.org\"\nhistory = [\"kumota|kumoutua\", \"entinen\"]\n"
                                    "[[entry.mention]]\npattern = '(?i)safe harbou?r'\n"
                                    "[[entry.provision]]\nsection = \"10\"\nsuccessor = { fi = \"e\", en = \"f\" }\n");
    REQUIRE(loaded.faults.empty());
    REQUIRE(loaded.book.law.size() == 2);
    const LawEntry& act = loaded.book.law[0];
    CHECK(act.number == "523/1999");
    CHECK(act.confirmed);
    CHECK(!act.stands(*parse_iso_date("1999-05-31")));
    CHECK(act.stands(*parse_iso_date("2018-12-31")));
    CHECK(!act.stands(*parse_iso_date("2019-01-01")));
    const LawEntry& entry = loaded.book.law[1];
    CHECK(entry.id == "safe-harbor");
    CHECK(!entry.from);
    CHECK(!entry.confirmed);
    CHECK(entry.successor.en == "d");
    CHECK(entry.history.size() == 2);
    CHECK(entry.mentions.size() == 1);
    CHECK(entry.provisions.at(0).provision == "10");
    CHECK(entry.provisions.at(0).successor.fi == "e");
}

TEST_CASE("a rule arrives whole") {
    const Loaded loaded =
        load_with("checks/outdated/OUT001-personal-data-act-repealed.toml",
                  "requirement = \"retention\"\nstatus = \"vague\"\n" + small_rule() +
                      "[when]\nall = [\"consent\"]\nany = [\"retention=vague\"]\nnone = [\"retention=concrete\"]\n"
                      "reason = { fi = \"ei\", en = \"no\" }\n"
                      "[except]\nany = [\"retention=concrete\"]\nreason = { fi = \"on\", en = \"yes\" }\n"
                      "[escalate]\nseverity = \"info\"\nany = [\"consent\"]\n"
                      "[forbid]\nfacts = [\"retention=vague\", \"consent\"]\nlaw = [\"personal-data-act\"]\n"
                      "unless = [\"consent\"]\nonce = true\n"
                      "[[example]]\ntext = \"\"\"\nRivi ⟦yksi⟧.\nRivi kaksi.\n\"\"\"\nas_of = 2019-01-02\nformat = "
                      "\"markdown\"\n" +
                      four_examples(true));
    REQUIRE(loaded.faults.empty());
    const Rule& rule = loaded.book.rules.at(0);
    CHECK(rule.id == "OUT001");
    CHECK(rule.name == "personal-data-act-repealed");
    CHECK(rule.group == "outdated");
    CHECK(rule.severity == Severity::error);
    CHECK(rule.since == "0.1.0");
    CHECK(rule.message.fi == "m");
    CHECK(rule.grounds.at(0).provision == "13(2)(a)");
    CHECK(rule.requirement == RequirementId{0});
    CHECK(rule.status == RequirementStatus::vague);
    CHECK(rule.verb == Verb::forbid);
    CHECK(rule.when.all.at(0).fact == FactKind{0});
    CHECK(!rule.when.all.at(0).value);
    CHECK(rule.when.any.at(0).value == 1);
    CHECK(rule.when.none.at(0).value == 0);
    CHECK(rule.when.reason.fi == "ei");
    CHECK(rule.except.any.at(0).value == 0);
    CHECK(rule.except.reason.en == "yes");
    CHECK(rule.escalated == Severity::info);
    CHECK(rule.escalate_when.any.size() == 1);
    CHECK(rule.facts.size() == 2);
    CHECK(rule.law == std::vector<LawId>{LawId{0}});
    CHECK(rule.unless.size() == 1);
    CHECK(rule.once);
    CHECK(!rule.document);
    const Example& example = rule.examples.at(0);
    CHECK(example.text == "Rivi yksi.\nRivi kaksi.\n");
    CHECK(example.flagged == "yksi");
    CHECK(example.fires);
    CHECK(example.as_of == "2019-01-02");
    CHECK(example.format == "markdown");
    CHECK(rule.examples.at(1).format == "text");
    CHECK(!rule.examples.at(4).fires);
}

TEST_CASE("a near miss belongs to its rule's requirement and marks what it finds in its example") {
    const Loaded loaded =
        load_with("checks/required/REQ110-retention-missing.toml",
                  "requirement = \"retention\"\n" + small_rule() + "[require]\nfacts = [\"retention\"]\n" +
                      "[[nearest_miss]]\nall = [\"säilyttää\", \"kaappi\"]\nin = [\"security\"]\n"
                      "reason = { fi = \"paikka\", en = \"a place\" }\nexample = \"Ne ⟦säilytetään kaapissa⟧.\"\n" +
                      four_examples(false));
    REQUIRE(loaded.faults.empty());
    const NearMiss& miss = loaded.book.near_misses.at(0);
    CHECK(miss.requirement == RequirementId{0});
    CHECK(miss.cue.all.size() == 2);
    CHECK(miss.cue.in.size() == 1);
    CHECK(miss.reason.fi == "paikka");
    CHECK(miss.example.text == "Ne säilytetään kaapissa.");
    CHECK(miss.example.flagged == "säilytetään kaapissa");
}

TEST_CASE("rules are in the order of their ids, whatever their folders") {
    const std::string rule = small_rule() + four_examples(false) + "[require]\nfacts = [\"consent\"]\n";
    Sources sources = small_rulebook();
    sources.emplace_back("checks/a/REQ110-a.toml", rule);
    sources.emplace_back("checks/b/CON304-b.toml", rule);
    const Loaded loaded = load(sources);
    REQUIRE(loaded.faults.empty());
    CHECK(loaded.book.rules.at(0).id == "CON304");
    CHECK(loaded.book.rules.at(1).id == "REQ110");
}

TEST_CASE("a later file takes the place of an earlier one, and the version tells") {
    const Loaded first = load(small_rulebook());
    const Loaded second = load_with("sections/security.toml", "title = { fi = \"Turva\", en = \"Safety\" }\n");
    REQUIRE(second.faults.empty());
    CHECK(second.book.sections.size() == 2);
    CHECK(second.book.sections[1].title.fi == "Turva");
    CHECK(first.book.version != second.book.version);
    CHECK(first.book.version == load(small_rulebook()).book.version);
}

TEST_CASE("the version is the start of SHA-256 over path, zero, and the digest of the contents") {
    CHECK(load({{"sections/a.toml", "x"}}).book.version == "7a30332c8e91");
}

TEST_CASE("of files that the tests have loaded the examples are passed over, and nothing else") {
    std::vector<Error> errors;
    std::vector<RuleFile> files(embedded_rules().begin(), embedded_rules().end());
    const Rulebook whole = load_rulebook(files, code_names(), errors);
    for (RuleFile& file : files) file.trusted = true;
    const Rulebook rest = load_rulebook(files, code_names(), errors);
    CHECK(errors.empty());
    CHECK(rest.version == whole.version);
    CHECK(rest.vocabulary.size() == whole.vocabulary.size());
    REQUIRE(rest.rules.size() == whole.rules.size());
    for (std::size_t i = 0; i < rest.rules.size(); ++i) {
        CHECK(rest.rules[i].examples.empty());
        CHECK(rest.rules[i].remedy.fi == whole.rules[i].remedy.fi);
        CHECK(rest.rules[i].facts.size() == whole.rules[i].facts.size());
    }
    REQUIRE(rest.facts.size() == whole.facts.size());
    for (std::size_t i = 0; i < rest.facts.size(); ++i) {
        CHECK(rest.facts[i].cues.size() == whole.facts[i].cues.size());
        if (!rest.facts[i].cues.empty()) CHECK(rest.facts[i].cues.back().line == whole.facts[i].cues.back().line);
    }
}

TEST_CASE("the build knows the digests of the embedded files") {
    for (const RuleFile& file : embedded_rules()) {
        CAPTURE(file.path);
        CHECK(file.digest == sha256(file.toml));
    }
}

}  // namespace
TEST_CASE("a fact's values may have titles") {
    const std::string head = "title = { fi = \"s\", en = \"r\" }\nvalues = [\"concrete\", \"vague\"]\n";
    const std::string cue = "[[cue]]\nall = [\"säilyttää\"]\nvalue = \"vague\"\n";
    const Loaded named =
        load_with("facts/retention.toml", head + "value_titles.vague = { fi = \"väljä\", en = \"vague\" }\n" + cue);
    CHECK(named.faults == "");
    const FactDefinition& fact = named.book[*named.book.fact("retention")];
    REQUIRE(fact.value_titles.size() == 2);
    CHECK(fact.value_titles[0].empty());
    CHECK(fact.value_titles[1].fi == "väljä");

    const Loaded wrong =
        load_with("facts/retention.toml", head + "value_titles.vage = { fi = \"väljä\", en = \"vague\" }\n" + cue);
    CHECK(wrong.faults.find("\"vage\"; did you mean \"vague\"?") != std::string::npos);
}

}  // namespace selostelint::tests
