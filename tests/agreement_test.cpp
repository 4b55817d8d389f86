#include <doctest/doctest.h>

#include <filesystem>
#include <set>
#include <string>

#include "engine.h"
#include "line_diff.h"

namespace selostelint::test {

namespace {

/// The forms of each notice in tests/agreement/; `tools/agreement` makes them from the Markdown.
constexpr const char* forms[] = {"html", "txt", "tsx", "docx", "odt", "pdf"};

/// The notices by name, without their extensions.
std::set<std::string> notices() {
    std::set<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(SELOSTELINT_SOURCE_DIR "/tests/agreement")) {
        if (entry.path().extension() == ".md") names.insert(entry.path().stem().string());
    }
    return names;
}

/// The words of a span as they stand in any form: cells and paragraphs part where a blank may be elsewhere.
std::string words(const Judgement& judgement, Span span) {
    std::string text(judgement.document[span]);
    for (char& c : text) {
        if (c == '\n') c = ' ';
    }
    return text;
}

std::string section_lines(const Judgement& judgement) {
    std::string lines;
    for (const Section& section : judgement.sections) {
        lines += "section ";
        for (const SectionKind kind : section.kinds) lines += embedded_rulebook()[kind].name + " ";
        lines += "“" + words(judgement, section.heading) + "”\n";
    }
    return lines;
}

std::string fact_lines(const Judgement& judgement) {
    std::string lines;
    for (const Fact& fact : judgement.facts) {
        const FactDefinition& kind = embedded_rulebook()[fact.kind];
        lines += "fact " + kind.name;
        if (fact.value < kind.values.size()) lines += "=" + kind.values[fact.value];
        if (fact.polarity == Polarity::negated) lines += " not";
        if (fact.certainty == Certainty::hinted) lines += " hinted";
        lines += " “" + words(judgement, fact.span) + "” " + fact.text + "\n";
    }
    return lines;
}

std::string finding_lines(const Judgement& judgement) {
    std::string lines;
    for (const Finding& finding : judgement.findings) {
        lines += "finding " + embedded_rulebook()[finding.rule].id + " “" + words(judgement, finding.span) + "”\n";
    }
    return lines;
}

std::string understood(const std::string& name, const std::string& form) {
    const std::string path = "tests/agreement/" + name + "." + form;
    const Judgement judgement = judge_source({path, repository_file(path), ""});
    return section_lines(judgement) + fact_lines(judgement) + finding_lines(judgement);
}

}  // namespace

TEST_CASE("a notice has the same sections, facts and findings in every format") {
    REQUIRE(notices().size() >= 3);
    for (const std::string& name : notices()) {
        const std::string expected = understood(name, "md");
        CHECK(expected.find("finding ") != std::string::npos);
        for (const char* form : forms) {
            const std::string actual = understood(name, form);
            CHECK_MESSAGE(actual == expected, name << "." << form << " is not understood as " << name << ".md:\n"
                                                   << line_diff(expected, actual));
        }
    }
}

}  // namespace selostelint::test
