#include "fact/fact_finder.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "engine.h"
#include "fact/entities.h"

namespace selostelint::test {

namespace {

/// What the finder finds of a fact, a line each: its value, certainty and words.
std::vector<std::string> facts_of(const std::string& kind, const std::string& format, const std::string& source) {
    static const SectionFinder sections(embedded_rulebook());
    static const FactFinder finder(embedded_rulebook());
    const Document document = read_source({"notice", source, format});
    const TokenisedText text = tokenise(document, embedded_lexicon());
    const std::vector<EntityMention> entities = find_entities(document, text);
    const Outline outline = sections.find(document, text, entities);
    std::vector<std::string> lines;
    for (const Fact& fact : finder.find({document, text, entities, outline, LanguageShare{}}).facts) {
        const FactDefinition& definition = embedded_rulebook()[fact.kind];
        if (definition.name != kind) continue;
        const std::string value = definition.values.empty() ? "" : definition.values[fact.value];
        lines.push_back(value + (fact.certainty == Certainty::hinted ? "?" : "") + "/" +
                        std::string(document[fact.span]));
    }
    return lines;
}

std::string joined(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) text += (text.empty() ? "" : " | ") + line;
    return text;
}

}  // namespace

TEST_CASE("a fact is found by its cues, once, at its words") {
    const std::vector<std::string> found = facts_of(
        "retention", "markdown", "# Tietosuojaseloste\n\nSäilytämme tietoja kaksi vuotta sopimuksen päättymisestä.\n");
    INFO(joined(found));
    CHECK(std::ranges::count_if(found, [](const std::string& line) { return line.starts_with("concrete/"); }) == 1);
    CHECK(
        facts_of("retention", "markdown", "# Tietosuojaseloste\n\nPaperit säilytetään lukitussa kaapissa.\n").empty());
}

TEST_CASE("what stands under a heading is the fact when it says enough") {
    struct BodyCase {
        std::string what;
        std::string body;
        bool found;
    };
    const std::vector<BodyCase> cases = {
        {"nothing", "", false},
        {"a sentence", "Määräytyy kunkin sopimuksen mukaan erikseen.", true},
    };
    for (const BodyCase& tested : cases) {
        const std::vector<std::string> found =
            facts_of("retention", "markdown",
                     "# Tietosuojaseloste\n\n## Säilytysaika\n\n" + tested.body + "\n\n## Evästeet\n\nEi.\n");
        INFO(tested.what << ": " << joined(found));
        CHECK(!found.empty() == tested.found);
    }
}

TEST_CASE("the value behind a label belongs to the fact, the label does not") {
    const std::vector<std::string> found = facts_of(
        "purposes", "text", "Tietosuojaseloste\n\nKäsittelyn tarkoitus: asiakassuhteen hoitaminen ja laskutus\n");
    INFO(joined(found));
    REQUIRE_FALSE(found.empty());
    for (const std::string& line : found) CHECK(line.find("Käsittelyn tarkoitus") == std::string::npos);
}

TEST_CASE("what stands around a notice states no fact of it") {
    const std::string page =
        "<body><nav><a href='/'>Tietoja säilytetään kaksi vuotta</a></nav><main><h1>Tietosuojaseloste</h1>"
        "<p>Rekisterinpitäjä on Vene ja Verkko Oy.</p></main></body>";
    CHECK(joined(facts_of("retention", "html", page)).empty());
}

TEST_CASE("mentions of law are found with the facts") {
    const std::vector<std::string> found =
        facts_of("law_mention", "markdown", "# Tietosuojaseloste\n\nSeloste on henkilötietolain 10 §:n mukainen.\n");
    REQUIRE_FALSE(found.empty());
    CHECK(found.front().find("/henkilötietolain") != std::string::npos);
}

TEST_CASE("facts follow the text's order") {
    static const SectionFinder sections(embedded_rulebook());
    static const FactFinder finder(embedded_rulebook());
    const Document document = read_source({"notice", repository_file("corpus/yhdistys-taydellinen.txt"), "text"});
    const TokenisedText text = tokenise(document, embedded_lexicon());
    const std::vector<EntityMention> entities = find_entities(document, text);
    const Outline outline = sections.find(document, text, entities);
    const std::vector<Fact> facts = finder.find({document, text, entities, outline, LanguageShare{}}).facts;
    CHECK(facts.size() > 10);
    CHECK(std::ranges::is_sorted(facts, {}, [](const Fact& fact) { return fact.span.begin; }));
    for (const Fact& fact : facts) CHECK(fact.span.end <= document.text.size());
}

}  // namespace selostelint::test
