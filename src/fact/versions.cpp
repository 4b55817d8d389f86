#include <algorithm>
#include <string>

#include "fact/recognisers.h"

namespace selostelint {

void recognise_versions(const FactContext& context, FactKind kind, std::vector<Fact>& facts) {
    std::erase_if(facts, [&](Fact& fact) {
        if (fact.kind != kind) return false;
        // "Edellinen versio: 12.1.2024" gives a date.
        const Span beyond{fact.span.begin, fact.span.end + 1};
        const auto mentions = context.entities_within(beyond);
        const std::size_t digit = fact.text.find_first_of("0123456789");
        if (std::ranges::find(mentions, EntityKind::date, &EntityMention::kind) != mentions.end() ||
            digit == std::string::npos) {
            return true;
        }
        fact.text = fact.text.substr(digit);
        return false;
    });
}

}  // namespace selostelint
