#pragma once

#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "fact/entities.h"
#include "language/cue_matcher.h"
#include "language/lexicon.h"
#include "language/tokens.h"
#include "read/read.h"
#include "rulebook/load.h"

namespace selostelint::test {

/// A rulebook of one fact with the cues given, and a lexicon over its words.
struct LanguageBench {
    Rulebook book;
    std::unique_ptr<Lexicon> lexicon;

    /// `cues`: the `[[cue]]` tables of facts/probe.toml. The sections are called retention and security.
    explicit LanguageBench(const std::string& cues) {
        const std::string title = "title = { fi = \"a\", en = \"b\" }\n";
        const std::string probe = title + cues;
        const std::vector<RuleFile> files = {
            {"facts/probe.toml", probe}, {"sections/retention.toml", title}, {"sections/security.toml", title}};
        std::vector<Error> errors;
        book = load_rulebook(files, {{}, {entity_names.begin(), entity_names.end()}}, errors);
        for (const Error& error : errors) FAIL(error.line << ": " << error.message.en);
        Result<std::unique_ptr<Lexicon>> opened = Lexicon::open(book.vocabulary);
        REQUIRE(opened);
        lexicon = std::move(opened).value();
    }

    std::vector<OwnedCue> cues() const {
        std::vector<OwnedCue> owned;
        for (const Cue& cue : book.facts.front().cues) owned.push_back({&cue, cue.line});
        return owned;
    }
};

inline Document document_of(std::string text, std::string format = "text") {
    Result<Document> document = read_document({"probe", std::move(text), std::move(format)});
    REQUIRE(document);
    return std::move(document).value();
}

/// A text with its words, and a unit for each sentence, all of them in the body.
struct ProbeText {
    Document document;
    TokenisedText text;
    std::vector<EntityMention> entities;
    std::vector<Unit> units;

    ProbeText(const LanguageBench& bench, std::string source, std::string format = "text")
        : document(document_of(std::move(source), std::move(format))), text(tokenise(document, *bench.lexicon)) {
        entities = find_entities(document, text);
        for (const Sentence& sentence : text.sentences) {
            units.push_back({sentence.first_token, sentence.end_token, sentence.lead_in, standing::body, 0});
        }
    }

    MatchInput input() const { return {document, text, entities, units}; }
};

/// The words of each match, "-" before those that are denied, with " | " between them.
inline std::string matches(const LanguageBench& bench, const ProbeText& probe) {
    const CueMatcher matcher(bench.book, bench.cues());
    std::string result;
    for (const CueMatch& match : matcher.find(probe.input())) {
        result += result.empty() ? "" : " | ";
        result += match.polarity == Polarity::negated ? "-" : "";
        result += probe.document[match.span];
    }
    return result;
}

}  // namespace selostelint::test
