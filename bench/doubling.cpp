#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <limits>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "check/judge.h"
#include "rulebook/load.h"
#include "stages.h"

namespace selostelint::bench {

namespace {

constexpr int runs = 5;
constexpr std::string_view again = "_again";  ///< behind the names of facts that are there twice
constexpr Date today{std::chrono::year(2026), std::chrono::month(11), std::chrono::day(22)};

/// A rulebook with what judges by it; they point into each other and stay where they are.
struct Bench {
    Rulebook rulebook;
    std::unique_ptr<Lexicon> lexicon;
    std::unique_ptr<Judge> judge;

    explicit Bench(const std::vector<RuleFile>& files) {
        std::vector<Error> errors;
        rulebook = load_rulebook(files, code_names(), errors);
        Result<std::unique_ptr<Lexicon>> opened = Lexicon::open(rulebook.vocabulary);
        if (!errors.empty() || !opened) std::abort();
        // Code that recognises a fact would run twice; here the cues are in question.
        for (FactDefinition& fact : rulebook.facts) {
            if (fact.name.ends_with(again)) fact.recogniser.clear();
        }
        lexicon = std::move(opened).value();
        judge = std::make_unique<Judge>(rulebook, *lexicon, JudgeOptions{today, {}, false});
    }

    std::size_t cues() const {
        std::size_t count = 0;
        for (const FactDefinition& fact : rulebook.facts) count += fact.cues.size();
        return count;
    }

    double seconds(const std::vector<Document>& documents) const {
        std::vector<Document> copies = documents;
        const auto begin = std::chrono::steady_clock::now();
        for (Document& document : copies) (void)judge->judge(std::move(document));
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    }
};

/// The embedded files, and each file of a fact once more under another name.
std::vector<RuleFile> doubled() {
    std::vector<RuleFile> files(embedded_rules().begin(), embedded_rules().end());
    for (const RuleFile& file : embedded_rules()) {
        if (!file.path.starts_with("facts/")) continue;
        RuleFile copy = file;
        copy.path.insert(copy.path.find('.'), again);
        files.push_back(std::move(copy));
    }
    return files;
}

std::vector<Document> read_all(const std::vector<SourceFile>& sources) {
    std::vector<Document> documents;
    for (const SourceFile& source : sources) {
        Result<Document> document = read_document(source);
        if (document) documents.push_back(std::move(document).value());
    }
    return documents;
}

}  // namespace

DoublingCost time_doubled_rulebook(const std::vector<SourceFile>& sources) {
    const std::vector<Document> documents = read_all(sources);
    const Bench once({embedded_rules().begin(), embedded_rules().end()});
    const Bench twice(doubled());
    // The first run meets each word and compiles the patterns.
    (void)once.seconds(documents);
    (void)twice.seconds(documents);
    constexpr double longest = std::numeric_limits<double>::max();
    DoublingCost cost{once.cues(), longest, longest};
    for (int i = 0; i < runs; ++i) {
        cost.once = std::min(cost.once, once.seconds(documents));
        cost.twice = std::min(cost.twice, twice.seconds(documents));
    }
    return cost;
}

}  // namespace selostelint::bench
