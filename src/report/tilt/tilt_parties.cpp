#include <algorithm>
#include <array>

#include "report/tilt/tilt_notice.h"

namespace selostelint {

namespace {

/// Details of the first fact that has them, by name.
class Party {
public:
    Party(const TiltFacts& facts, std::string_view kind) : facts_(facts) {
        const std::vector<const Fact*> found = facts.affirmed(kind);
        if (!found.empty()) fact_ = found.front();
    }

    bool known() const { return fact_ != nullptr; }
    Span span() const { return fact_ == nullptr ? Span{} : fact_->span; }
    std::string operator[](std::string_view name) const { return fact_ == nullptr ? "" : facts_.detail(*fact_, name); }

private:
    const TiltFacts& facts_;
    const Fact* fact_ = nullptr;
};

/// TILT's pattern of telephone numbers: plus signs, a number of one to four digits that may stand in brackets, then
/// digits, blanks, hyphens, dots and slashes.
bool is_phone(std::string_view text) {
    const std::size_t plus = std::min(text.find_first_not_of('+'), text.size());
    text.remove_prefix(plus);
    const bool bracket = text.starts_with('(');
    if (bracket) text.remove_prefix(1);
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    if (digits == 0 || (bracket && (digits > 4 || digits == text.size() || text[digits] != ')'))) return false;
    return text.substr(bracket ? digits + 1 : digits).find_first_not_of("0123456789-./ ") == std::string_view::npos;
}

/// "38770 Sammalkylä": five digits and a name.
bool has_finnish_post_code(std::string_view address) {
    constexpr std::size_t code = 5;
    std::size_t digits = 0;
    for (std::size_t i = 0; i < address.size(); ++i) {
        const bool digit = address[i] >= '0' && address[i] <= '9';
        if (digits == code && address[i] == ' ' && i + 1 < address.size()) return true;
        digits = digit ? digits + 1 : 0;
    }
    return false;
}

/// "Example GmbH": five digits of its address may be another country's code.
bool is_foreign(std::string_view name) {
    constexpr std::array<std::string_view, 12> forms = {"GmbH", "AG",  "OÜ",  "AS",   "A/S", "ApS",
                                                        "Ltd",  "Inc", "LLC", "B.V.", "SAS", "Limited"};
    const std::size_t blank = name.rfind(' ');
    return blank != std::string_view::npos && std::ranges::find(forms, name.substr(blank + 1)) != forms.end();
}

void write_country(bool finnish, TiltWriter& tilt) {
    tilt.text("country", finnish ? tilt_finland : tilt_unknown_country);
    if (!finnish) tilt.unknown();
}

void write_phone(const std::string& phone, TiltWriter& tilt) {
    if (is_phone(phone)) tilt.text("phone", phone);
}

/// A detail of a party; what it does not have is unknown.
void write_known(std::string_view name, const Party& party, TiltWriter& tilt) {
    const std::string value = party[name];
    tilt.text_or_unknown(name, value);
    if (!value.empty()) tilt.rests_on(party.span());
}

/// A person who answers for the controller. Where none is named, the ways to reach the controller itself.
void write_representative(const Party& controller, const Party& person, TiltWriter& tilt) {
    const Party& reached = !person["email"].empty() || !person["phone"].empty() ? person : controller;
    tilt.open("representative", '{');
    write_known("name", person, tilt);
    write_known("email", reached, tilt);
    write_phone(reached["phone"], tilt);
    tilt.close();
}

void write_controller(const TiltFacts& facts, TiltWriter& tilt) {
    const Party controller(facts, "controller_details");
    const Party person(facts, "contact_person");
    tilt.open("controller", '{');
    write_known("name", controller, tilt);
    write_known("address", controller, tilt);
    const bool finnish_address = has_finnish_post_code(controller["address"]) && !is_foreign(controller["name"]);
    write_country(finnish_address || !controller["business_id"].empty(), tilt);
    write_representative(controller, person, tilt);
    for (const auto& [key, name] : {std::pair{"x-businessId", "business_id"}, {"x-email", "email"}}) {
        if (const std::string value = controller[name]; !value.empty()) tilt.text(key, value);
    }
    if (is_phone(controller["phone"])) tilt.text("x-phone", controller["phone"]);
    tilt.close();
}

/// An officer that the notice says there is not is known to have no name.
void write_officer(const TiltFacts& facts, TiltWriter& tilt) {
    const Party officer(facts, "dpo_details");
    const std::vector<const Fact*> none = facts.with_value("dpo", {"stated_none"});
    const bool appointed = officer.known() || none.empty();
    tilt.open("dataProtectionOfficer", '{');
    for (const std::string_view key : {"name", "address", "email"}) {
        appointed ? write_known(key, officer, tilt) : tilt.text(key, "");
    }
    write_country(has_finnish_post_code(officer["address"]), tilt);
    write_phone(officer["phone"], tilt);
    if (!appointed) {
        tilt.truth("x-appointed", false);
        tilt.rests_on(none.front()->span);
    }
    tilt.close();
}

}  // namespace

void write_tilt_parties(const TiltFacts& facts, TiltWriter& tilt) {
    write_controller(facts, tilt);
    write_officer(facts, tilt);
}

}  // namespace selostelint
