#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "cli/program_run.h"
#include "engine.h"
#include "report/json_schema.h"

namespace selostelint::test {

namespace {

using nlohmann::json;

/// The notice with another fault, and without the first.
constexpr const char* new_notice =
    "Rekisteriseloste\n\nSiirto perustuu Privacy Shield -järjestelyyn.\n\n"
    "Rekisterinpitäjä: Suvannon melojat ry\nRekisterin nimi: Jäsenrekisteri\n";

std::string report_of(const World& world, const std::vector<std::string>& paths) {
    std::vector<std::string> words = {"--format", "json"};
    words.insert(words.end(), paths.begin(), paths.end());
    return run(words, world).out;
}

/// The settings and one notice with their findings of OUT001 alone.
Ran run_with(const std::string& toml, const std::vector<std::string>& more = {}) {
    World world;
    world.files.files["selostelint.toml"] = toml;
    std::vector<std::string> words = {"--select", "OUT001,DOC603", "--format", "brief"};
    words.insert(words.end(), more.begin(), more.end());
    if (more.empty()) words.emplace_back("docs");
    return run(words, world);
}

}  // namespace

TEST_CASE("settings suppress findings by rule, path and fingerprint, each with a reason") {
    const std::string entry = "[[suppress]]\nrule = \"OUT001\"\nreason = \"Historiaa.\"\n";
    CHECK(run_with("").code == 1);
    CHECK(run_with(entry).code == 0);
    CHECK(run_with(entry + "path = \"docs/*.md\"\n").code == 0);
    CHECK(run_with(entry + "path = \"muu/**\"\n").code == 1);
    CHECK(run_with(entry + "until = 2026-11-22\n").code == 0);
    CHECK(run_with(entry + "fingerprint = \"0000000000000000\"\n").code == 1);
    const json report = json::parse(run({"--select", "OUT001", "--format", "json", "vanha.md"}).out);
    const std::string fingerprint = report["notices"][0]["findings"][0]["fingerprint"];
    CHECK(run_with("[[suppress]]\nrule = \"personal-data-act-repealed\"\nreason = \"Historiaa.\"\nfingerprint = \"" +
                   fingerprint + "\"\n")
              .code == 0);
    CHECK_MESSAGE(run_with(entry, {"--no-suppress", "docs"}).code == 1, "an auditor looks behind them");
}

TEST_CASE("a suppression without a reason, or of a rule that there is not, is refused with its place") {
    const Ran silent = run_with("[[suppress]]\nrule = \"OUT001\"\n");
    CHECK(silent.code == 2);
    CHECK(holds(silent.err, "selostelint: selostelint.toml:1:1: "));
    CHECK(run_with("[[suppress]]\nrule = \"OUT001\"\nreason = \"\"\n").code == 2);
    const Ran unknown = run_with("[[suppress]]\nrule = \"OUT099\"\nreason = \"Syy.\"\n");
    CHECK(unknown.code == 2);
    CHECK(holds(unknown.err, "selostelint: selostelint.toml:2:8: tuntematon sääntö ”OUT099”"));
    CHECK(run_with("[[suppress]]\nrule = \"OUT001\"\nreason = \"Syy.\"\nuntill = 2027-01-01\n").code == 2);
}

TEST_CASE("a suppression that has expired, or suppresses nothing, is told of") {
    const std::string entry = "[[suppress]]\nrule = \"OUT001\"\nreason = \"Historiaa.\"\n";
    const Ran expired = run_with(entry + "until = 2026-11-21\n");
    CHECK(expired.code == 1);
    CHECK(expired.err ==
          "selostelint: selostelint.toml:2:8: varoitus: säännön OUT001 vaimennuksen voimassaolo päättyi 21.11.2026; "
          "havainnot "
          "lasketaan jälleen\n");
    CHECK(run_with(entry + "until = 2026-11-21\n", {"--as-of", "2026-11-21", "docs"}).code == 0);
    const std::string unused = "[[suppress]]\nrule = \"OUT001\"\nreason = \"Syy.\"\nfingerprint = \"0\"\n";
    const char* warning =
        "selostelint: selostelint.toml:2:8: varoitus: vaimennus on tarpeeton: tarkastetuissa tiedostoissa ei ole "
        "säännön OUT001 havaintoa, jota se koskisi\n";
    CHECK(run_with(unused).err == warning);
    CHECK_MESSAGE(run_with(unused, {"docs/a.md"}).err.empty(), "other files may need it");
    CHECK_MESSAGE(run_with(unused + "path = \"muu/**\"\n").err.empty(), "no file of that path was checked");
    CHECK_MESSAGE(run_with(unused, {"docs", "--ignore", "OUT001"}).err.empty(), "nobody asked for the rule");
}

TEST_CASE("a notice's own comment suppresses, and what is wrong with it is told with file, line and column") {
    World world;
    const std::string notice = std::string(old_notice) + "\n<!-- selostelint-disable OUT001: Historiaa. -->\n";
    world.files.files = {{"a.md", notice}};
    const std::vector<std::string> words = {"--select", "OUT001", "a.md"};
    const Ran quiet = run(words, world);
    CHECK(quiet.code == 0);
    CHECK(quiet.err.empty());
    CHECK(holds(quiet.out, "Lisäksi: 1 vaimennettu havainto.\n"));
    CHECK(run({"--select", "OUT001", "--no-suppress", "a.md"}, world).code == 1);

    world.files.files["a.md"] =
        std::string(old_notice) + "\n<!-- selostelint-disable OUT001 until 2026-11-21: Syy. -->\n";
    CHECK(
        run(words, world).err ==
        "selostelint: a.md:8:6: varoitus: vaimennuksen voimassaolo päättyi 21.11.2026; havainnot lasketaan jälleen\n");
    CHECK(run({"--select", "OUT001", "--lang", "en", "a.md"}, world).err ==
          "selostelint: a.md:8:6: warning: the suppression expired on 2026-11-21; the findings count again\n");

    world.files.files["a.md"] = std::string(old_notice) + "\n<!-- selostelint-disable OUT001 until kesä: Syy. -->\n";
    const Ran undated = run(words, world);
    CHECK(undated.code == 1);
    CHECK(holds(undated.err, "vaimennuksen päivämäärä ”kesä” on virheellinen, joten vaimennus ei ole voimassa"));

    world.files.files["a.md"] = std::string(old_notice) + "\n<!-- selostelint-disable OUT01, OUT011: Syy. -->\n";
    const Ran faulty = run({"--select", "OUT", "--format", "brief", "a.md"}, world);
    CHECK(faulty.code == 1);
    CHECK(holds(faulty.err, "selostelint: a.md:8:6: varoitus: tuntematon sääntö ”OUT01”; tarkoititko ”OUT001”?\n"));
    CHECK(holds(faulty.err,
                "selostelint: a.md:8:6: varoitus: vaimennus on tarpeeton: tiedostossa ei ole säännön "
                "OUT011 havaintoa\n"));
}

TEST_CASE("with a baseline only new findings count, and what is gone is told of") {
    World world;
    world.files.files["pohja.json"] = report_of(world, {"vanha.md"});
    const Ran same = run({"--baseline", "pohja.json", "--format", "brief", "./vanha.md"}, world);
    CHECK(same.code == 0);
    CHECK(same.out.empty());
    CHECK(holds(same.err, "havaintoa on vertailutasossa\n"));
    CHECK_FALSE(holds(same.err, "poistunut"));

    world.files.files["vanha.md"] = new_notice;
    const Ran changed =
        run({"--baseline", "pohja.json", "--select", "OUT001,OUT011", "--lang", "en", "vanha.md"}, world);
    CHECK(changed.code == 1);
    CHECK(holds(changed.out, "OUT011"));
    CHECK(changed.err == "selostelint: pohja.json: 1 finding of the baseline is gone; update the baseline\n");
    const Ran all = run({"--baseline", "pohja.json", "--format", "json", "vanha.md"}, world);
    const json report = json::parse(all.out);
    for (const std::string& fault : schema_faults(report_schema(), report)) FAIL_CHECK(fault);
    CHECK(report["summary"]["absent"] > 0);
    CHECK(report["summary"]["unchanged"] > 0);
    CHECK(report["notices"][0]["findings"][0].contains("baseline"));
}

TEST_CASE("a notice is the same by whatever path it is named, below the current folder and outside of it") {
    World world;
    world.folder = "/koti/sivusto";
    const auto codes = [&](const std::string& then, const std::string& now) {
        // Edited meanwhile, so that it is known by its path alone.
        world.files.files = {{then, old_notice}};
        world.files.files["pohja.json"] = report_of(world, {then});
        world.files.files[now] = std::string(old_notice) + "\nTerveisin Suvanto\n";
        return run({"--select", "OUT001", "--baseline", "pohja.json", now}, world).code;
    };
    CHECK(codes("docs/a.md", "/koti/sivusto/docs/../docs/./a.md") == 0);
    CHECK(codes("../muu/a.md", "/koti/muu/a.md") == 0);
    CHECK(codes("/koti/muu/a.md", "../muu/a.md") == 0);
    CHECK(codes("../muu/a.md", "a.md") == 1);
}

TEST_CASE("compare calls pages of a crawl by their addresses") {
    World world;
    world.folder = "/koti";
    world.files.files["a.json"] =
        R"({"version":1,"notices":[{"path":"./c.warc!https://esimerkki.invalid/a//b/../c","findings":[{"rule":"OUT001","fingerprint":"1"}]}]})";
    CHECK(holds(run({"compare", "a.json", "a.json"}, world).out, "c.warc!https://esimerkki.invalid/a//b/../c\n"));
}

TEST_CASE("a baseline in the settings starts from their folder, and is no notice in a folder that is checked") {
    World world;
    world.files.files = {{"docs/a.md", old_notice}};
    world.files.files["docs/pohja.json"] = report_of(world, {"docs/a.md"});
    world.files.files["docs/selostelint.toml"] = "baseline = \"pohja.json\"\n";
    const Ran ran = run({"--config", "docs/selostelint.toml", "--format", "json", "docs"}, world);
    CHECK(ran.code == 0);
    CHECK(json::parse(ran.out)["summary"]["notices"] == 1);
}

TEST_CASE("reports of earlier runs in a folder are no notices of a web app, indented or not") {
    World world;
    world.files.files = {
        {"docs/a.md", std::string(old_notice) +
                          "\nHenkilötietojen käsittelyn tarkoitus on jäsenyyden hoitaminen. Henkilötiedot "
                          "säilytetään viisi vuotta. Käsittelemme jäsenten henkilötietoja.\n"}};
    world.files.files["docs/b.md"] = world.files.files["docs/a.md"];
    const auto add = [&](const std::string& name, const std::vector<std::string>& words) {
        world.files.files["docs/" + name] = run(words, world).out;
    };
    for (const char* format : {"json", "jsonl", "sarif", "gitlab", "tilt"}) {
        add(std::string(format) + ".json", {"--format", format, "docs/a.md", "docs/b.md"});
    }
    add("tilt-yksi.json", {"--format", "tilt", "docs/a.md"});
    add("virhe-ensin.json", {"--format", "jsonl", "puuttuu.md", "docs/a.md"});
    add("vertailu.json", {"compare", "--format", "json", "docs/json.json", "docs/json.json"});
    world.files.files["docs/siisti.json"] = nlohmann::ordered_json::parse(world.files.files["docs/json.json"]).dump(2);
    for (const auto& [path, bytes] : world.files.files) {
        if (path.ends_with(".json")) CHECK_MESSAGE(holds(bytes, "käsittely"), path << " shows nothing");
    }
    const json report = json::parse(run({"--format", "json", "docs"}, world).out);
    for (const json& notice : report["notices"]) CHECK(std::string(notice["path"]).ends_with(".md"));
    CHECK(report["notices"].size() == 2);
}

TEST_CASE("a baseline that cannot be one is refused by name, and no report is written") {
    World world;
    world.files.files["ei.json"] = "ei JSONia";
    world.files.files["muu.json"] = R"({"version":2,"notices":[]})";
    for (const char* name : {"puuttuu.json", "ei.json", "muu.json"}) {
        const Ran ran = run({"--baseline", name, "--report", "json=uusi.json", "vanha.md"}, world);
        CHECK(ran.code == 2);
        CHECK(holds(ran.err, std::string("selostelint: ") + name + ":"));
        CHECK(ran.out.empty());
        CHECK(ran.written.empty());
    }
}

TEST_CASE("compare tells what is new, fixed and still open, and fails on what is new") {
    World world;
    world.files.files["vanha.json"] = report_of(world, {"vanha.md"});
    world.files.files["vanha.md"] = new_notice;
    world.files.files["uusi.json"] = report_of(world, {"vanha.md"});
    const Ran human = run({"compare", "vanha.json", "uusi.json"}, world);
    CHECK(human.code == 1);
    CHECK(human.err.empty());
    CHECK(holds(human.out, "vanha.md\n  uusi virhe OUT011 rivi 3: "));
    CHECK(holds(human.out, "\n  korjattu virhe OUT001 rivi 3: "));
    CHECK(holds(human.out, "\n  avoin "));
    CHECK(holds(human.out, " avointa.\n"));
    CHECK(run({"compare", "vanha.json", "uusi.json", "--fail-on", "never"}, world).code == 0);
    CHECK(run({"compare", "vanha.json", "vanha.json"}, world).code == 0);

    const json report = json::parse(run({"compare", "vanha.json", "uusi.json", "--format", "json"}, world).out);
    const json schema = json::parse(repository_file("docs/comparison.schema.json"));
    for (const std::string& fault : schema_faults(schema, report)) FAIL_CHECK(fault);
    CHECK(report["summary"]["new"] == report["notices"][0]["new"].size());
    CHECK(report["notices"][0]["new"][0]["rule"] == "OUT011");
    CHECK(report["before"]["as_of"] == "2026-11-22");

    const Ran markdown = run({"compare", "vanha.json", "uusi.json", "--format", "markdown", "--lang", "en"}, world);
    CHECK(holds(markdown.out, "### Privacy notices: changes\n\n"));
    CHECK(holds(markdown.out, "| new | error | OUT011 | vanha.md:3 | "));
}

TEST_CASE("compare refuses what it cannot read") {
    World world;
    world.files.files["hyva.json"] = report_of(world, {"vanha.md"});
    const auto refused = [&](const std::vector<std::string>& words, const std::string& why) {
        const Ran ran = run(words, world);
        CHECK(ran.code == 2);
        CHECK(ran.out.empty());
        CHECK_MESSAGE(holds(ran.err, why), ran.err);
    };
    refused({"compare", "hyva.json"}, "anna kaksi JSON-raporttia");
    refused({"compare", "hyva.json", "puuttuu.json"}, "puuttuu.json: ");
    refused({"compare", "vanha.md", "hyva.json"},
            "selostelint: vanha.md:1: Tiedosto ei ole selostelintin JSON-raportti");
    refused({"compare", "hyva.json", "hyva.json", "--format", "sarif"},
            "tuntematon vertailun muoto ”sarif”. Mahdolliset: human, json, markdown.");
}

}  // namespace selostelint::test
