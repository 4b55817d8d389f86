#include <algorithm>
#include <optional>
#include <string>

#include "base/date.h"
#include "fact/recognisers.h"

namespace selostelint {

namespace {

constexpr Date gdpr_applies{std::chrono::year{2018}, std::chrono::month{5}, std::chrono::day{25}};

/// What a notice's own date stands beside ("laadittu", "päivitetty", "versio", "voimassa"), as the cues of
/// facts/document_date.toml found it: a date in the same sentence, or in the one that the label introduces.
const EntityMention* date_in(const FactContext& context, std::uint32_t sentence) {
    if (sentence >= context.text.sentences.size()) {
        return nullptr;
    }
    const Span span = context.text.sentences[sentence].span;
    const auto found = std::ranges::find_if(context.entities, [&](const EntityMention& mention) {
        return mention.kind == EntityKind::date && mention.valid && span.contains(mention.span);
    });
    return found == context.entities.end() ? nullptr : &*found;
}

/// A line at the notice's start or end that is nothing but a date.
bool is_date_line(const FactContext& context, std::uint32_t sentence) {
    constexpr std::uint32_t edge = 4;
    const auto count = static_cast<std::uint32_t>(context.text.sentences.size());
    const EntityMention* mention = date_in(context, sentence);
    return (sentence < edge || sentence + edge >= count) && mention != nullptr &&
           mention->span.size() + 2 >= context.text.sentences[sentence].span.size();
}

}  // namespace

void recognise_document_dates(const FactContext& context, FactKind kind, std::vector<Fact>& facts) {
    const auto section = context.rulebook.section("document_date");
    for (Fact& fact : facts) {
        if (fact.kind != kind) {
            continue;
        }
        for (const EntityMention& mention : context.entities) {
            if (mention.kind == EntityKind::date && mention.valid && fact.span.contains(mention.span)) {
                fact.text = mention.value;
            }
        }
    }
    for (std::uint32_t s = 0; section && s < context.text.sentences.size(); ++s) {
        if (!context.in_body(s) || !(context.under(s, *section) || is_date_line(context, s))) {
            continue;
        }
        if (const EntityMention* mention = date_in(context, s)) {
            Fact fact = context.fact(kind, mention->span);
            fact.text = mention->value;
            facts.push_back(std::move(fact));
        }
    }
}

void recognise_date_before_gdpr(const FactContext& context, FactKind kind, std::vector<Fact>& facts) {
    const auto own = context.rulebook.fact("document_date");
    const Fact* newest = nullptr;
    for (const Fact& fact : facts) {
        if (own && fact.kind == *own && parse_iso_date(fact.text) && (newest == nullptr || newest->text < fact.text)) {
            newest = &fact;
        }
    }
    if (newest == nullptr || *parse_iso_date(newest->text) >= gdpr_applies) {
        return;
    }
    for (const EntityMention& mention : context.entities) {
        if (mention.kind == EntityKind::date && mention.value == newest->text && newest->span.contains(mention.span)) {
            Fact fact = context.fact(kind, mention.span);
            fact.text = newest->text;
            facts.push_back(std::move(fact));
            return;
        }
    }
}

}  // namespace selostelint
