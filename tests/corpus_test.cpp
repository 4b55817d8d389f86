#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "engine.h"
#include "labels.h"
#include "line_diff.h"

namespace selostelint::test {

namespace {

/// "kunta.md" and its fellows in corpus/, in the order of their names; README.md tells of them and is none.
std::vector<std::string> corpus_files() {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(SELOSTELINT_SOURCE_DIR "/corpus")) {
        const std::string name = entry.path().filename().string();
        if (entry.is_regular_file() && name != "README.md") names.push_back(name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

nlohmann::json label_of(const std::string& name) {
    const std::filesystem::path stem = std::filesystem::path(name).stem();
    return nlohmann::json::parse(repository_file("corpus/labels/" + stem.string() + ".json"));
}

/// What of `rules` the rulebook can say and the label is sure of.
std::set<std::string> comparable(const std::set<std::string>& rules, const nlohmann::json& label) {
    std::set<std::string> kept;
    for (const Rule& rule : embedded_rulebook().rules) {
        if (rules.contains(rule.id)) kept.insert(rule.id);
    }
    for (const nlohmann::json& unsure : label.at("unsure")) kept.erase(unsure.get<std::string>());
    return kept;
}

}  // namespace

namespace {

/// How the findings of one notice differ from its label, a line each: "kunta.md REQ110 missed".
std::vector<std::string> differences(const std::string& name, const Judgement& judgement, const nlohmann::json& label) {
    const std::vector<std::string> ids = fired(judgement);
    const std::set<std::string> found = comparable({ids.begin(), ids.end()}, label);
    const std::set<std::string> due = comparable(rules_that_must_fire(label), label);
    std::vector<std::string> lines;
    for (const std::string& rule : due) {
        if (!found.contains(rule)) lines.push_back(name + " " + rule + " missed");
    }
    for (const std::string& rule : found) {
        if (!due.contains(rule)) lines.push_back(name + " " + rule + " false alarm");
    }
    return lines;
}

Judgement judged(const std::string& name) {
    return judge_source({"corpus/" + name, repository_file("corpus/" + name), ""});
}

/// Whether the label finds nothing that fails a run.
bool is_lawful(const nlohmann::json& label) {
    const std::set<std::string> due = rules_that_must_fire(label);
    return std::none_of(embedded_rulebook().rules.begin(), embedded_rulebook().rules.end(),
                        [&](const Rule& rule) { return rule.severity != Severity::info && due.contains(rule.id); });
}

}  // namespace

TEST_CASE("the corpus is judged as its labels say, but for the gaps that tests/corpus_gaps.txt lists") {
    REQUIRE(corpus_files().size() >= 15);
    std::string gaps;
    for (const std::string& name : corpus_files()) {
        for (const std::string& line : differences(name, judged(name), label_of(name))) gaps += line + "\n";
    }
    const std::string path = SELOSTELINT_SOURCE_DIR "/tests/corpus_gaps.txt";
    if (std::getenv("UPDATE_CASES") != nullptr) std::ofstream(path) << gaps;
    // A gap that is closed must leave the list, so that it cannot open again unseen.
    CHECK_MESSAGE(gaps == repository_file("tests/corpus_gaps.txt"),
                  "UPDATE_CASES=1 rewrites the list; read what it changes\n"
                      << line_diff(repository_file("tests/corpus_gaps.txt"), gaps));
}

TEST_CASE("in a complete and lawful notice nothing of severity error or warning is found") {
    std::size_t lawful = 0;
    for (const std::string& name : corpus_files()) {
        const nlohmann::json label = label_of(name);
        if (!label.at("notice").get<bool>() || !label.at("finnish").get<bool>() || !is_lawful(label)) continue;
        CAPTURE(name);
        ++lawful;
        std::string found;
        for (const Finding& finding : judged(name).findings) {
            if (finding.severity != Severity::info) found += ' ' + embedded_rulebook()[finding.rule].id;
        }
        CHECK_MESSAGE(found.empty(), "found:" << found);
    }
    CHECK(lawful >= 3);
}

TEST_CASE("each label belongs to a notice of the corpus") {
    std::set<std::string> stems;
    for (const std::string& name : corpus_files()) stems.insert(std::filesystem::path(name).stem().string());
    for (const auto& entry : std::filesystem::directory_iterator(SELOSTELINT_SOURCE_DIR "/corpus/labels")) {
        CAPTURE(entry.path().filename().string());
        CHECK(stems.contains(entry.path().stem().string()));
    }
}

}  // namespace selostelint::test
