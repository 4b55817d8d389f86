#include <algorithm>
#include <set>
#include <string>

#include "fact/recognisers.h"

namespace selostelint {

namespace {

constexpr double least_finnish = 0.25;  // share of the text; parallel translations leave a third or more
constexpr std::size_t fewest_known_sections = 3;
constexpr std::size_t fewest_marks = 3;
constexpr std::size_t fewest_items = 3;
constexpr std::size_t fewest_items_unmarked = 6;  // of a text that says neither "henkilötieto" nor "tietosuoja"

Fact at_start(const FactContext& context, FactKind kind) {
    const Span span = context.outline.title            ? *context.outline.title
                      : context.text.sentences.empty() ? Span{}
                                                       : context.text.sentences.front().span;
    return context.fact(kind, span);
}

/// How many of the items that articles 13 and 14 ask for the text tells of; facts bear the requirements' names.
std::size_t told_items(const FactContext& context, const std::vector<Fact>& facts) {
    std::set<FactKind> told;
    for (const RequirementDefinition& requirement : context.rulebook.requirements) {
        const auto kind = context.rulebook.fact(requirement.id);
        const bool there = kind && requirement.id != "controller_contact" && requirement.id != "document_date" &&
                           std::ranges::any_of(facts, [&](const Fact& fact) { return fact.kind == *kind; });
        if (there) {
            told.insert(*kind);
        }
    }
    return told.size();
}

std::size_t known_sections(const FactContext& context) {
    std::set<SectionKind> kinds;
    for (const Section& section : context.outline.sections) {
        if (section.evidence == SectionEvidence::heading) {
            kinds.insert(section.kinds.begin(), section.kinds.end());
        }
    }
    for (const std::string_view name : {"other", "title", "contact", "introduction", "document_date", "changes"}) {
        if (const auto plain = context.rulebook.section(name)) {
            kinds.erase(*plain);
        }
    }
    return kinds.size();
}

}  // namespace

void recognise_foreign_language(const FactContext& context, FactKind kind, std::vector<Fact>& facts) {
    if (context.language.finnish >= least_finnish || context.text.sentences.empty()) {
        return;
    }
    Fact fact = at_start(context, kind);
    fact.text = context.language.main;
    facts.push_back(std::move(fact));
}

/// A text is a notice when it calls itself one and tells something of processing, when it has several of a
/// notice's parts, when it tells most of what a notice must, or when it speaks of personal data throughout
/// (facts/notice_mark.toml). A page that only links to notices is none.
void recognise_other_text(const FactContext& context, FactKind kind, std::vector<Fact>& facts) {
    const auto mark = context.rulebook.fact("notice_mark");
    std::set<std::uint32_t> marked;
    bool named = false;
    for (const Fact& fact : facts) {
        if (mark && fact.kind == *mark) {
            marked.insert(fact.sentence.begin);
            named = named || context.rulebook[fact.kind].values[fact.value] == "named";
        }
    }
    const bool cites_law = std::ranges::any_of(facts, [](const Fact& fact) { return fact.law.has_value(); });
    const std::size_t told = told_items(context, facts) + (cites_law ? 1 : 0);
    const bool throughout = marked.size() >= fewest_marks && marked.size() * 12 >= context.text.sentences.size();
    const bool notice = (named && told > 0) || known_sections(context) >= fewest_known_sections ||
                        (!marked.empty() && told >= fewest_items) || told >= fewest_items_unmarked ||
                        (throughout && told > 0);
    const bool foreign = context.language.finnish < least_finnish;
    const bool empty = context.text.sentences.empty();
    if (empty || (!notice && !foreign)) {
        facts.push_back(at_start(context, kind));
    }
}

}  // namespace selostelint
