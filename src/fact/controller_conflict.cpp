#include <algorithm>
#include <optional>
#include <string>

#include "fact/recognisers.h"

namespace selostelint {

namespace {

/// Business ids in the controller's own sections, by place.
std::vector<const EntityMention*> in_controller_section(const FactContext& context, EntityKind wanted) {
    std::vector<const EntityMention*> found;
    const auto controller = context.rulebook.section("controller");
    for (const EntityMention& mention : context.entities) {
        const std::uint32_t sentence = context.sentence_at(mention.span.begin);
        if (mention.kind == wanted && sentence < context.text.sentences.size() && controller && context.in_body(sentence) &&
            context.under(sentence, *controller)) {
            found.push_back(&mention);
        }
    }
    return found;
}

}  // namespace

/// Two business ids where one controller is named. Names are compared by the cues' own conflict facts: two
/// spellings of one name are too easily taken for two controllers to accuse on names alone.
void recognise_controller_conflicts(const FactContext& context, FactKind kind, std::vector<Fact>& facts) {
    const std::vector<const EntityMention*> ids = in_controller_section(context, EntityKind::business_id);
    const auto joint = context.rulebook.fact("joint_controllers");
    const bool several = std::ranges::any_of(facts, [&](const Fact& fact) { return joint && fact.kind == *joint; });
    for (std::size_t i = 1; i < ids.size() && !several; ++i) {
        if (ids[i]->value != ids[0]->value) {
            Fact fact = context.fact(kind, ids[i]->span);
            fact.text = ids[i]->value;
            fact.other = ids[0]->span;
            facts.push_back(std::move(fact));
        }
    }
}

}  // namespace selostelint
