#include "fact/entities.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace selostelint {

namespace {

constexpr std::array<EntityRecogniser, entity_names.size()> recognisers = {
    recognise_durations, recognise_dates,        recognise_emails,       recognise_phones,
    recognise_urls,      recognise_business_ids, recognise_personal_ids, recognise_addresses,
    recognise_statutes,  recognise_articles,     recognise_organisations};

}  // namespace

std::vector<EntityMention> find_entities(const Document& document, const TokenisedText& text) {
    std::vector<EntityMention> found;
    for (const EntityRecogniser recognise : recognisers) {
        recognise(document, text, found);
    }
    for (EntityMention& mention : found) {
        const auto first = std::ranges::partition_point(
            text.tokens, [&](const Token& token) { return token.span.end <= mention.span.begin; });
        const auto end = std::ranges::partition_point(
            text.tokens, [&](const Token& token) { return token.span.begin < mention.span.end; });
        mention.first_token = static_cast<std::uint32_t>(first - text.tokens.begin());
        mention.end_token = static_cast<std::uint32_t>(end - text.tokens.begin());
    }
    std::erase_if(found, [](const EntityMention& mention) { return mention.first_token >= mention.end_token; });
    std::ranges::stable_sort(found, {},
                             [](const EntityMention& m) { return std::tuple(m.first_token, m.kind, m.span.end); });
    return found;
}

}  // namespace selostelint
