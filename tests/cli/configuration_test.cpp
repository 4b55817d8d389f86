#include "cli/configuration.h"

#include <doctest/doctest.h>

#include <sstream>

#include "cli/commands.h"
#include "memory_files.h"

namespace selostelint {

namespace {

class NoWriter : public Writer {
public:
    Result<std::unique_ptr<std::ostream>> open(const std::string& path) const override {
        return Error{path, 0, 0, {"ei", "no"}};
    }
    std::optional<Error> make_folder(const std::string& path) const override { return Error{path, 0, 0, {"ei", "no"}}; }
};

/// The arguments and faults that a command line and some files lead to, in the folder /koti/selosteet.
struct Configured {
    Arguments arguments;
    std::string faults;  ///< a line "path:line:column: message" each

    Configured(const std::vector<std::string>& words, std::map<std::string, std::string> contents) {
        const MemoryFiles files(std::move(contents));
        std::istringstream in;
        std::ostringstream out;
        const NoWriter writer;
        Environment environment{words, in, out, out, files, writer};
        environment.folder = "/koti/selosteet";
        const Result<Arguments> parsed = parse_arguments(words);
        REQUIRE(parsed.has_value());
        arguments = parsed.value();
        std::vector<Error> errors;
        configure(environment, arguments, errors);
        for (const Error& error : errors) {
            faults += error.path + ":" + std::to_string(error.line) + ":" + std::to_string(error.column) + ": " +
                      error.message.fi + "\n";
        }
    }
};

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("without a configuration file the command line stands as it is") {
    const Configured plain({"a.md"}, {});
    CHECK(plain.faults.empty());
    CHECK(plain.arguments.language == Language::fi);
    CHECK(plain.arguments.fail_on == Severity::error);
    CHECK(plain.arguments.roles.empty());
}

TEST_CASE("every key of the file is read") {
    const Configured full({"a.md"}, {{"selostelint.toml", R"(
role    = "association"
lang    = "en"
fail_on = "never"
select  = ["OUT", "REQ110"]
ignore  = ["DOC603"]
exclude = ["vanhat/**"]
rules   = ["omat"]
baseline = "pohja.json"
[[notice]]
paths = ["kunta/**", "kaupunki.md"]
role  = "public_authority"
[[suppress]]
rule        = "DOC603"
path        = "kunta/**"
fingerprint = "0123456789abcdef"
reason      = "Päiväys on alatunnisteessa."
until       = 2027-12-31
)"}});
    CHECK(full.faults.empty());
    CHECK(full.arguments.language == Language::en);
    CHECK_FALSE(full.arguments.fail_on);
    CHECK(full.arguments.select == Strings{"OUT", "REQ110"});
    CHECK(full.arguments.ignore == Strings{"DOC603"});
    CHECK(full.arguments.exclude == Strings{"vanhat/**"});
    CHECK(full.arguments.exclude_base.empty());
    CHECK(full.arguments.rules == Strings{"omat"});
    REQUIRE(full.arguments.roles.size() == 2);
    CHECK(full.arguments.roles[0].role == "public_authority");
    CHECK(full.arguments.roles[0].paths == Strings{"kunta/**", "kaupunki.md"});
    CHECK(full.arguments.roles[1].role == "association");
    CHECK(full.arguments.roles[1].paths.empty());
    CHECK(full.arguments.roles[1].origin.line == 2);
    CHECK(full.arguments.baseline == "pohja.json");
    REQUIRE(full.arguments.suppressions.size() == 1);
    const SuppressionWish& wish = full.arguments.suppressions[0];
    CHECK(wish.rule == "DOC603");
    CHECK(wish.path == "kunta/**");
    CHECK(wish.fingerprint == "0123456789abcdef");
    CHECK(wish.reason == "Päiväys on alatunnisteessa.");
    CHECK(wish.until == parse_iso_date("2027-12-31"));
    CHECK(wish.origin.line == 14);
}

TEST_CASE("what the command line gives takes the place of the file's key") {
    const std::string toml =
        "role = \"company\"\nlang = \"en\"\nfail_on = \"info\"\nselect = [\"OUT\"]\nexclude = [\"a\"]\nrules = "
        "[\"r\"]\nbaseline = \"b.json\"\n";
    const Configured over({"--role", "school", "--lang", "fi", "--fail-on", "warning", "--select", "REQ", "--exclude",
                           "b", "--rules", "s", "--baseline", "c.json", "a.md"},
                          {{"selostelint.toml", toml}});
    CHECK(over.arguments.language == Language::fi);
    CHECK(over.arguments.fail_on == Severity::warning);
    CHECK(over.arguments.select == Strings{"REQ"});
    CHECK(over.arguments.exclude == Strings{"b"});
    CHECK(over.arguments.baseline == "c.json");
    CHECK(over.arguments.rules == Strings{"s"});
    REQUIRE(over.arguments.roles.size() == 1);
    CHECK(over.arguments.roles[0].role == "school");
}

TEST_CASE("the nearest file above the current folder is found; its paths start from its own folder") {
    const std::string toml = "exclude = [\"selosteet/vanhat/**\"]\nrules = [\"omat\", \"/jaetut\"]\n";
    const Configured above({"a.md"}, {{"/koti/selostelint.toml", toml}, {"/selostelint.toml", "lang = \"en\"\n"}});
    CHECK(above.faults.empty());
    CHECK(above.arguments.language == Language::fi);
    CHECK(above.arguments.exclude_base == "/koti");
    CHECK(above.arguments.rules == Strings{"/koti/omat", "/jaetut"});

    const Configured top({"a.md"}, {{"/selostelint.toml", "lang = \"en\"\nrules = [\"omat\"]\n"}});
    CHECK(top.arguments.language == Language::en);
    CHECK(top.arguments.rules == Strings{"/omat"});
}

TEST_CASE("--config names the file, and it must be there") {
    const Configured named(
        {"--config", "muut/asetukset.toml"},
        {{"muut/asetukset.toml", "lang = \"en\"\nrules = [\"omat\"]\n"}, {"selostelint.toml", "lang = \"sv\"\n"}});
    CHECK(named.faults.empty());
    CHECK(named.arguments.language == Language::en);
    CHECK(named.arguments.rules == Strings{"muut/omat"});
    CHECK(Configured({"--config", "puuttuu.toml"}, {}).faults == "puuttuu.toml:0:0: Tiedostoa ei ole.\n");
}

TEST_CASE("faults of the file are told with their places, all of them") {
    const struct {
        const char* toml;
        const char* faults;
    } cases[] = {
        {"rol = \"company\"\n", "1:1: Tuntematon avain ”rol”; tarkoititko ”role”?\n"},
        {"lang = \"en\"\nlagn = 1\n", "2:1: Tuntematon avain ”lagn”; tarkoititko ”lang”?\n"},
        {"lang = \"sv\"\nfail_on = 3\n",
         "1:8: Tuntematon avaimen ”lang” arvo ”sv”; mahdolliset: fi, en.\n"
         "selostelint.toml:2:11: Avaimen ”fail_on” arvon on oltava teksti lainausmerkeissä.\n"},
        {"select = \"OUT\"\n", "1:10: Avaimen ”select” arvon on oltava luettelo hakasulkeissa [ ].\n"},
        {"exclude = [1, \"\"]\n",
         "1:12: Luettelossa ”exclude” saa olla vain tekstejä lainausmerkeissä.\n"
         "selostelint.toml:1:15: Luettelossa ”exclude” on tyhjä teksti.\n"},
        {"[[notice]]\npaths = [\"a\"]\n", "1:1: Avain ”role” puuttuu.\n"},
        {"[[notice]]\nrole = \"company\"\npath = \"a\"\n",
         "1:1: Avain ”paths” puuttuu.\nselostelint.toml:3:1: Tuntematon avain ”path”; tarkoititko ”paths”?\n"},
        {"[notice]\n", "1:1: Avaimen ”notice” arvon on oltava muodossa [[notice]].\n"},
    };
    for (const auto& each : cases) {
        CAPTURE(each.toml);
        CHECK(Configured({"a.md"}, {{"selostelint.toml", each.toml}}).faults ==
              std::string("selostelint.toml:") + each.faults);
    }
    CHECK(Configured({"a.md"}, {{"selostelint.toml", "lang = \n"}}).faults.find("Ei kelvollista TOMLia") !=
          std::string::npos);
}

TEST_CASE("every key of the template is known, once it is put into force") {
    for (const Language language : {Language::fi, Language::en}) {
        std::string toml = configuration_template().in(language);
        CHECK(Configured({"a.md"}, {{"selostelint.toml", toml}}).arguments.roles.empty());
        for (std::size_t at = toml.find("\n#"); at != std::string::npos; at = toml.find("\n#", at + 1)) {
            if (toml[at + 2] != ' ') toml.erase(at + 1, 1);
        }
        const Configured forced({"a.md"}, {{"selostelint.toml", toml}});
        CHECK(forced.faults.empty());
        CHECK(forced.arguments.roles.size() == 2);
        CHECK_FALSE(forced.arguments.select.empty());
        CHECK_FALSE(forced.arguments.exclude.empty());
    }
}

}  // namespace selostelint
