#include "cli/program.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "archive/packing.h"
#include "cli/program_run.h"
#include "report/json_schema.h"
#include "report/reporter.h"

namespace selostelint::test {

namespace {

/// All formats, as a refusal of another one lists them.
std::string format_names() {
    std::string names;
    for (const ReportFormat& format : report_formats()) names += (names.empty() ? "" : ", ") + std::string(format.name);
    return names;
}

}  // namespace

TEST_CASE("wrong use: one line on standard error, code 2, nothing on standard output") {
    const struct {
        std::vector<std::string> arguments;
        std::string err;
    } cases[] = {
        {{},
         "selostelint: anna tarkastettava tiedosto tai kansio, esimerkiksi ”selostelint tietosuoja.md”; ohje: "
         "--help\n"},
        {{"--quiett", "vanha.md"}, "selostelint: tuntematon valitsin --quiett; tarkoititko ”--quiet”?\n"},
        {{"--lang", "en", "--quiett"}, "selostelint: unknown option --quiett; did you mean “--quiet”?\n"},
        {{"chekc", "vanha.md"}, "selostelint: tuntematon komento ”chekc”; tarkoititko ”check”?\n"},
        {{"--format", "jsno", "vanha.md"},
         std::string("selostelint: tuntematon raportin muoto ”jsno”; tarkoititko ”json”? Mahdolliset: ") +
             format_names() + ".\n"},
        {{"--report", "xml=a", "--lang=en", "vanha.md"},
         std::string("selostelint: unknown report format “xml”. Possible: ") + format_names() + ".\n"},
        {{"--select", "OUT002x", "--lang=en", "vanha.md"},
         "selostelint: unknown rule “OUT002x”; did you mean “OUT002”?\n"},
        {{"--from", "markdwon", "--lang=en", "vanha.md"},
         "selostelint: unknown input format “markdwon”; did you mean “markdown”?\n"},
        {{"explain", "--lang=en"}, "selostelint: name a rule, such as “selostelint explain REQ110”\n"},
        {{"explain", "REQ11O"}, "selostelint: tuntematon sääntö ”REQ11O”; tarkoititko ”REQ110”?\n"},
        {{"rules", "--format", "markdwn", "--lang=en"},
         "selostelint: unknown format of the catalogue “markdwn”; did you mean “markdown”?\n"},
        {{"show", "--stage", "fact", "vanha.md", "--lang=en"},
         "selostelint: unknown stage “fact”; did you mean “facts”?\n"},
        {{"--report", "json=kielletty/a", "--lang=en", "vanha.md"}, "selostelint: kielletty/a: Must not be written.\n"},
    };
    for (const auto& [arguments, err] : cases) {
        const Ran ran = run(arguments);
        CHECK(ran.code == 2);
        CHECK(ran.err == err);
        CHECK(ran.out.empty());
    }
}

TEST_CASE("exit codes: the highest wins") {
    const std::vector<std::string> clean = {"--select", "OUT002"};
    const std::vector<std::string> faulty = {"--select", "OUT001"};
    const auto with = [](std::vector<std::string> arguments, const std::vector<std::string>& more) {
        arguments.insert(arguments.end(), more.begin(), more.end());
        return run(arguments).code;
    };
    CHECK(with(clean, {"vanha.md"}) == 0);
    CHECK(with(faulty, {"vanha.md"}) == 1);
    CHECK(with(faulty, {"vanha.md", "--fail-on=never"}) == 0);
    CHECK(with(faulty, {"vanha.md", "--fail-on=info"}) == 1);
    CHECK(with({"--select", "DOC603"}, {"vanha.md"}) == 0);
    CHECK(with({"--select", "DOC603"}, {"vanha.md", "--fail-on=info"}) == 1);
    CHECK(with(faulty, {"vanha.md", "puuttuu.md"}) == 2);
    CHECK(with(faulty, {"vanha.md", "kuva.png"}) == 2);
    CHECK(with(clean, {"puuttuu.md"}) == 2);
    CHECK(with(clean, {"vanha.md", "--as-of", "2018-12-31"}) == 0);
    CHECK(with(faulty, {"vanha.md", "--as-of", "2018-12-31"}) == 0);
}

TEST_CASE("findings go to standard output, everything else to standard error") {
    const Ran ran = run({"--format", "brief", "--select", "OUT001", "--lang=en", "puuttuu.md", "kuva.png", "vanha.md"});
    CHECK(ran.out.find("vanha.md:3:") == 0);
    CHECK(holds(ran.out, ": error: "));
    CHECK(holds(ran.out, "[OUT001 personal-data-act-repealed]\n"));
    CHECK(holds(ran.err, "selostelint: puuttuu.md: No such file or folder. Check the path.\n"));
    CHECK(holds(ran.err, "selostelint: kuva.png: "));
    CHECK(ran.code == 2);
}

TEST_CASE("--requirements adds the checklist to reports for people, and to them alone") {
    const char* heading = "\nRequirements (articles of the GDPR)\n";
    const std::vector<std::string> plain = {"vanha.md", "--select=OUT002", "--lang=en"};
    const auto with = [&](const std::vector<std::string>& more) {
        std::vector<std::string> arguments = plain;
        arguments.insert(arguments.end(), more.begin(), more.end());
        return run(arguments);
    };
    CHECK_FALSE(holds(with({}).out, heading));
    const Ran ran = with({"--requirements", "--report", "human=r.txt"});
    CHECK(ran.code == 0);
    CHECK(holds(ran.out, heading));
    CHECK(holds(ran.written.at("r.txt"), heading));
    CHECK(with({"--requirements", "--format=json"}).out == with({"--format=json"}).out);
    CHECK(with({"--requirements", "--format=brief"}).out == with({"--format=brief"}).out);
}

TEST_CASE("several reports in one run") {
    const Ran ran =
        run({"--format=brief", "--report", "json=r.json", "--report", "human=r.txt", "vanha.md", "docs", "poissa"});
    REQUIRE(ran.written.count("r.json") == 1);
    const nlohmann::json report = nlohmann::json::parse(ran.written.at("r.json"));
    for (const std::string& fault : schema_faults(report_schema(), report)) FAIL_CHECK(fault);
    CHECK(report["notices"].size() == 2);
    CHECK(report["errors"][0]["path"] == "poissa");
    CHECK(holds(ran.written.at("r.txt"), "2 selostetta tarkastettu: "));
    CHECK(holds(ran.out, "docs/a.md:3:"));
}

TEST_CASE("JSON Lines: a file a line, what cannot be read too") {
    const Ran ran = run({"--format=jsonl", "vanha.md", "kuva.png", "docs"});
    std::istringstream lines(ran.out);
    std::vector<nlohmann::json> files;
    for (std::string line; std::getline(lines, line);) files.push_back(nlohmann::json::parse(line));
    REQUIRE(files.size() == 3);
    const nlohmann::json report = nlohmann::json::parse(run({"--format=json", "vanha.md", "kuva.png", "docs"}).out);
    CHECK(files[0] == report["notices"][0]);
    CHECK(files[1] == report["errors"][0]);
    CHECK(files[2] == report["notices"][1]);
}

TEST_CASE("paths of formats for code hosts begin at the top of the repository") {
    World world;
    const auto uri = [&](const char* path) {
        const nlohmann::json log = nlohmann::json::parse(run({"--format=sarif", path}, world).out);
        const nlohmann::json& location = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"];
        return location["artifactLocation"]["uri"].get<std::string>();
    };
    world.folder = "/koti/tyo";
    CHECK(uri("vanha.md") == "vanha.md");
    world.files.files["/koti/tyo/docs/b.md"] = old_notice;
    CHECK(uri("/koti/tyo/docs/b.md") == "docs/b.md");
    for (const char* name : {"GITHUB_WORKSPACE", "CI_PROJECT_DIR"}) {
        world.variables = {{name, "/koti"}};
        CHECK(uri("vanha.md") == "tyo/vanha.md");
    }
}

TEST_CASE("nothing to check is never clean") {
    World world;
    world.files.files = {{"docs/kuva.png", ""}};
    const Ran ran = run({"docs", "--format", "json"}, world);
    CHECK(ran.code == 2);
    CHECK(holds(ran.err, "tarkastettavia tiedostoja ei löytynyt"));
    const nlohmann::json report = nlohmann::json::parse(ran.out);
    CHECK(schema_faults(report_schema(), report).empty());
    CHECK(report["errors"].size() == 1);
    CHECK(run({"--select", "OUT", "--ignore", "OUT", "vanha.md"}).code == 2);
    CHECK(run({"--files-from", "-"}).code == 2);
}

TEST_CASE("a commit hook that names excluded files passes") {
    const Ran ran = run({"--force-exclude", "--exclude", "vanha.md", "--format=brief", "vanha.md"});
    CHECK(ran.code == 0);
    CHECK(ran.out.empty());
    CHECK(run({"--exclude", "vanha.md", "--format=brief", "--select=OUT001", "vanha.md"}).code == 1);
}

TEST_CASE("standard input has the name that it is given") {
    World world;
    world.in = old_notice;
    CHECK(run({"-", "--format=brief", "--select=OUT001"}, world).out.find("<stdin>:3:") == 0);
    CHECK(run({"-", "--format=brief", "--select=OUT001", "--stdin-filename", "x/y.md"}, world).out.find("x/y.md:3:") ==
          0);
    world.in = "vanha.md\r\n\ndocs/a.md\n";
    CHECK(holds(run({"--files-from", "-", "--format=brief", "--select=OUT001"}, world).out, "docs/a.md:3:"));
    world.in = std::string("vanha.md\0docs/a.md\0", 19);
    CHECK(holds(run({"--files-from", "-", "--format=brief", "--select=OUT001"}, world).out, "docs/a.md:3:"));
}

TEST_CASE("colours: on terminals, unless somebody minds") {
    const auto coloured = [](std::vector<std::string> more, bool terminal,
                             std::map<std::string, std::string> variables) {
        World world;
        world.terminal = terminal;
        world.variables = std::move(variables);
        more.insert(more.end(), {"vanha.md", "--select=OUT001"});
        return holds(run(more, world).out, "\x1b[");
    };
    CHECK(coloured({}, true, {}));
    CHECK_FALSE(coloured({}, false, {}));
    CHECK_FALSE(coloured({}, true, {{"NO_COLOR", "1"}}));
    CHECK(coloured({}, true, {{"NO_COLOR", ""}}));
    CHECK_FALSE(coloured({}, true, {{"TERM", "dumb"}}));
    CHECK(coloured({"--color=always"}, false, {{"NO_COLOR", "1"}}));
    CHECK_FALSE(coloured({"--color=never"}, true, {}));
}

TEST_CASE("the same bytes whatever the number of jobs") {
    World world;
    for (int i = 0; i < 60; ++i) world.files.files["n/" + std::to_string(i) + ".md"] = old_notice + std::to_string(i);
    const std::string one = run({"n", "--format=json", "--jobs=1"}, world).out;
    CHECK(run({"n", "--format=json", "--jobs=2"}, world).out == one);
    CHECK(run({"n", "--format=json", "--jobs=7"}, world).out == one);
}

TEST_CASE("the members of archives are checked like files, in the same bytes whatever the number of jobs") {
    World world;
    std::vector<Packed> members = {{"rivi\n\x1b[31m.md", old_notice}, {"salattu/kuva.png", "x"}};
    for (int i = 0; i < 40; ++i) members.push_back({"n/" + std::to_string(i) + ".md", old_notice + std::to_string(i)});
    world.files.files["n/a.zip"] = zip(members);
    world.files.files["n/b.tgz"] = gzip(tar(members));
    world.files.files["n/c.zip"] = zip({{"a.md", old_notice}}, "sana");
    world.files.files["n/d.zip"] = zip(members).substr(0, 300);
    const Ran one = run({"n", "--format=json", "--jobs=1"}, world);
    for (const char* jobs : {"--jobs=2", "--jobs=7"}) {
        const Ran more = run({"n", "--format=json", jobs}, world);
        CHECK(more.out == one.out);
        CHECK(more.err == one.err);
    }
    const nlohmann::json report = nlohmann::json::parse(one.out);
    CHECK(report["notices"][1]["path"] == "n/a.zip!n/0.md");
    CHECK(report["errors"][0]["path"] == "n/c.zip!a.md");
    CHECK(one.code == 2);
    const Ran brief = run({"n/a.zip", "--format=brief", "--select=OUT001"}, world);
    CHECK(brief.out.find("n/a.zip!rivi␊␛[31m.md:3:") == 0);
    CHECK(brief.out.find('\x1b') == std::string::npos);
    CHECK(holds(run({"show", "n/a.zip"}, world).out, "# n/a.zip!n/0.md\n"));
}

TEST_CASE("an archive without a notice is never clean") {
    World world;
    world.files.files["kuvat.zip"] = zip({{"kuva.png", "x"}});
    const Ran ran = run({"kuvat.zip", "--lang=en"}, world);
    CHECK(ran.code == 2);
    CHECK(holds(ran.err, "no files to check; in folders and archives these are read: .txt"));
    CHECK(run({"kuvat.zip", "vanha.md", "--select=OUT002"}, world).code == 0);
}

TEST_CASE("an unreadable file in a folder stops nothing") {
    World world;
    world.files.files["docs/lukittu.md"] = old_notice;
    world.files.files["docs/lukittu.zip"] = "x";
    world.files.unreadable = {"docs/lukittu.md", "docs/lukittu.zip"};
    const Ran ran = run({"docs", "--format=brief", "--select=OUT001", "--lang=en"}, world);
    CHECK(ran.code == 2);
    CHECK(ran.out.find("docs/a.md:3:") == 0);
    CHECK(holds(ran.err, "docs/lukittu.md: Permission denied."));
    CHECK(holds(ran.err, "docs/lukittu.zip: Permission denied."));
}

TEST_CASE("the parts in other languages are named above the findings") {
    World world;
    world.files.files["a.md"] =
        "# Tietosuojaseloste\n\nKäsittelemme asiakkaiden henkilötietoja tilausten toimittamista ja laskutusta varten. "
        "Tietoja säilytetään kaksi vuotta, minkä jälkeen ne poistetaan kaikista järjestelmistä. Asiakkaalla on "
        "oikeus tarkastaa tietonsa.\n\n"
        "# Privacy notice\n\nWe process the personal data of our customers in order to deliver orders and to invoice. "
        "The data is kept for two years and then it is erased from all of the systems.\n";
    CHECK(holds(run({"a.md", "--select=REQ110,REQ119"}, world).out,
                "1 virhe\nEnglanninkielistä osaa (rivit 5–7) ei tarkastettu.\n\n"));
    CHECK(holds(run({"a.md", "--select=REQ110,REQ119", "--lang=en"}, world).out,
                "1 error\nThe English part (lines 5–7) was not checked.\n\n"));
    CHECK(holds(run({"a.md", "--select=OUT001"}, world).out,
                "ei huomautettavaa\nEnglanninkielistä osaa (rivit 5–7) ei tarkastettu.\n\n"));
    CHECK_FALSE(holds(run({"a.md", "--select=OUT001", "--quiet"}, world).out, "Englanninkielistä"));
}

TEST_CASE("a faulty rule folder is refused with file, line and column") {
    World world;
    world.files.files["omat/checks/document/DOC999-oma.toml"] = "severty = \"error\"\n";
    const Ran ran = run({"--rules", "omat", "vanha.md"}, world);
    CHECK(ran.code == 2);
    CHECK(ran.out.empty());
    CHECK(holds(ran.err, "selostelint: omat/checks/document/DOC999-oma.toml:1:1: "));
    CHECK(run({"--rules", "poissa", "vanha.md"}).code == 2);
}

TEST_CASE("explain, rules, show, help and version answer") {
    const Ran explained = run({"explain", "out001", "retention-missing"});
    CHECK(explained.code == 0);
    CHECK(explained.out.find("OUT001 personal-data-act-repealed — ") == 0);
    CHECK(holds(explained.out, "\nREQ110 retention-missing — "));
    CHECK(holds(explained.out, "⟦"));
    CHECK_FALSE(holds(explained.out, "{successor}"));
    const Ran excepted = run({"explain", "REQ117"});
    CHECK(holds(excepted.out,
                "\nSääntöä ei sovelleta, kun\n  selosteessa on jokin näistä: Käsittelyn oikeusperuste (lakis"));
    CHECK(holds(excepted.out, "\n  selosteessa ei ole mitään näistä: Käsittelyn oikeusperuste (suostumus, sopimus)\n"));
    CHECK(holds(run({"explain", "REQ103", "--lang=en"}).out, "\nThe severity is error, when\n  the notice has: "));
    CHECK(holds(run({"rules"}).out, "REQ110  virhe     retention-missing"));
    const std::string page = run({"rules", "--format=markdown"}).out;
    CHECK(holds(page, "| [REQ110](#req110-retention-missing) | virhe | error | Säilytysaika puuttuu | "));
    CHECK(run({"rules", "--format=markdown", "--lang=en"}).out == page);
    const nlohmann::json rules = nlohmann::json::parse(run({"rules", "--format=json"}).out);
    CHECK(rules["rules"].size() > 30);
    CHECK(rules["rules"][0]["id"] < rules["rules"][1]["id"]);
    CHECK(run({"show", "--stage=blocks", "vanha.md"}).out.find("1:1 paragraph \"Rekisteriseloste\"\n") == 0);
    CHECK(holds(run({"show", "--stage=verdicts", "vanha.md"}).out, "OUT001 personal-data-act-repealed violated 3:"));
    CHECK(run({"show", "vanha.md", "poissa"}).code == 2);
    CHECK(run({"--version"}).out.find("selostelint ") == 0);
    CHECK(run({"--help", "--lang=en"}).out.find("selostelint — reads Finnish privacy notices") == 0);
}

TEST_CASE("init writes a configuration that the program takes, and never replaces one") {
    const Ran first = run({"init"});
    CHECK(first.code == 0);
    CHECK(first.out.empty());
    CHECK(first.err == "selostelint: selostelint.toml kirjoitettu\n");
    REQUIRE(first.written.count("selostelint.toml") == 1);

    World again;
    again.files.files["selostelint.toml"] = first.written.at("selostelint.toml");
    const Ran second = run({"init"}, again);
    CHECK(second.code == 2);
    CHECK(second.written.empty());
    CHECK(holds(second.err, "selostelint.toml: Tiedosto on jo, eikä sitä korvata."));
    CHECK(run({"--lang", "en", "vanha.md"}, again).out == run({"--lang", "en", "vanha.md"}).out);
    CHECK(run({"init", "muualle"}).code == 2);
}

TEST_CASE("the configuration decides what the command line leaves open") {
    World world;
    world.files.files["selostelint.toml"] = "lang = \"en\"\nselect = [\"OUT001\"]\nexclude = [\"docs/**\"]\n";
    const Ran ran = run({"--format", "brief", "."}, world);
    CHECK(holds(ran.out, "Personal Data Act"));
    CHECK_FALSE(holds(ran.out, "REQ"));
    CHECK_FALSE(holds(ran.out, "docs/a.md"));
    CHECK(holds(run({"--format", "brief", "--exclude", "x", "."}, world).out, "docs/a.md"));

    world.files.files["selostelint.toml"] = "lagn = \"en\"\n";
    const Ran faulty = run({"vanha.md"}, world);
    CHECK(faulty.code == 2);
    CHECK(faulty.out.empty());
    CHECK(faulty.err == "selostelint: selostelint.toml:1:1: Tuntematon avain ”lagn”; tarkoititko ”lang”?\n");
    CHECK(run({"--help"}, world).code == 0);
}

TEST_CASE("what the controller is can be said for all files or for some") {
    World world;
    world.files.files["selostelint.toml"] =
        "role = \"company\"\n[[notice]]\npaths = [\"docs/**\"]\nrole = \"public_authority\"\n";
    const auto roles = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.end(), {"--format", "json", "vanha.md", "docs/a.md"});
        const nlohmann::json report = nlohmann::json::parse(run(arguments, world).out);
        std::string told;
        for (const auto& notice : report["notices"]) {
            told += notice["role"]["value"].get<std::string>() + " " + notice["role"]["certainty"].get<std::string>() +
                    "\n";
        }
        return told;
    };
    CHECK(roles({}) == "company configured\npublic_authority configured\n");
    CHECK(roles({"--role", "private_person"}) == "private_person configured\nprivate_person configured\n");
    world.files.files.erase("selostelint.toml");
    CHECK(roles({}) == "association stated\nassociation stated\n");
    CHECK(run({"--role", "compani", "vanha.md"}, world).err ==
          "selostelint: tuntematon rekisterinpitäjän asema ”compani”; tarkoititko ”company”? Mahdolliset: "
          "public_authority, health_care, school, association, company, private_person.\n");
    world.files.files["selostelint.toml"] = "\nrole = \"kunta\"\n";
    CHECK(holds(run({"vanha.md"}, world).err, "selostelint.toml:2:8: tuntematon rekisterinpitäjän asema ”kunta”. "));
}

