#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

#include "case_file.h"
#include "engine.h"
#include "line_diff.h"
#include "report/assembly.h"
#include "report/reporter.h"
#include "report/requirement_table.h"
#include "report/stages.h"

namespace selostelint::test {

namespace {

/// Whether one of the words of a dump's line is one of `names`; "retention" also is "retention=vague".
bool names_one_of(std::string_view line, const std::vector<std::string>& names) {
    return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
        const std::string padded = ' ' + std::string(line) + ' ';
        return padded.find(' ' + name + ' ') != std::string::npos || padded.find(' ' + name + '=') != std::string::npos;
    });
}

std::string kept_lines(const std::string& dump, const std::vector<std::string>& names) {
    if (names.empty()) return dump;
    std::string kept;
    for (const std::string_view line : lines_of(dump)) {
        if (names_one_of(line, names)) kept.append(line).push_back('\n');
    }
    return kept;
}

/// "--- report brief en": the whole report of a run over this one notice.
std::optional<std::string> report(const Judgement& judgement, const std::vector<std::string>& arguments) {
    const auto formats = report_formats();
    const auto format = std::find_if(formats.begin(), formats.end(), [&](const ReportFormat& row) {
        return !arguments.empty() && row.name == arguments[0];
    });
    if (format == formats.end()) return std::nullopt;
    ReportOptions options;
    options.rulebook = &embedded_rulebook();
    options.language = arguments.size() > 1 && arguments[1] == "en" ? Language::en : Language::fi;
    options.as_of = today;
    const std::unique_ptr<Reporter> reporter = format->make(options);
    Summary summary;
    summary.add(judgement, embedded_rulebook());
    Assembly assembly(*reporter);
    std::string text = assembly.begin() + assembly.add(reporter->notice(judgement));
    text += assembly.end(summary, {});
    // A case must not change with every edit of rules/.
    const std::size_t version = text.find(embedded_rulebook().version);
    if (version != std::string::npos) text.replace(version, embedded_rulebook().version.size(), "RULEBOOK");
    return text;
}

/// "--- requirements en": the checklist that --requirements adds to a report for people.
std::string requirements(const Judgement& judgement, const std::vector<std::string>& arguments) {
    ReportOptions options;
    options.rulebook = &embedded_rulebook();
    options.language = !arguments.empty() && arguments[0] == "en" ? Language::en : Language::fi;
    return requirement_table(judgement, NoticeView(judgement, options), options);
}

/// What a stage gives, or nothing when there is no such stage.
std::optional<std::string> outcome(const Expectation& expectation, const Judgement& judgement) {
    if (expectation.stage == "report") return report(judgement, expectation.arguments);
    if (expectation.stage == "requirements") return requirements(judgement, expectation.arguments);
    const std::optional<Stage> stage = stage_named(expectation.stage);
    if (!stage) return std::nullopt;
    const StageContext context{embedded_rulebook(), &embedded_lexicon()};
    return kept_lines(dump_stage(*stage, judgement, context), expectation.arguments);
}

std::string error_text(const Error& error) {
    return std::to_string(error.line) + ":" + std::to_string(error.column) + " " + error.message.fi + "\n" +
           error.message.en + "\n";
}

/// "--- error": LINE:COLUMN and the message in Finnish, then in English.
void run_unreadable(Case& tested, const Error& error) {
    for (Expectation& expectation : tested.expectations) {
        CHECK_MESSAGE(expectation.stage == "error", "cannot be read: " << error_text(error));
        if (expectation.stage == "error") expectation.text = error_text(error);
    }
}

/// Puts what the stages really give into the case's expectations.
void run(Case& tested) {
    const std::string bytes = tested.file.empty() ? tested.input : repository_file(tested.file);
    SourceFile source{tested.filename, bytes, tested.format == "auto" ? "" : tested.format};
    const Result<Document> document = read_document(source);
    if (!document) return run_unreadable(tested, document.error());
    const Judgement judgement = judge_source(std::move(source));
    for (Expectation& expectation : tested.expectations) {
        const std::optional<std::string> text = outcome(expectation, judgement);
        CHECK_MESSAGE(text.has_value(), "no such stage, report or error: " << expectation.stage);
        if (text) expectation.text = *text;
    }
}

/// Blank lines at a dump's end are layout in a case file.
std::string laid_out(std::string text) {
    if (!text.empty() && !text.ends_with('\n')) text += '\n';
    while (text.ends_with("\n\n")) text.pop_back();
    return text;
}

bool updating() {
    const char* value = std::getenv("UPDATE_CASES");
    return value != nullptr && std::string_view(value) == "1";
}

std::vector<std::string> case_paths() {
    std::vector<std::string> paths;
    const std::filesystem::path top = SELOSTELINT_SOURCE_DIR;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(top / "tests/cases")) {
        if (entry.path().extension() == ".case") paths.push_back(entry.path().lexically_relative(top).string());
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

void run_file(const std::string& path) {
    const std::string text = repository_file(path);
    CaseFile file = parse_case_file(text);
    for (const std::string& fault : file.faults) FAIL_CHECK(path << ": " << fault);
    CHECK_MESSAGE(!file.cases.empty(), path << " holds no case");
    if (!file.faults.empty()) return;
    for (Case& tested : file.cases) {
        const std::vector<Expectation> expected = tested.expectations;
        INFO(path << ":" << tested.line << ": " << tested.title);
        run(tested);
        for (std::size_t i = 0; i < expected.size(); ++i) {
            tested.expectations[i].text = laid_out(tested.expectations[i].text);
            const std::string diff = line_diff(expected[i].text, tested.expectations[i].text);
            if (!updating()) CHECK_MESSAGE(diff.empty(), "--- " << expected[i].stage << "\n" << diff);
        }
    }
    if (updating() && write_case_file(file) != text) {
        std::ofstream(SELOSTELINT_SOURCE_DIR "/" + path, std::ios::binary) << write_case_file(file);
    }
}

}  // namespace

TEST_CASE("each case of tests/cases gives what it says") {
    const std::vector<std::string> paths = case_paths();
    CHECK_FALSE(paths.empty());
    for (const std::string& path : paths) run_file(path);
}

}  // namespace selostelint::test
