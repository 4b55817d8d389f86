#include <algorithm>
#include <string>

#include "fact/recognisers.h"

namespace selostelint {

namespace {

bool is_one_right(const std::string& section) {
    return section.starts_with("right_") || section == "withdraw_consent";
}

}  // namespace

void recognise_request_rights(const FactContext& context, FactKind kind, std::vector<Fact>& facts) {
    for (Fact& fact : facts) {
        if (fact.kind != kind || fact.section == FactContext::no_section) continue;
        const Section& section = context.outline.sections[fact.section];
        const std::string& name = context.rulebook[section.kinds.front()].name;
        if (section.kinds.size() == 1 && section.evidence == SectionEvidence::heading && is_one_right(name)) {
            fact.details.push_back({"right", name});
        }
    }
}

}  // namespace selostelint
