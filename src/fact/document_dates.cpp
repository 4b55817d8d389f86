#include <algorithm>
#include <optional>
#include <string>

#include "base/date.h"
#include "fact/recognisers.h"

namespace selostelint {

namespace {

/// What a notice's own date stands beside ("laadittu", "päivitetty", "versio", "voimassa"), as the cues of
/// facts/document_date.toml found it: a date in the same sentence, or in the one that the label introduces.
const EntityMention* date_in(const FactContext& context, std::uint32_t sentence) {
    if (sentence >= context.text.sentences.size()) {
        return nullptr;
    }
    const Span span = context.text.sentences[sentence].span;
    const auto mentions = context.entities_within(span);
    const auto found = std::ranges::find_if(mentions, [&](const EntityMention& mention) {
        return mention.kind == EntityKind::date && mention.valid && span.contains(mention.span);
    });
    return found == mentions.end() ? nullptr : &*found;
}

/// A short line at the notice's start or end that holds a date and no words of law: "22.2.2022",
/// "Sairaala Virta Oy · 22.2.2022".
bool is_date_line(const FactContext& context, std::uint32_t sentence) {
    constexpr std::uint32_t edge = 4;
    constexpr std::uint32_t most_tokens = 9;
    const auto count = static_cast<std::uint32_t>(context.text.sentences.size());
    const Unit& unit = context.units[sentence];
    const bool at_edge = sentence < edge || sentence + edge >= count;
    if (!at_edge || unit.end_token - unit.first_token > most_tokens || date_in(context, sentence) == nullptr) {
        return false;
    }
    return std::none_of(context.text.tokens.begin() + unit.first_token, context.text.tokens.begin() + unit.end_token,
                        [](const Token& token) {
                            return token.word != nullptr &&
                                   (token.word->finite || token.word->lower.find("laki") != std::string::npos ||
                                    token.word->lower.find("asetu") != std::string::npos ||
                                    token.word->lower.find("lain") != std::string::npos);
                        });
}

}  // namespace

void recognise_document_dates(const FactContext& context, FactKind kind, std::vector<Fact>& facts) {
    const auto section = context.rulebook.section("document_date");
    for (Fact& fact : facts) {
        if (fact.kind != kind) {
            continue;
        }
        for (const EntityMention& mention : context.entities_within(fact.span)) {
            if (mention.kind == EntityKind::date && mention.valid && fact.span.contains(mention.span)) {
                fact.text = mention.value;  // a later one may be that of a law or a contract
                break;
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
    const auto gdpr = context.rulebook.law_entry("gdpr");
    const Fact* newest = nullptr;
    for (const Fact& fact : facts) {
        if (own && fact.kind == *own && parse_iso_date(fact.text) && (newest == nullptr || newest->text < fact.text)) {
            newest = &fact;
        }
    }
    if (newest == nullptr || !gdpr || context.rulebook[*gdpr].stands(*parse_iso_date(newest->text))) {
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
