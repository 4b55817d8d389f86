#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "engine.h"
#include "labels.h"

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

std::string listed(const std::set<std::string>& rules) {
    std::string text;
    for (const std::string& rule : rules) text += ' ' + rule;
    return text;
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

TEST_CASE("each notice of the corpus has exactly the findings of its label") {
    REQUIRE(corpus_files().size() >= 15);
    for (const std::string& name : corpus_files()) {
        CAPTURE(name);
        const nlohmann::json label = label_of(name);
        const Judgement judgement = judge_source({"corpus/" + name, repository_file("corpus/" + name), ""});
        const std::vector<std::string> ids = fired(judgement);
        const std::set<std::string> found = comparable({ids.begin(), ids.end()}, label);
        const std::set<std::string> due = comparable(rules_that_must_fire(label), label);
        std::set<std::string> missed;
        std::set<std::string> false_alarms;
        std::set_difference(due.begin(), due.end(), found.begin(), found.end(), std::inserter(missed, missed.end()));
        std::set_difference(found.begin(), found.end(), due.begin(), due.end(),
                            std::inserter(false_alarms, false_alarms.end()));
        CHECK_MESSAGE(missed.empty(), "missed:" << listed(missed));
        CHECK_MESSAGE(false_alarms.empty(), "false alarms:" << listed(false_alarms));
    }
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
