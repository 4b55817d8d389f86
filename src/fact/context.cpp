#include "fact/context.h"

#include <algorithm>

namespace selostelint {

std::uint32_t FactContext::sentence_at(std::uint32_t offset) const {
    const auto found = std::ranges::partition_point(
        text.sentences, [&](const Sentence& sentence) { return sentence.span.end <= offset; });
    return static_cast<std::uint32_t>(found - text.sentences.begin());
}

std::span<const EntityMention> FactContext::entities_within(Span span) const {
    const auto begins_before = [](std::uint32_t offset) {
        return [offset](const EntityMention& mention) { return mention.span.begin < offset; };
    };
    const auto first = std::ranges::partition_point(entities, begins_before(span.begin));
    const auto last = std::ranges::partition_point(entities, begins_before(span.end));
    return {first, last};
}

bool FactContext::is_headed(const Section& section, SectionKind kind) {
    return section.evidence == SectionEvidence::heading &&
           std::ranges::find(section.kinds, kind) != section.kinds.end();
}

Fact FactContext::fact(FactKind kind, Span span) const {
    Fact fact;
    fact.kind = kind;
    fact.span = span;
    const std::uint32_t sentence = sentence_at(span.begin);
    fact.sentence = sentence < text.sentences.size() ? text.sentences[sentence].span : span;
    fact.section = sentence < text.sentences.size() ? section_of[sentence] : no_section;
    return fact;
}

}  // namespace selostelint
