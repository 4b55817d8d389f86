#include "engine.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <set>
#include <utility>

#include "rulebook/load.h"

namespace selostelint::test {

namespace {

Rulebook load_embedded() {
    std::vector<Error> errors;
    Rulebook rulebook = load_rulebook(embedded_rules(), code_names(), errors);
    for (const Error& error : errors) {
        FAIL_CHECK(error.path << ":" << error.line << ":" << error.column << ": " << error.message.en);
    }
    REQUIRE(errors.empty());
    return rulebook;
}

std::unique_ptr<Lexicon> open_lexicon() {
    Result<std::unique_ptr<Lexicon>> lexicon = Lexicon::open(embedded_rulebook().vocabulary);
    if (!lexicon) FAIL(lexicon.error().message.en);
    return std::move(lexicon).value();
}

}  // namespace

const Rulebook& embedded_rulebook() {
    static const Rulebook rulebook = load_embedded();
    return rulebook;
}

const Lexicon& embedded_lexicon() {
    static const std::unique_ptr<Lexicon> lexicon = open_lexicon();
    return *lexicon;
}

Document read_source(SourceFile source) {
    Result<Document> document = read_document(std::move(source));
    if (!document) FAIL(document.error().path << ": " << document.error().message.en);
    return std::move(document).value();
}

Judgement judge_source(SourceFile source, Date day) {
    // A judge is dear to make and asked for thousands of examples.
    static std::map<Date, std::unique_ptr<Judge>> judges;
    std::unique_ptr<Judge>& judge = judges[day];
    if (!judge) judge = std::make_unique<Judge>(embedded_rulebook(), embedded_lexicon(), JudgeOptions{day, {}, false});
    return judge->judge(read_source(std::move(source)));
}

Judgement judge_source_by(RuleId only, SourceFile source, Date day) {
    std::vector<bool> selected(embedded_rulebook().rules.size(), false);
    selected[static_cast<std::size_t>(only)] = true;
    const Judge judge(embedded_rulebook(), embedded_lexicon(), JudgeOptions{day, std::move(selected), true});
    return judge.judge(read_source(std::move(source)));
}

std::vector<std::string> fired(const Judgement& judgement) {
    std::set<std::string> ids;
    for (const Finding& finding : judgement.findings) {
        if (!finding.suppressed) ids.insert(embedded_rulebook()[finding.rule].id);
    }
    return {ids.begin(), ids.end()};
}

std::string repository_file(std::string_view path) {
    std::ifstream file(std::string(SELOSTELINT_SOURCE_DIR "/").append(path), std::ios::binary);
    REQUIRE_MESSAGE(file.good(), "cannot read " << path);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

}  // namespace selostelint::test
