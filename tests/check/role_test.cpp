#include "check/role.h"

#include <doctest/doctest.h>

#include "engine.h"

namespace selostelint::test {

namespace {

RoleId role_named(std::string_view name) {
    const std::vector<std::string> names = role_names(embedded_rulebook());
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i] == name) return RoleId{static_cast<std::uint8_t>(i)};
    }
    FAIL("no such role");
    return {};
}

Judgement judged(const std::string& text, std::optional<RoleId> role = {}) {
    static const Judge judge(embedded_rulebook(), embedded_lexicon(), JudgeOptions{today, {}, false});
    return judge.judge(read_source({"notice", "Tietosuojaseloste\n\n" + text, "text"}), role);
}

/// "association stated" of a judgement; "none" when nothing shows a role.
std::string told(const Judgement& judgement) {
    if (!judgement.role) return "none";
    const std::string name = role_names(embedded_rulebook())[static_cast<std::size_t>(judgement.role->value)];
    switch (judgement.role->certainty) {
        case RoleCertainty::stated: return name + " stated";
        case RoleCertainty::inferred: return name + " inferred";
        case RoleCertainty::configured: return name + " configured";
    }
    return {};
}

const char* const municipality = "Rekisterinpitäjä\nHavulan kaupunki, sivistystoimi, Kauppatie 1, 12300 Havula\n";

}  // namespace

TEST_CASE("the controller's name, legal form and the notice's words show what it is") {
    const struct {
        const char* text;
        const char* role;
    } cases[] = {
        {municipality, "public_authority stated"},
        {"Rekisterinpitäjä\nJärvialueen hyvinvointialue\n", "public_authority stated"},
        {"Rekisterinpitäjä on Havulan seurakunta.\n", "public_authority stated"},
        {"Rekisterinpitäjä\nHavulan Vesi Oy, Vesitie 3\n", "company stated"},
        {"Rekisterinpitäjä\nLumipuron Hammasklinikka Oy\n", "health_care stated"},
        {"Rekisterinpitäjä\nKoivurannan steinerkoulun kannatusyhdistys ry\n", "school stated"},
        {"Rekisterinpitäjänä toimii Kuikkalammen Marjastajat ry.\n", "association stated"},
        {"Rekisterinpitäjä\nTmi Aino Suortuva\n", "company stated"},
        {"Rekisterinpitäjä\nHavulan kaupunginkirjasto\n", "public_authority stated"},
        {"Rekisterinpitäjä\nMetsäpuron Ammattikorkeakoulu Oy\n", "school stated"},
        {"Rekisterinpitäjä\nKorpilammen metsästysseura\n", "association inferred"},
        {"Blogin ylläpitäjä on yksityishenkilö, Aino Suortuva.\n", "private_person stated"},
        {"Käsittelemme potilastietoja hoidon järjestämiseksi.\n", "health_care inferred"},
        {"Tietoja luovutetaan viranomaisille, kunnalle ja Posti Oy:lle.\n", "none"},
        {"Voit siirtyä Havulan lukion tai Järvi Oy:n sivuille linkkien kautta.\n", "none"},
    };
    for (const auto& each : cases) {
        CAPTURE(each.text);
        CHECK(told(judged(each.text)) == each.role);
    }
}

TEST_CASE("the sentence that names the controller is the evidence") {
    const Judgement judgement = judged(municipality);
    REQUIRE(judgement.role);
    REQUIRE_FALSE(judgement.role->evidence.empty());
    CHECK(judgement.document[judgement.role->evidence.front()].starts_with("Havulan kaupunki"));
    CHECK(judgement.public_authority);
}

TEST_CASE("a configured role goes before the notice's words, and rules see it") {
    const std::string text = std::string(municipality) + "\nTietosuojavastaava\nTietosuojavastaavaa ei ole nimetty.\n";
    const auto severity_of_dpo = [](const Judgement& judgement) {
        for (const Finding& finding : judgement.findings) {
            if (embedded_rulebook()[finding.rule].id == "REQ103") return finding.severity;
        }
        return Severity::info;
    };
    CHECK(severity_of_dpo(judged(text)) == Severity::error);
    const Judgement company = judged(text, role_named("company"));
    CHECK(told(company) == "company configured");
    CHECK_FALSE(company.public_authority);
    CHECK(severity_of_dpo(company) == Severity::info);
    const Judgement authority = judged("Rekisterinpitäjä\nLumipuro Oy\n", role_named("public_authority"));
    CHECK(authority.public_authority);
    CHECK(severity_of_dpo(authority) == Severity::error);
}

TEST_CASE("what a controller does leaves standing what it is") {
    const Judgement school = judged(municipality, role_named("school"));
    CHECK(told(school) == "school configured");
    CHECK(school.public_authority);
}

}  // namespace selostelint::test
