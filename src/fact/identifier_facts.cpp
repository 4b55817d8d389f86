#include <algorithm>
#include <string>

#include "fact/digits.h"
#include "fact/identifiers.h"
#include "fact/recognisers.h"

namespace selostelint {

namespace {

/// "Lumikuura Oy (1234567-8": whether a name ends right before the bracket in which the number stands.
bool stands_behind_name(const FactContext& context, Span number) {
    constexpr std::uint32_t longest_name = 200;  // bytes
    constexpr std::uint32_t gap = 3;
    const std::uint32_t begin = number.begin - std::min(number.begin, longest_name);
    return std::ranges::any_of(context.entities_within({begin, number.begin}), [&](const EntityMention& other) {
        return other.kind == EntityKind::organisation && other.span.end <= number.begin &&
               number.begin - other.span.end <= gap;
    });
}

/// Whether the number is called a Y-tunnus, so that a wrong check digit is a fault and no other series.
bool is_called_business_id(const FactContext& context, const EntityMention& mention) {
    constexpr std::uint32_t reach = 30;
    const std::uint32_t begin = mention.span.begin > reach ? mention.span.begin - reach : 0;
    const std::string_view before = std::string_view(context.document.text).substr(begin, mention.span.begin - begin);
    for (const std::string_view name : {"unnus", "UNNUS", "Y-t", "y-t", "LY", "FO-n", "ID", "VAT", "ALV"}) {
        if (before.find(name) != std::string_view::npos) {
            return true;
        }
    }
    if (before.ends_with('(') && stands_behind_name(context, mention.span)) {
        return true;
    }
    const std::uint32_t sentence = context.sentence_at(mention.span.begin);
    const auto controller = context.rulebook.section("controller");
    return sentence < context.text.sentences.size() && controller && context.under(sentence, *controller) &&
           mention.value.size() == 9 && mention.span.size() >= 9;
}

}  // namespace

void recognise_invalid_business_ids(const FactContext& context, FactKind kind, std::vector<Fact>& facts) {
    for (const EntityMention& mention : context.entities) {
        if (mention.kind != EntityKind::business_id || mention.valid ||
            is_placeholder_business_id(digits_of(mention.value)) || !is_called_business_id(context, mention)) {
            continue;
        }
        Fact fact = context.fact(kind, mention.span);
        fact.text = mention.value;
        facts.push_back(std::move(fact));
    }
}

void recognise_published_identity_codes(const FactContext& context, FactKind kind, std::vector<Fact>& facts) {
    for (const EntityMention& mention : context.entities) {
        if (mention.kind == EntityKind::personal_id && mention.valid && !is_artificial_personal_id(mention.value)) {
            Fact fact = context.fact(kind, mention.span);
            fact.secret = true;
            facts.push_back(std::move(fact));
        }
    }
}

}  // namespace selostelint
