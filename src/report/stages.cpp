#include "report/stages.h"

#include <fmt/format.h>

#include <array>

#include "language/tokens.h"
#include "report/names.h"
#include "report/notice_view.h"
#include "report/wording.h"

namespace selostelint {

namespace {

/// A judgement, its view and the rulebook, as every dump needs them.
struct Scene {
    const Judgement& judgement;
    const NoticeView& view;
    const StageContext& context;
};

std::string whole(const Scene& scene, Span span) {
    return one_line(scene.view.secrets().of_text(span), std::string::npos);
}

/// "14", on page 2 "2/14".
std::string line_of(std::uint32_t page, std::uint32_t line) {
    return page == 0 ? fmt::format("{}", line) : fmt::format("{}/{}", page, line);
}

std::string at(const Scene& scene, Span span) {
    const Place place = scene.view.place(span);
    return fmt::format("{}:{}", line_of(place.page, place.line), place.column);
}

std::string block_line(const Scene& scene, const Block& block) {
    std::string line = fmt::format("{} {}", at(scene, block.span), name_of(block.kind));
    if (block.level > 0) line += fmt::format(" {}", block.level);
    if (block.role != BlockRole::body) line += fmt::format(" {}", name_of(block.role));
    if (block.continues) line += " continues";
    if (block.numbered) line += " numbered";
    if (block.table > 0) line += fmt::format(" table={},{},{}", block.table, block.row, block.column);
    line += fmt::format(" \"{}\"", whole(scene, block.span));
    if (!block.emphasis.empty()) line += fmt::format(" emphasis=\"{}\"", whole(scene, block.emphasis));
    return line + "\n";
}

std::string_view token_kind(TokenKind kind) {
    switch (kind) {
        case TokenKind::word: return "word";
        case TokenKind::number: return "number";
        case TokenKind::punctuation: return "punctuation";
    }
    return "";
}

std::string lemmas(const Token& token) {
    std::string names;
    for (const Word* word : {token.word, token.completed}) {
        if (word == nullptr) continue;
        for (const Reading& reading : word->readings) {
            if (("|" + names + "|").find("|" + reading.lemma + "|") != std::string::npos) continue;
            names += (names.empty() ? "" : "|") + reading.lemma;
        }
    }
    return names.empty() ? names : " " + names;
}

std::string token_lines(const Scene& scene, const Sentence& sentence, std::span<const Token> tokens) {
    std::string lines =
        fmt::format("{} sentence{}\n", at(scene, sentence.span), sentence.lead_in == Sentence::none ? "" : " led-in");
    for (const Token& token : tokens) {
        lines += fmt::format("{} {} \"{}\"{}\n", at(scene, token.span), token_kind(token.kind),
                             whole(scene, token.span), lemmas(token));
    }
    return lines;
}

std::string dump_tokens(const Scene& scene) {
    if (scene.context.lexicon == nullptr) return {};
    const TokenisedText text = tokenise(scene.judgement.document, *scene.context.lexicon);
    std::string lines;
    for (const Sentence& sentence : text.sentences) {
        const std::span<const Token> all(text.tokens);
        lines +=
            token_lines(scene, sentence, all.subspan(sentence.first_token, sentence.end_token - sentence.first_token));
    }
    return lines;
}

std::string section_line(const Scene& scene, const Section& section) {
    const bool headed = !section.heading.empty();
    const Place place = scene.view.place(section.heading);
    const std::string line = headed ? line_of(place.page, place.line) : "-";
    const std::string heading = headed ? fmt::format("\"{}\"", whole(scene, section.heading)) : "-";
    const Place body = scene.view.place(section.body);
    const std::string lines = section.body.empty() ? "-"
                                                   : fmt::format("{}-{}", line_of(body.page, body.line),
                                                                 line_of(body.end_page, body.end_line));
    return fmt::format("{} {} {} {} {}\n", line, scene.view.kinds(section), name_of(section.evidence), heading, lines);
}

std::string fact_line(const Scene& scene, const Fact& fact) {
    const FactDefinition& definition = scene.context.rulebook[fact.kind];
    std::string line = fmt::format("{} {}", at(scene, fact.span), definition.name);
    if (fact.value < definition.values.size() && !definition.values[fact.value].empty()) {
        line += "=" + definition.values[fact.value];
    }
    line += fmt::format(" {} {}", name_of(fact.certainty), name_of(fact.polarity));
    if (fact.historical) line += " historical";
    if (fact.law) line += " law=" + scene.context.rulebook[*fact.law].id;
    if (!fact.provision.empty()) line += " provision=" + fact.provision;
    for (const Detail& detail : fact.details) {
        line += fmt::format(" {}=\"{}\"", detail.name, one_line(scene.view.value(detail.value), std::string::npos));
    }
    if (!fact.text.empty())
        line += fmt::format(" text=\"{}\"", one_line(scene.view.value(fact.text), std::string::npos));
    return line + fmt::format(" \"{}\"\n", whole(scene, fact.span));
}

std::string verdict_line(const Scene& scene, const Verdict& verdict) {
    const Rule& rule = scene.context.rulebook[verdict.rule];
    std::string line = fmt::format("{} {} {}", rule.id, rule.name, name_of(verdict.outcome));
    for (const Span span : verdict.evidence) {
        line += fmt::format(" {} \"{}\"", at(scene, span), whole(scene, span));
    }
    return line + "\n";
}

std::string finding_line(const Scene& scene, const Finding& finding) {
    const Rule& rule = scene.context.rulebook[finding.rule];
    const std::string what = finding.anchor == Anchor::text ? fmt::format("\"{}\"", whole(scene, finding.span))
                                                            : fmt::format("@{}", name_of(finding.anchor));
    return fmt::format("{} {} {} {} {}{}\n", at(scene, scene.view.anchor(finding)), severity_name(finding.severity),
                       rule.id, rule.name, what, finding.suppressed ? " suppressed" : "");
}

template <class Item>
std::string dump(const Scene& scene, const std::vector<Item>& items, std::string (*line)(const Scene&, const Item&)) {
    std::string lines;
    for (const Item& item : items) lines += line(scene, item);
    return lines;
}

}  // namespace

std::span<const std::string> stage_names() {
    static const std::array<std::string, 6> names = {"blocks", "tokens", "sections", "facts", "verdicts", "findings"};
    return names;
}

std::optional<Stage> stage_named(std::string_view name) {
    const auto names = stage_names();
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i] == name) return static_cast<Stage>(i);
    }
    return std::nullopt;
}

std::string dump_stage(Stage stage, const Judgement& judgement, const StageContext& context) {
    ReportOptions options;
    options.rulebook = &context.rulebook;
    const NoticeView view(judgement, options);
    const Scene scene{judgement, view, context};
    switch (stage) {
        case Stage::blocks: return dump(scene, judgement.document.blocks, block_line);
        case Stage::tokens: return dump_tokens(scene);
        case Stage::sections: return dump(scene, judgement.sections, section_line);
        case Stage::facts: return dump(scene, judgement.facts, fact_line);
        case Stage::verdicts: return dump(scene, judgement.verdicts, verdict_line);
        case Stage::findings: return dump(scene, judgement.findings, finding_line);
    }
    return {};
}

}  // namespace selostelint
