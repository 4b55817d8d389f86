#include "labels.h"

#include <algorithm>
#include <string_view>

namespace selostelint::test {

namespace {

struct StateRule {
    std::string_view item;
    std::string_view state;
    std::string_view rule;
};

constexpr StateRule state_rules[] = {
    {"controller_identity", "absent", "REQ101"},
    {"controller_contact", "absent", "REQ102"},
    {"dpo", "absent", "REQ103"},
    {"dpo", "named_only", "REQ103"},
    {"purposes", "absent", "REQ104"},
    {"purposes", "vague", "CLR501"},
    {"legal_basis", "absent", "REQ105"},
    {"legitimate_interest_explained", "absent", "REQ106"},
    {"recipients", "absent", "REQ107"},
    {"third_country", "absent", "REQ108"},
    {"third_country", "unsafeguarded", "REQ109"},
    {"retention", "absent", "REQ110"},
    {"retention", "vague", "REQ111"},
    {"right_access", "absent", "REQ112"},
    {"right_rectification", "absent", "REQ113"},
    {"right_erasure", "absent", "REQ114"},
    {"right_restriction", "absent", "REQ115"},
    {"right_objection", "absent", "REQ116"},
    {"right_portability", "absent", "REQ117"},
    {"withdraw_consent", "absent", "REQ118"},
    {"complaint", "absent", "REQ119"},
    {"provision_requirement", "absent", "REQ120"},
    {"automated_decisions", "absent", "REQ121"},
    {"sources", "absent", "REQ122"},
    {"data_categories", "absent", "REQ123"},
    {"special_categories", "without_basis", "REQ124"},
    {"hetu", "without_basis", "REQ125"},
    {"joint_controllers", "undescribed", "REQ126"},
    {"cookies", "no_consent", "REQ127"},
    {"document_date", "absent", "DOC603"},
};

std::string state(const nlohmann::json& label, const std::string& item) {
    return label.at("items").at(item).at("state").get<std::string>();
}

}  // namespace

std::set<std::string> rules_that_must_fire(const nlohmann::json& label) {
    if (!label.at("notice").get<bool>()) return {"DOC606"};
    if (!label.at("finnish").get<bool>()) return {"DOC605"};
    std::set<std::string> rules;
    for (const nlohmann::json& issue : label.at("issues")) rules.insert(issue.at("rule").get<std::string>());
    for (const StateRule& row : state_rules) {
        if (state(label, std::string(row.item)) == row.state) rules.insert(std::string(row.rule));
    }
    const auto bases = label.at("bases").get<std::set<std::string>>();
    const auto rests_on = [&](const char* one, const char* other) {
        return bases.contains(one) || bases.contains(other);
    };
    // GDPR 21(1): objection only against a public task or a legitimate interest. 20(1): portability only with
    // consent or a contract. No basis named: both are due.
    if (!bases.empty() && !rests_on("public_task", "legitimate_interest")) rules.erase("REQ116");
    if (!bases.empty() && !rests_on("consent", "contract")) rules.erase("REQ117");
    if (label.at("public_authority").get<bool>() && state(label, "dpo") == "stated_none") rules.insert("REQ103");
    for (const nlohmann::json& rule : label.at("unsure")) rules.erase(rule.get<std::string>());
    return rules;
}

}  // namespace selostelint::test
