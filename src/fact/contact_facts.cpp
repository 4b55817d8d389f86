#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "fact/contact_values.h"
#include "fact/recognisers.h"

namespace selostelint {

namespace {

/// Where the values of a fact are looked for: what stands under the heading that the fact's data asks for, or the
/// sentence alone.
Span place_of_values(const FactContext& context, const Fact& fact) {
    if (fact.section == FactContext::no_section) return fact.sentence;
    const Section& section = context.outline.sections[fact.section];
    for (const BodyCue& cue : context.rulebook[fact.kind].bodies) {
        const bool headed =
            std::ranges::any_of(cue.sections, [&](SectionKind kind) { return FactContext::is_headed(section, kind); });
        if (headed) return section.body;
    }
    return fact.sentence;
}

/// Fills in name and contact details; false when there are none.
bool fill_in(const FactContext& context, Fact& fact) {
    const Span place = place_of_values(context, fact);
    const Span name = person_name(context, place);
    fact.details = contact_values(context, place);
    fact.text.clear();
    if (!name.empty()) {
        fact.span = name;
        fact.text = std::string(context.document[name]);
        fact.details.insert(fact.details.begin(), {"name", fact.text});
    }
    return !fact.details.empty();
}

}  // namespace

void recognise_contact_people(const FactContext& context, FactKind kind, std::vector<Fact>& facts) {
    std::set<Span> seen;
    std::erase_if(facts, [&](Fact& fact) {
        if (fact.kind != kind) return false;
        const Span place = place_of_values(context, fact);
        return !seen.insert(place).second || !fill_in(context, fact);
    });
}

}  // namespace selostelint
