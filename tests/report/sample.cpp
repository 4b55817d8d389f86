#include "report/sample.h"

#include <doctest/doctest.h>

#include "document/builder.h"
#include "report/assembly.h"

namespace selostelint::test {

namespace {

Rule rule(std::string id, std::string name, Severity severity, Verb verb) {
    Rule made;
    made.id = std::move(id);
    made.name = std::move(name);
    made.severity = severity;
    made.verb = verb;
    made.since = "0.1.0";
    return made;
}

Rulebook make_rulebook() {
    Rulebook book;
    book.version = "0123456789ab";
    for (const char* kind : {"retention", "recipients", "transfers", "other"}) {
        SectionDefinition section;
        section.name = kind;
        section.title = {kind, kind};
        book.sections.push_back(section);
    }
    FactDefinition retention;
    retention.name = "retention";
    retention.values = {"", "concrete", "vague"};
    book.facts.push_back(retention);
    book.requirements.push_back({"retention", {"Säilytysaika", "Retention"}, "13(2)(a)"});

    Rule date = rule("DOC603", "date-missing", Severity::info, Verb::require);
    date.title = {"Päiväys puuttuu", "Date missing"};
    date.message = {"Selosteessa ei ole päiväystä.", "The notice has no date."};
    Rule code = rule("IDN402", "identity-code-published", Severity::error, Verb::forbid);
    code.message = {"Selosteessa on henkilötunnus {value}.", "The notice holds an identity code {value}."};
    Rule act = rule("OUT001", "personal-data-act-repealed", Severity::error, Verb::forbid);
    act.title = {"Kumottu henkilötietolaki", "Repealed Personal Data Act"};
    act.message = {"Viittaus ”{quote}”: tilalla on {successor}.", "“{quote}”: today it is {successor}."};
    act.remedy = {"Poista viittaus.", "Delete the reference."};
    act.grounds = {{"tietosuojalaki", "37 §", "https://finlex.example/1050"}};
    Rule keep = rule("REQ110", "retention-missing", Severity::error, Verb::require);
    keep.title = {"Säilytysaika puuttuu", "Storage period missing"};
    keep.message = {"Säilytysaikaa ei kerrota.", "The storage period is not told."};
    keep.remedy = {"Kerro säilytysaika.", "Tell the storage period."};
    keep.grounds = {{"GDPR", "13(2)(a)", "https://eur-lex.example"}, {"GDPR", "14(2)(a)", "https://eur-lex.example"}};
    keep.searched = {SectionKind{0}};
    book.rules = {date, code, act, keep};
    return book;
}

RuleId id_of(std::string_view name) {
    const auto& rules = sample_rulebook().rules;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (rules[i].id == name) return RuleId{static_cast<std::uint16_t>(i)};
    }
    FAIL("no such rule in the sample rulebook");
    return {};
}

}  // namespace

const Rulebook& sample_rulebook() {
    static const Rulebook book = make_rulebook();
    return book;
}

Document sample_document(std::string path, const std::string& source) {
    DocumentBuilder builder(std::move(path), "text", source);
    for (std::size_t begin = 0; begin < source.size();) {
        const std::size_t end = std::min(source.find('\n', begin), source.size());
        const bool heading = source.compare(begin, 2, "# ") == 0;
        Block block;
        block.kind = heading ? BlockKind::heading : BlockKind::paragraph;
        block.level = heading ? 1 : 0;
        const std::size_t first = begin + (heading ? 2 : 0);
        builder.open(block);
        builder.copy({static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(end)});
        builder.close();
        begin = end + 1;
    }
    return std::move(builder).finish();
}

Span find(const Document& document, std::string_view words) {
    const std::size_t at = document.text.find(words);
    REQUIRE_MESSAGE(at != std::string::npos, "the document does not hold the words");
    return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
}

Judgement sample_judgement(std::string path, const std::string& source) {
    Judgement judgement;
    judgement.document = sample_document(std::move(path), source);
    judgement.document.sha256 = std::string(64, '0');
    judgement.language = "fi";
    return judgement;
}

Finding finding_at(const Judgement& judgement, std::string_view rule, std::string_view words) {
    Finding finding;
    finding.rule = id_of(rule);
    finding.severity = sample_rulebook()[finding.rule].severity;
    finding.span = find(judgement.document, words);
    finding.fingerprint = "0123456789abcdef";
    return finding;
}

Finding absence(std::string_view rule, Anchor anchor, Span span, std::uint32_t section) {
    Finding finding;
    finding.rule = id_of(rule);
    finding.severity = sample_rulebook()[finding.rule].severity;
    finding.anchor = anchor;
    finding.span = span;
    finding.section = section;
    finding.fingerprint = "fedcba9876543210";
    return finding;
}

ReportOptions sample_options(Language language) {
    ReportOptions options;
    options.rulebook = &sample_rulebook();
    options.language = language;
    options.as_of = Date{std::chrono::year(2026), std::chrono::month(11), std::chrono::day(22)};
    return options;
}

std::string report_of(const Reporter& reporter, const Judgement& judgement) {
    Summary summary;
    summary.add(judgement, sample_rulebook());
    Assembly assembly(reporter);
    std::string text = assembly.begin() + assembly.add(reporter.notice(judgement));
    return text + assembly.end(summary, {});
}

bool holds(std::string_view text, std::string_view piece) {
    return text.find(piece) != std::string_view::npos;
}

}  // namespace selostelint::test
