#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "engine.h"
#include "fact/entities.h"
#include "fact/fact_finder.h"
#include "language/tokens.h"
#include "section/section_finder.h"

namespace selostelint::test {

namespace {

SourceFile source_of(const Example& example) {
    return {"example", example.text, example.format.empty() ? "text" : example.format};
}

Date day_of(const Example& example) {
    return parse_iso_date(example.as_of).value_or(today);
}

/// White space made one blank, as a Document has it, so that marks may span lines.
std::string collapsed(std::string_view text) {
    std::string result;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\n' || c == '\t';
        if (!blank) result += c;
        if (blank && !result.empty() && result.back() != ' ') result += ' ';
    }
    while (result.ends_with(' ')) result.pop_back();
    return result;
}

/// The words of all spans in quotation marks, for messages and comparison.
template <class Items>
std::string quoted(const Items& items, const Document& document) {
    std::string text;
    for (const auto& item : items) text += '"' + collapsed(document[item.span]) + "\" ";
    return text;
}

void check_flagged(const Example& example, const std::string& found) {
    if (example.flagged.empty()) return;
    CHECK_MESSAGE(found.find('"' + collapsed(example.flagged) + '"') != std::string::npos,
                  "must flag \"" << collapsed(example.flagged) << "\", flags " << found);
}

std::string verdict(const Example& example) {
    return example.fires ? "must be found; there is: " : "must not be found: ";
}

void check_rule_example(RuleId id, const Example& example) {
    const Judgement judgement = judge_source_by(id, source_of(example), day_of(example));
    const std::string found = quoted(judgement.findings, judgement.document);
    CHECK_MESSAGE(!judgement.findings.empty() == example.fires, verdict(example) << found);
    if (example.fires && !judgement.findings.empty()) check_flagged(example, found);
}

void check_fact_example(FactKind kind, const Example& example) {
    const Judgement judgement = judge_source(source_of(example), day_of(example));
    const FactDefinition& definition = embedded_rulebook()[kind];
    std::vector<Fact> found;
    for (const Fact& fact : judgement.facts) {
        const bool same_value = example.value.empty() || definition.values[fact.value] == example.value;
        if (fact.kind == kind && same_value) found.push_back(fact);
    }
    const std::string words = quoted(found, judgement.document);
    CHECK_MESSAGE(!found.empty() == example.fires, verdict(example) << words);
    if (example.fires && !found.empty()) check_flagged(example, words);
}

/// One line without a full stop is a heading; more is text that stands under none.
bool is_heading(const Example& example) {
    const std::string text = collapsed(example.text);
    return text.size() == example.text.size() && !text.ends_with('.');
}

/// A heading's example, put where headings stand: under a notice's title, over some text.
SourceFile section_source(const Example& example) {
    SourceFile source = source_of(example);
    if (example.format != "html" && is_heading(example)) {
        source.bytes = "# Tietosuojaseloste\n\n## " + example.text + "\n\nTästä kerrotaan alla.\n";
        source.format = "markdown";
    }
    return source;
}

void check_section_example(SectionKind kind, const Example& example) {
    const Judgement judgement = judge_source(section_source(example), day_of(example));
    std::string found;
    bool is_there = false;
    for (const Section& section : judgement.sections) {
        for (const SectionKind each : section.kinds) {
            found += ' ' + embedded_rulebook()[each].name;
            is_there = is_there || each == kind;
        }
    }
    CHECK_MESSAGE(is_there == example.fires, verdict(example) << found);
}

/// The words that a near miss finds in its example.
std::string near_misses(const Document& document, NearMissId id) {
    static const SectionFinder sections(embedded_rulebook());
    static const FactFinder finder(embedded_rulebook());
    const TokenisedText text = tokenise(document, embedded_lexicon());
    const std::vector<EntityMention> entities = find_entities(document, text);
    const Outline outline = sections.find(document, text, entities);
    std::vector<NearMissMention> found;
    for (const NearMissMention& mention :
         finder.find({document, text, entities, outline, LanguageShare{}}).near_misses) {
        if (mention.miss == id) found.push_back(mention);
    }
    return quoted(found, document);
}

}  // namespace

TEST_CASE("each example of a rule is judged as it says") {
    const std::vector<Rule>& rules = embedded_rulebook().rules;
    CHECK_FALSE(rules.empty());
    for (std::size_t i = 0; i < rules.size(); ++i) {
        for (const Example& example : rules[i].examples) {
            CAPTURE(rules[i].id);
            CAPTURE(example.line);
            CAPTURE(example.text);
            check_rule_example(static_cast<RuleId>(i), example);
        }
    }
}

TEST_CASE("each example of a fact yields it or does not, as it says") {
    const std::vector<FactDefinition>& facts = embedded_rulebook().facts;
    CHECK_FALSE(facts.empty());
    for (std::size_t i = 0; i < facts.size(); ++i) {
        for (const Example& example : facts[i].examples) {
            CAPTURE(facts[i].name);
            CAPTURE(example.line);
            CAPTURE(example.text);
            check_fact_example(static_cast<FactKind>(i), example);
        }
    }
}

TEST_CASE("each example of a kind of section is recognised or is not, as it says") {
    const std::vector<SectionDefinition>& sections = embedded_rulebook().sections;
    CHECK_FALSE(sections.empty());
    for (std::size_t i = 0; i < sections.size(); ++i) {
        for (const Example& example : sections[i].examples) {
            CAPTURE(sections[i].name);
            CAPTURE(example.line);
            CAPTURE(example.text);
            check_section_example(static_cast<SectionKind>(i), example);
        }
    }
}

TEST_CASE("each entry of law that has a last day is watched by a rule") {
    const Rulebook& book = embedded_rulebook();
    for (std::size_t i = 0; i < book.law.size(); ++i) {
        const auto id = static_cast<LawId>(i);
        const bool watched = std::ranges::any_of(
            book.rules, [&](const Rule& rule) { return std::ranges::find(rule.law, id) != rule.law.end(); });
        CAPTURE(book[id].id);
        CHECK((watched || !book[id].until));
    }
}

TEST_CASE("each near miss is found in its example") {
    const std::vector<NearMiss>& misses = embedded_rulebook().near_misses;
    CHECK_FALSE(misses.empty());
    for (std::size_t i = 0; i < misses.size(); ++i) {
        const Example& example = misses[i].example;
        CAPTURE(embedded_rulebook()[misses[i].requirement].id);
        CAPTURE(example.line);
        CAPTURE(example.text);
        check_flagged(example, near_misses(read_source(source_of(example)), static_cast<NearMissId>(i)));
    }
}

}  // namespace selostelint::test