TEST_CASE("a report that is a folder has a page for each notice") {
    const Ran ran = run({"vanha.md", "docs", "--report", "html=audit/", "--report", "html=yksi.html"});
    CHECK(ran.code == 1);
    CHECK(ran.written.size() == 6);
    CHECK(ran.written.count("audit/selostelint.css") == 1);
    CHECK(ran.written.count("audit/selostelint.js") == 1);
    const std::string& index = ran.written.at("audit/index.html");
    for (const auto& [path, text] : ran.written) {
        if (path.find("audit/notices/") == 0) CHECK(holds(index, "href=\"" + path.substr(6) + "\""));
        if (path.find(".html") != std::string::npos) CHECK(holds(text, "</html>"));
    }
}

TEST_CASE("a workbook goes to a file or a pipe, byte by byte, and to no terminal") {
    World world;
    world.terminal = true;
    const Ran refused = run({"--format", "xlsx", "--report", "json=a.json", "vanha.md"}, world);
    CHECK(refused.code == 2);
    CHECK(refused.err ==
          "selostelint: Raportti muodossa xlsx ei ole tekstiä. Kirjoita se tiedostoon: --report xlsx=TIEDOSTO.\n");
    CHECK(refused.written.empty());
    const Ran piped = run({"--format", "xlsx", "vanha.md"});
    const Ran filed = run({"--report", "xlsx=a.xlsx", "vanha.md"}, world);
    CHECK(piped.code == 1);
    CHECK(piped.out.substr(0, 2) == "PK");
    CHECK(unpacked(piped.out).count("xl/worksheets/sheet4.xml") == 1);
    CHECK(filed.written.at("a.xlsx") == piped.out);
}

TEST_CASE("a folder that cannot be written, and formats that are no folder, are refused") {
    const Ran closed = run({"vanha.md", "--report", "html=kielletty/", "--lang=en"});
    CHECK(closed.code == 2);
    CHECK(closed.err == "selostelint: kielletty/index.html: Must not be written.\n");
    const Ran json = run({"vanha.md", "--report", "json=audit/", "--lang=en"});
    CHECK(json.code == 2);
    CHECK(json.err == "selostelint: audit/: A report in the format json is one file, not a folder. Name a file.\n");
    CHECK(json.written.empty());
}

}  // namespace selostelint::test
