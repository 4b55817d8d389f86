#include <doctest/doctest.h>

#include "report/assembly.h"
#include "report/json_schema.h"
#include "report/sample.h"

namespace selostelint::test {

namespace {

using nlohmann::json;

void check_valid(const json& report) {
    for (const std::string& fault : schema_faults(report_schema(), report)) FAIL_CHECK(fault);
}

Judgement full_judgement() {
    Judgement judgement = sample_judgement(
        "a.md", "Alku.\n# Luovutus ja siirto\nEi luovuteta. Asiakas 131052-308T.\n\n# Säilytys\nKuusi vuotta.\n");
    const Document& document = judgement.document;
    judgement.title = find(document, "Luovutus ja siirto");
    judgement.sections = {{{SectionKind{3}}, {}, find(document, "Alku."), 0, 1, SectionEvidence::none},
                          {{SectionKind{1}, SectionKind{2}},
                           find(document, "Luovutus ja siirto"),
                           find(document, "Ei luovuteta. Asiakas 131052-308T."),
                           1,
                           3,
                           SectionEvidence::heading},
                          {{SectionKind{0}}, find(document, "Säilytys"), {}, 3, 4, SectionEvidence::heading}};
    Fact fact;
    fact.span = find(document, "Kuusi vuotta");
    fact.value = 1;
    fact.text = "P6Y";
    fact.details = {{"period", "P6Y"}, {"event", "merkinnästä\n131052-308T"}};
    judgement.facts = {fact};
    judgement.requirements = {
        {RequirementId{0}, RequirementStatus::met, {find(document, "Kuusi vuotta")}, {SectionKind{0}}}};
    Finding code = finding_at(judgement, "IDN402", "131052-308T");
    code.secret = true;
    code.section = 1;
    code.values = {{"value", same("131052-308T")}};
    code.related = {{find(document, "Kuusi"), {"Myös tässä.", "Here too."}}};
    judgement.findings = {absence("DOC603", Anchor::document), code, absence("REQ110", Anchor::section, {}, 2)};
    return judgement;
}

}  // namespace

TEST_CASE("json: the keys stand in the order that is promised") {
    const std::string text = report_of(*make_json(sample_options()), full_judgement());
    std::size_t at = 0;
    for (const char* key :
         {"\"version\":1", "\"tool\"", "\"as_of\":\"2026-11-22\"", "\"notices\"", "\"path\"", "\"format\"",
          "\"language\"", "\"title\"", "\"is_notice\"", "\"public_authority\"", "\"sha256\"", "\"sections\"",
          "\"facts\"", "\"requirements\"", "\"findings\"", "\"summary\"", "\"errors\":["}) {
        const std::size_t found = text.find(key, at);
        REQUIRE_MESSAGE(found != std::string::npos, key);
        at = found;
    }
    check_valid(json::parse(text));
}

TEST_CASE("json: details of facts stand by name, on one line and without secrets") {
    const json report = json::parse(report_of(*make_json(sample_options()), full_judgement()));
    const json& details = report["notices"][0]["facts"][0]["details"];
    CHECK(details == json::parse(R"({"period":"P6Y","event":"merkinnästä 13*********"})"));
}

TEST_CASE("json: sections") {
    const json report = json::parse(report_of(*make_json(sample_options()), full_judgement()));
    const json& sections = report["notices"][0]["sections"];
    CHECK(
        sections[0] ==
        json::parse(
            R"({"kind":"other","heading":null,"page":null,"line":null,"end_line":1,"end_page":null,"body_line":1,"body_page":null,"evidence":"none"})"));
    CHECK(
        sections[1] ==
        json::parse(
            R"({"kind":"recipients+transfers","heading":"Luovutus ja siirto","page":null,"line":2,"end_line":3,"end_page":null,"body_page":null,
                                         "body_line":3,"evidence":"heading"})"));
    CHECK(
        sections[2] ==
        json::parse(
            R"({"kind":"retention","heading":"Säilytys","page":null,"line":5,"end_line":5,"end_page":null,"body_page":null,
                                         "body_line":null,"evidence":"heading"})"));
}

TEST_CASE("json: facts and requirements") {
    const json notice = json::parse(report_of(*make_json(sample_options()), full_judgement()))["notices"][0];
    CHECK(notice["facts"][0]["kind"] == "retention");
    CHECK(notice["facts"][0]["value"] == "concrete");
    CHECK(notice["facts"][0]["text"] == "P6Y");
    CHECK(notice["facts"][0]["line"] == 6);
    CHECK(notice["requirements"][0] == json::parse(R"({"id":"retention","status":"met","searched":["retention"],
        "reason":null,"nearest_miss":null,"evidence":[{"line":6,"column":1,"page":null,"quote":"Kuusi vuotta"}]})"));
}

TEST_CASE("json: why a requirement is not due, and what is nearest to one that is missing") {
    Judgement judgement = full_judgement();
    judgement.requirements[0].status = RequirementStatus::missing;
    judgement.requirements[0].reason = {"Syy.", "A reason."};
    judgement.requirements[0].nearest_miss =
        NearestMiss{judgement.requirements[0].evidence[0], {"Ei aika.", "No time."}};
    const json report = json::parse(report_of(*make_json(sample_options()), judgement));
    check_valid(report);
    const json& requirement = report["notices"][0]["requirements"][0];
    CHECK(requirement["reason"] == "Syy.");
    CHECK(requirement["nearest_miss"] ==
          json::parse(R"({"line":6,"column":1,"page":null,"quote":"Kuusi vuotta","reason":"Ei aika."})"));
}

TEST_CASE("json: what the controller is, with the words that show it") {
    Rulebook book = sample_rulebook();
    FactDefinition roles;
    roles.name = "role";
    roles.values = {"public_authority", "company"};
    book.facts.push_back(roles);
    ReportOptions options = sample_options();
    options.rulebook = &book;
    Judgement judgement = full_judgement();
    const auto role = [&] {
        const json report = json::parse(report_of(*make_json(options), judgement));
        check_valid(report);
        return report["notices"][0]["role"];
    };
    CHECK(role().is_null());
    judgement.role = Role{RoleId{1}, RoleCertainty::inferred, judgement.requirements[0].evidence};
    CHECK(role() == json::parse(R"({"value":"company","certainty":"inferred",
        "evidence":[{"line":6,"column":1,"page":null,"quote":"Kuusi vuotta"}]})"));
    judgement.role = Role{RoleId{0}, RoleCertainty::configured, {}};
    CHECK(role() == json::parse(R"({"value":"public_authority","certainty":"configured","evidence":[]})"));
}

TEST_CASE("json: findings, absent and present") {
    const json report = json::parse(report_of(*make_json(sample_options()), full_judgement()));
    const json& findings = report["notices"][0]["findings"];
    CHECK(findings[0]["line"] == 2);  // the title
    CHECK(findings[0]["quote"].is_null());
    CHECK(findings[0]["section"] == "other");
    CHECK(findings[1]["quote"] == "13*********");
    CHECK(findings[1]["message"] == "Selosteessa on henkilötunnus 13*********.");
    CHECK(findings[1]["section"] == "recipients+transfers");
    CHECK(findings[1]["related"][0]["line"] == 6);
    CHECK(findings[2]["line"] == 5);
    CHECK(findings[2]["quote"].is_null());
    CHECK(findings[2]["ground"][0]["provision"] == "13(2)(a)");
    CHECK(report["summary"]["errors"] == 2);
    CHECK(report["summary"]["by_rule"] == json::parse(R"({"DOC603":1,"IDN402":1,"REQ110":1})"));
    CHECK_FALSE(holds(report.dump(), "131052-308T"));
}

TEST_CASE("json: pages where the format has them") {
    Judgement judgement = sample_judgement("a.pdf", "Seloste\nSivulla yksi.\nHenkilötietolain 10 §.\n");
    judgement.findings = {finding_at(judgement, "OUT001", "Henkilötietolain")};
    const auto finding = [&] {
        const json report = json::parse(report_of(*make_json(sample_options()), judgement));
        check_valid(report);
        return report["notices"][0]["findings"][0];
    };
    CHECK(finding()["page"].is_null());
    CHECK(finding()["end_page"].is_null());
    CHECK(finding()["line"] == 3);
    judgement.document.line_unit = LineUnit::page_line;
    judgement.document.pages = {0, 22};
    CHECK(finding()["page"] == 2);
    CHECK(finding()["end_page"] == 2);
    CHECK(finding()["line"] == 1);
}

TEST_CASE("json: an empty document and no document at all") {
    Judgement judgement = sample_judgement("tyhjä.txt", "");
    judgement.findings = {absence("REQ110", Anchor::document)};
    const json one = json::parse(report_of(*make_json(sample_options()), judgement));
    check_valid(one);
    CHECK(one["notices"][0]["findings"][0]["line"] == 1);
    CHECK(one["notices"][0]["findings"][0]["section"].is_null());

    const auto reporter = make_json(sample_options(Language::en));
    Summary summary;
    summary.unreadable = 1;
    const std::vector<Error> errors = {{"b.md", 3, 7, {"Tavu ei ole UTF-8:aa.", "A byte is not UTF-8."}}};
    const json none = json::parse(reporter->begin() + reporter->failure(errors[0]) + reporter->end(summary, errors));
    check_valid(none);
    CHECK(none["notices"].empty());
    CHECK(none["errors"][0] == json::parse(R"({"path":"b.md","line":3,"column":7,"message":"A byte is not UTF-8."})"));
}

TEST_CASE("json: several notices, and paths that are not UTF-8") {
    const auto reporter = make_json(sample_options());
    const Judgement first = sample_judgement("\xE4.md", "Yksi.\n");
    const Judgement second = full_judgement();
    Summary summary;
    summary.add(first, sample_rulebook());
    summary.add(second, sample_rulebook());
    Assembly assembly(*reporter);
    std::string text = assembly.begin();
    text += assembly.add(reporter->notice(first));
    text += assembly.add(reporter->notice(second));
    text += assembly.end(summary, {});
    const json report = json::parse(text);
    check_valid(report);
    CHECK(report["notices"].size() == 2);
    CHECK(report["notices"][0]["path"] == "\xEF\xBF\xBD.md");
}

TEST_CASE("the schema refuses what is wrong") {
    json report = json::parse(report_of(*make_json(sample_options()), full_judgement()));
    const auto faulty = [&](const char* pointer, const json& value) {
        json changed = report;
        changed[json::json_pointer(pointer)] = value;
        return !schema_faults(report_schema(), changed).empty();
    };
    CHECK(faulty("/version", 2));
    CHECK(faulty("/as_of", "22.11.2026"));
    CHECK(faulty("/notices/0/findings/0/severity", "fatal"));
    CHECK(faulty("/notices/0/findings/0/line", 0));
    CHECK(faulty("/notices/0/findings/1/quote", std::string(201, 'a')));
    CHECK(faulty("/notices/0/sections/0/line", "1"));
    CHECK_FALSE(faulty("/notices/0/new_field", 1));
    report.erase("summary");
    CHECK_FALSE(schema_faults(report_schema(), report).empty());
}

}  // namespace selostelint::test
