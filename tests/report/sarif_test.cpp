#include <doctest/doctest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "report/assembly.h"
#include "report/sample.h"
#include "report/sarif/line_hash.h"

namespace selostelint::test {

namespace {

using nlohmann::json;

constexpr const char* source = "# Seloste\nHenkilötietolain 10 §.\n\n# Säilytys\nAsiakas 131052-308T.\n";

Judgement sample() {
    Judgement judgement = sample_judgement("selosteet/oma seloste.md", source);
    Finding code = finding_at(judgement, "IDN402", "131052-308T");
    code.secret = true;
    code.values = {{"value", same("131052-308T")}};
    Finding act = finding_at(judgement, "OUT001", "Henkilötietolain");
    act.related = {{find(judgement.document, "Asiakas"), {"Myös tässä.", "Here too."}}};
    judgement.sections = {{{SectionKind{0}}, find(judgement.document, "Säilytys"), {}, 2, 3, SectionEvidence::heading}};
    judgement.findings = {act, absence("REQ110", Anchor::section, {}, 0), code};
    return judgement;
}

json run_of(const Judgement& judgement, const ReportOptions& options = sample_options()) {
    return json::parse(report_of(*make_sarif(options), judgement))["runs"][0];
}

}  // namespace

TEST_CASE("sarif: the envelope") {
    const json log = json::parse(report_of(*make_sarif(sample_options()), sample()));
    CHECK(log["version"] == "2.1.0");
    const json& run = log["runs"][0];
    CHECK(run["columnKind"] == "unicodeCodePoints");
    CHECK(run["originalUriBaseIds"].contains("%SRCROOT%"));
    CHECK(run["invocations"][0]["executionSuccessful"] == true);
    CHECK(run["tool"]["driver"]["language"] == "fi-FI");
}

TEST_CASE("sarif: a rule with all that GitHub reads") {
    const json rule = run_of(sample())["tool"]["driver"]["rules"][2];
    CHECK(rule["id"] == "OUT001");
    CHECK(rule["name"] == "PersonalDataActRepealed");
    CHECK(rule["shortDescription"]["text"] == "Kumottu henkilötietolaki.");
    CHECK(rule["fullDescription"]["text"] == "Viittaus ”…”: tilalla on …");
    CHECK(rule["help"]["text"] == "Korjaus: Poista viittaus.\n\nLaki: tietosuojalain 37 §");
    CHECK(rule["help"]["markdown"] == "**Korjaus:** Poista viittaus.\n\n**Laki:** tietosuojalain 37 §");
    CHECK(rule["helpUri"] == "https://finlex.example/1050");
    CHECK(rule["defaultConfiguration"]["level"] == "error");
    CHECK(rule["properties"]["problem.severity"] == "error");
}

TEST_CASE("sarif: a result at words of the file") {
    const json result = run_of(sample())["results"][0];
    CHECK(result["ruleId"] == "OUT001");
    CHECK(result["ruleIndex"] == 2);
    const json place = result["locations"][0]["physicalLocation"];
    CHECK(place["artifactLocation"] == json::parse(R"({"uri":"selosteet/oma%20seloste.md","uriBaseId":"%SRCROOT%"})"));
    CHECK(place["region"] == json::parse(R"({"startLine":2,"startColumn":1,"endLine":2,"endColumn":17,
        "snippet":{"text":"Henkilötietolain"}})"));
    CHECK(place["contextRegion"]["startLine"] == 1);
    CHECK(place["contextRegion"]["endLine"] == 3);
    CHECK(place["contextRegion"]["snippet"]["text"] == "# Seloste\nHenkilötietolain 10 §.\n");
    CHECK(result["relatedLocations"][0]["physicalLocation"]["region"]["startLine"] == 5);
    CHECK(result["relatedLocations"][0]["message"]["text"] == "Myös tässä.");
    // The lines are hashed as they are shown: of an identity code nothing is in the hash.
    const std::string shown = "# Seloste\nHenkilötietolain 10 §.\n\n# Säilytys\nAsiakas 13*********.\n";
    CHECK(result["partialFingerprints"]["primaryLocationLineHash"] == line_hashes(shown)[1]);
    CHECK(result["partialFingerprints"]["selostelint/v1"] == "0123456789abcdef");
    CHECK_FALSE(result.contains("suppressions"));
}

TEST_CASE("sarif: an absence stands at the heading where it belongs, with its nearest miss beside it") {
    Rulebook book = sample_rulebook();
    book.rules[3].requirement = RequirementId{0};
    ReportOptions options = sample_options();
    options.rulebook = &book;
    Judgement judgement = sample();
    judgement.requirements = {{RequirementId{0}, RequirementStatus::missing, {}, {SectionKind{0}}}};
    judgement.requirements[0].nearest_miss = NearestMiss{find(judgement.document, "Asiakas"), {"Ei aika.", "No time."}};
    const json result = run_of(judgement, options)["results"][1];
    CHECK(result["ruleId"] == "REQ110");
    CHECK(result["locations"][0]["physicalLocation"]["region"]["startLine"] == 4);
    CHECK(result["relatedLocations"][0]["message"]["text"] == "Ei aika.");
}

TEST_CASE("sarif: an identity code is nowhere whole") {
    const std::string report = report_of(*make_sarif(sample_options()), sample());
    CHECK_FALSE(holds(report, "131052-308T"));
    CHECK(holds(report, "13*********"));
}

TEST_CASE("sarif: a file without lines gets none") {
    Judgement judgement = sample();
    judgement.document.line_unit = LineUnit::paragraph;
    const json result = run_of(judgement)["results"][0];
    const json location = result["locations"][0];
    CHECK(location["physicalLocation"]["region"] == json::parse(R"({"byteOffset":0})"));
    CHECK_FALSE(location["physicalLocation"].contains("contextRegion"));
    CHECK(location["logicalLocations"][0]["fullyQualifiedName"] == "kappale 2");
    CHECK(result["message"]["text"].get<std::string>().starts_with("kappale 2: Viittaus"));
    CHECK(result["relatedLocations"][0]["message"]["text"] == "kappale 5: Myös tässä.");
    CHECK(result["partialFingerprints"]["primaryLocationLineHash"] == "0123456789abcdef:1");
}

TEST_CASE("sarif: suppressed results are kept, at the end") {
    Judgement judgement = sample();
    judgement.findings[0].suppressed = Suppression{};
    const json results = run_of(judgement)["results"];
    CHECK(results.size() == 3);
    CHECK(results[2]["ruleId"] == "OUT001");
    CHECK(results[2]["suppressions"][0]["kind"] == "external");
}

TEST_CASE("sarif: paths are references to URIs") {
    const struct {
        const char* path;
        const char* uri;
    } cases[] = {
        {"./a.md", "a.md"},
        {"/muualla/ä.md", "file:///muualla/%C3%A4.md"},
        {"a:b?c#d.md", "a%3Ab%3Fc%23d.md"},
        {"/koti/kunta/a.md", "kunta/a.md"},
        {"audit.zip!kunta/a.md", "audit.zip!kunta/a.md"},
    };
    ReportOptions options = sample_options();
    options.top = {"/koti", "/koti"};
    for (const auto& [path, uri] : cases) {
        Judgement judgement = sample();
        judgement.document.path = path;
        const json location = run_of(judgement, options)["results"][0]["locations"][0]["physicalLocation"];
        CHECK(location["artifactLocation"]["uri"] == uri);
    }
}

TEST_CASE("sarif: what could not be read, and what was left out, is told") {
    const auto reporter = make_sarif(sample_options());
    const Error error{"vika.pdf", 0, 0, {"Rikki.", "Broken."}};
    Items items;
    items.left_out = 7;
    const json run = json::parse(reporter->whole(items, {}, std::span(&error, 1)))["runs"][0];
    const json& invocation = run["invocations"][0];
    CHECK(invocation["executionSuccessful"] == false);
    const json& notifications = invocation["toolExecutionNotifications"];
    CHECK(notifications[0]["message"]["text"] == "Rikki.");
    CHECK(notifications[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "vika.pdf");
    CHECK(notifications[1]["message"]["text"] ==
          "GitHub ottaa raportista enintään 25000 tulosta; 7 lievintä jätettiin pois.");
    CHECK(run["results"].empty());
}

TEST_CASE("sarif: of more results than GitHub takes the mildest are left out, and that is told") {
    Judgement judgement = sample_judgement("a.md", "# Seloste\nHenkilötietolain 10 §.\n");
    judgement.findings.assign(2, absence("DOC603", Anchor::document));
    for (Finding& finding : judgement.findings) finding.severity = Severity::info;
    judgement.findings.resize(25002, finding_at(judgement, "OUT001", "Henkilötietolain"));
    const json run = json::parse(report_of(*make_sarif(sample_options()), judgement))["runs"][0];
    CHECK(run["results"].size() == 25000);
    CHECK(std::ranges::all_of(run["results"], [](const json& result) { return result["ruleId"] == "OUT001"; }));
    const json& notifications = run["invocations"][0]["toolExecutionNotifications"];
    REQUIRE(notifications.size() == 1);
    CHECK(holds(notifications[0]["message"]["text"].get<std::string>(), "enintään 25000 tulosta; 2 lievintä"));
}

}  // namespace selostelint::test
