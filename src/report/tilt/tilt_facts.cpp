#include "report/tilt/tilt_facts.h"

#include <algorithm>
#include <iterator>

#include "report/wording.h"

namespace selostelint {

namespace {

/// Headings under which anything may be told.
const TiltFacts::Names open_sections = {"other", "title", "introduction", "register_name", "data_subjects"};

bool is_one_of(std::string_view name, TiltFacts::Names names) {
    return std::ranges::find(names, name) != names.end();
}

/// "Tietojen säilyttäminen" of "10. Tietojen säilyttäminen:".
std::string_view bare_heading(std::string_view text) {
    const std::size_t begin = text.find_first_not_of("0123456789. ");
    const std::size_t end = text.find_last_not_of(": ");
    return begin == std::string_view::npos || end < begin ? "" : text.substr(begin, end + 1 - begin);
}

}  // namespace

TiltFacts::TiltFacts(const Judgement& judgement, const ReportOptions& options)
    : judgement_(judgement),
      options_(options),
      view_(judgement, options),
      denying_blocks_(judgement.document.blocks.size()) {
    for (const Section& section : judgement.sections) {
        if (!section.heading.empty()) headings_.emplace(bare_heading(judgement.document[section.heading]));
    }
    const auto& blocks = judgement.document.blocks;
    for (const Fact& fact : judgement.facts) {
        if (fact.polarity != Polarity::negated || fact.certainty != Certainty::stated) continue;
        const auto at =
            std::ranges::partition_point(blocks, [&](const Block& block) { return block.span.end <= fact.span.begin; });
        if (at != blocks.end()) denying_blocks_[static_cast<std::size_t>(at - blocks.begin())] = true;
    }
}

std::vector<const Fact*> TiltFacts::stated(std::string_view kind) const {
    std::vector<const Fact*> found;
    const auto asked = options_.rulebook->fact(kind);
    for (const Fact& fact : judgement_.facts) {
        if (asked && fact.kind == *asked && fact.certainty == Certainty::stated && !fact.historical) {
            found.push_back(&fact);
        }
    }
    return found;
}

std::vector<const Fact*> TiltFacts::affirmed(std::string_view kind) const {
    std::vector<const Fact*> found = stated(kind);
    std::erase_if(found, [](const Fact* fact) { return fact->polarity != Polarity::affirmed; });
    return found;
}

std::vector<const Fact*> TiltFacts::denied(std::string_view kind) const {
    std::vector<const Fact*> found = stated(kind);
    std::erase_if(found, [](const Fact* fact) { return fact->polarity != Polarity::negated; });
    return found;
}

std::vector<const Fact*> TiltFacts::with_value(std::string_view kind, Names values) const {
    std::vector<const Fact*> found = stated(kind);
    std::erase_if(found, [&](const Fact* fact) { return !is_one_of(value(*fact), values); });
    return found;
}

bool TiltFacts::names(const Section& section, Names sections) const {
    return std::ranges::any_of(section.kinds,
                               [&](SectionKind kind) { return is_one_of((*options_.rulebook)[kind].name, sections); });
}

bool TiltFacts::is_under(const Fact& fact, Names sections) const {
    return fact.section < judgement_.sections.size() && names(judgement_.sections[fact.section], sections);
}

bool TiltFacts::is_free(const Fact& fact) const {
    if (fact.section >= judgement_.sections.size()) return true;
    const Section& section = judgement_.sections[fact.section];
    return section.evidence != SectionEvidence::heading || names(section, open_sections);
}

bool TiltFacts::in_list(const Fact& fact) const {
    const auto& blocks = judgement_.document.blocks;
    const auto block =
        std::ranges::partition_point(blocks, [&](const Block& other) { return other.span.end <= fact.span.begin; });
    return block != blocks.end() && block->kind == BlockKind::list_item;
}

bool TiltFacts::is_heading(std::string_view words) const {
    return headings_.contains(bare_heading(words));
}

bool TiltFacts::under_several(const Fact& fact) const {
    if (fact.section >= judgement_.sections.size()) return false;
    const Section& section = judgement_.sections[fact.section];
    return section.evidence == SectionEvidence::heading && section.kinds.size() > 1;
}

std::vector<const Fact*> TiltFacts::placed(std::vector<const Fact*> facts, Names sections) const {
    const bool any = std::ranges::any_of(facts, [&](const Fact* fact) { return is_under(*fact, sections); });
    std::erase_if(facts, [&](const Fact* fact) { return any ? !is_under(*fact, sections) : !is_free(*fact); });
    return facts;
}

std::vector<const Fact*> TiltFacts::preferred(std::vector<const Fact*> facts, Names sections) const {
    const bool any = std::ranges::any_of(facts, [&](const Fact* fact) { return is_under(*fact, sections); });
    if (any) std::erase_if(facts, [&](const Fact* fact) { return !is_under(*fact, sections); });
    return facts;
}

std::set<Span> TiltFacts::sentences_of(Names kinds) const {
    std::set<Span> found;
    for (const std::string_view kind : kinds) {
        for (const Fact* fact : stated(kind)) found.insert(fact->sentence);
    }
    return found;
}

Span TiltFacts::only_section(std::string_view name) const {
    Span body{};
    for (const Section& section : judgement_.sections) {
        const bool alone = section.kinds.size() == 1 && section.evidence == SectionEvidence::heading;
        if (!alone || !names(section, {name}) || section.body.empty()) continue;
        if (!body.empty()) return {};
        body = section.body;
    }
    return body;
}

std::string_view TiltFacts::value(const Fact& fact) const {
    const FactDefinition& definition = (*options_.rulebook)[fact.kind];
    return fact.value < definition.values.size() ? std::string_view(definition.values[fact.value]) : "";
}

std::string TiltFacts::value_title(const Fact& fact) const {
    const FactDefinition& definition = (*options_.rulebook)[fact.kind];
    if (fact.value >= definition.value_titles.size()) return {};
    return definition.value_titles[fact.value].in(options_.language);
}

std::string TiltFacts::detail(const Fact& fact, std::string_view name) const {
    const auto at = std::ranges::find(fact.details, name, &Detail::name);
    return at == fact.details.end() ? "" : one_line(view_.value(at->value), longest_words);
}

std::string TiltFacts::words(Span text) const {
    const std::string_view whole = judgement_.document[text];
    const std::size_t end = whole.find_last_not_of(",; ");
    if (end != std::string_view::npos) text.end = text.begin + static_cast<std::uint32_t>(end) + 1;
    return one_line(view_.secrets().of_text(text), longest_words);
}

std::string TiltFacts::sentences(std::span<const Fact* const> facts) const {
    constexpr std::size_t most = 4;
    std::set<Span> seen;
    std::string joined;
    for (const Fact* fact : facts) {
        if (seen.size() == most || !seen.insert(fact->sentence).second) continue;
        const bool ended = joined.empty() || std::string_view(".!?:").find(joined.back()) != std::string_view::npos;
        if (!joined.empty()) joined += ended ? " " : "; ";
        joined += words(fact->sentence);
    }
    return joined;
}

}  // namespace selostelint
