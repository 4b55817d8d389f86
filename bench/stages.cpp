#include "stages.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <utility>

#include "check/judge.h"
#include "fact/entities.h"
#include "fact/fact_finder.h"
#include "language/language_share.h"
#include "report/reporter.h"
#include "rulebook/load.h"
#include "section/section_finder.h"

namespace selostelint::bench {

namespace {

constexpr Date today{std::chrono::year(2026), std::chrono::month(11), std::chrono::day(22)};

template <class Work>
double timed(Work work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

std::vector<Document> read_all(std::vector<SourceFile> sources) {
    std::vector<Document> documents;
    for (SourceFile& source : sources) {
        Result<Document> document = read_document(std::move(source));
        if (document) documents.push_back(std::move(document).value());
    }
    return documents;
}

/// What stays the same for a whole process.
struct Engine {
    Rulebook rulebook;
    std::unique_ptr<Lexicon> lexicon;
    std::unique_ptr<Judge> judge;
};

void start(Engine& engine, std::vector<StageTime>& times) {
    std::vector<Error> errors;
    std::vector<RuleFile> files(embedded_rules().begin(), embedded_rules().end());
    for (RuleFile& file : files) file.trusted = true;  // as the program loads them
    times.push_back(
        {"load the rulebook", timed([&] { engine.rulebook = load_rulebook(files, code_names(), errors); })});
    times.push_back({"open the lexicon", timed([&] {
                         Result<std::unique_ptr<Lexicon>> lexicon = Lexicon::open(engine.rulebook.vocabulary);
                         if (!lexicon) std::abort();
                         engine.lexicon = std::move(lexicon).value();
                     })});
    times.push_back(
        {"make the judge", timed([&] {
             engine.judge = std::make_unique<Judge>(engine.rulebook, *engine.lexicon, JudgeOptions{today, {}, false});
         })});
}

/// The stages between reading and rules, called one by one as Judge calls them.
double time_understanding(const Engine& engine, const std::vector<Document>& documents, StageTimes& times) {
    const std::size_t count = documents.size();
    times.once.push_back({"meet each word", timed([&] {
                              for (const Document& document : documents) (void)tokenise(document, *engine.lexicon);
                          })});
    std::vector<TokenisedText> texts(count);
    std::vector<LanguageShare> languages(count);
    std::vector<std::vector<EntityMention>> entities(count);
    std::vector<Outline> outlines(count);
    const SectionFinder section_finder(engine.rulebook);
    const FactFinder fact_finder(engine.rulebook);
    double all = 0;
    const auto stage = [&](const char* name, auto work) {
        times.each.push_back({name, timed([&] {
                                  for (std::size_t i = 0; i < count; ++i) work(i);
                              })});
        all += times.each.back().seconds;
    };
    stage("tokenise", [&](std::size_t i) { texts[i] = tokenise(documents[i], *engine.lexicon); });
    stage("languages", [&](std::size_t i) { languages[i] = measure_languages(documents[i], texts[i]); });
    stage("entities", [&](std::size_t i) { entities[i] = find_entities(documents[i], texts[i]); });
    stage("sections", [&](std::size_t i) { outlines[i] = section_finder.find(documents[i], texts[i], entities[i]); });
    stage("facts", [&](std::size_t i) {
        (void)fact_finder.find({documents[i], texts[i], entities[i], outlines[i], languages[i]});
    });
    return all;
}

void time_judgement(const Engine& engine, std::vector<Document> documents, StageTimes& times) {
    const double before = time_understanding(engine, documents, times);
    // The judge compiles patterns of its own when it first meets what they need.
    for (const Document& document : documents) (void)engine.judge->judge(document);
    std::vector<Judgement> judgements;
    const double whole = timed([&] {
        for (Document& document : documents) judgements.push_back(engine.judge->judge(std::move(document)));
    });
    // Judge has no stages to be called apart; its rules are what is left.
    times.each.push_back({"checks", std::max(0.0, whole - before)});
    ReportOptions options;
    options.rulebook = &engine.rulebook;
    options.as_of = today;
    const std::unique_ptr<Reporter> reporter = make_json(options);
    times.each.push_back({"report (json)", timed([&] {
                              for (const Judgement& judgement : judgements) (void)reporter->notice(judgement);
                          })});
}

}  // namespace

std::vector<SourceFile> read_folder(const std::string& folder) {
    std::vector<SourceFile> sources;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) continue;
        std::ifstream file(entry.path(), std::ios::binary);
        sources.push_back({entry.path().string(), {std::istreambuf_iterator<char>(file), {}}, ""});
    }
    std::sort(sources.begin(), sources.end(), [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
    return sources;
}

StageTimes time_stages(std::vector<SourceFile> sources) {
    StageTimes times;
    Engine engine;
    start(engine, times.once);
    std::vector<Document> documents;
    times.each.push_back({"read", timed([&] { documents = read_all(std::move(sources)); })});
    times.notices = documents.size();
    time_judgement(engine, std::move(documents), times);
    return times;
}

}  // namespace selostelint::bench
