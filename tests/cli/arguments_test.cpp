#include "cli/arguments.h"

#include <doctest/doctest.h>

#include "read/formats.h"
#include "report/reporter.h"
#include "report/stages.h"

namespace selostelint {

namespace {

using Words = std::vector<std::string>;

Arguments parsed(const Words& words) {
    const Result<Arguments> arguments = parse_arguments(words);
    REQUIRE_MESSAGE(arguments.has_value(), arguments.error().message.en);
    return arguments.value();
}

}  // namespace

TEST_CASE("the first word is a command, or check is understood") {
    CHECK(parsed({}).command == Command::check);
    CHECK_FALSE(parsed({"a.md"}).command_named);
    CHECK(parsed({"a.md"}).operands == Words{"a.md"});
    CHECK(parsed({"check", "check"}).operands == Words{"check"});
    CHECK(parsed({"explain", "REQ110", "OUT001"}).operands == Words{"REQ110", "OUT001"});
    CHECK(parsed({"rules"}).command == Command::rules);
    CHECK(parsed({"show", "--stage", "facts", "a.md"}).stage == "facts");
    CHECK(parsed({"a.md", "rules"}).command == Command::check);
    CHECK(parsed({"--help"}).command == Command::help);
    CHECK(parsed({"explain", "-h"}).command == Command::help);
    CHECK(parsed({"-V"}).command == Command::version);
    CHECK(parsed({"-"}).operands == Words{"-"});
    CHECK(parsed({"--", "--outo.md"}).operands == Words{"--outo.md"});
}

TEST_CASE("options are read") {
    const Arguments all = parsed({"--format=json",
                                  "--report",
                                  "brief=a.txt",
                                  "--report",
                                  "json=b=c.json",
                                  "--select",
                                  "REQ, OUT001",
                                  "--select",
                                  "DOC601",
                                  "--ignore=REQ110",
                                  "--exclude",
                                  "vanha/**",
                                  "--force-exclude",
                                  "-q",
                                  "--statistics",
                                  "--lang",
                                  "en",
                                  "--color=never",
                                  "--as-of",
                                  "2018-12-31",
                                  "--fail-on",
                                  "warning",
                                  "-j",
                                  "3",
                                  "--rules",
                                  "omat",
                                  "--files-from",
                                  "-",
                                  "--stdin-filename",
                                  "x.md",
                                  "--from",
                                  "html",
                                  "--baseline",
                                  "pohja.json",
                                  "--no-suppress",
                                  "a",
                                  "b"});
    CHECK(all.format == "json");
    CHECK(all.reports == std::vector<std::pair<std::string, std::string>>{{"brief", "a.txt"}, {"json", "b=c.json"}});
    CHECK(all.select == Words{"REQ", "OUT001", "DOC601"});
    CHECK(all.ignore == Words{"REQ110"});
    CHECK(all.exclude == Words{"vanha/**"});
    CHECK((all.force_exclude && all.quiet && all.statistics));
    CHECK(all.language == Language::en);
    CHECK(all.colour == When::never);
    CHECK(iso_date(*all.as_of) == "2018-12-31");
    CHECK(all.fail_on == Severity::warning);
    CHECK(all.jobs == 3);
    CHECK(all.rules == Words{"omat"});
    CHECK(all.files_from == Words{"-"});
    CHECK(all.stdin_filename == "x.md");
    CHECK(all.from == "html");
    CHECK(all.baseline == "pohja.json");
    CHECK_FALSE(all.suppress);
    CHECK(parsed({"a"}).suppress);
    CHECK(all.operands == Words{"a", "b"});
    CHECK_FALSE(parsed({"--fail-on=never"}).fail_on.has_value());
}

TEST_CASE("what is wrong is said in one line, with what was meant") {
    const struct {
        Words words;
        const char* fi;
        const char* en;
    } cases[] = {
        {{"--formta", "json"},
         "tuntematon valitsin --formta; tarkoititko ”--format”?",
         "unknown option --formta; did you mean “--format”?"},
        {{"--form", "json"},
         "tuntematon valitsin --form; tarkoititko ”--from”?",
         "unknown option --form; did you mean “--from”?"},
        {{"--zzzzzzzz"}, "tuntematon valitsin --zzzzzzzz", "unknown option --zzzzzzzz"},
        {{"-z"}, "tuntematon valitsin -z", "unknown option -z"},
        {{"--lang", "sv"},
         "valitsimen --lang arvo ”sv” ei kelpaa. Mahdolliset: fi, en.",
         "option --lang does not take “sv”. Possible: fi, en."},
        {{"--color", "allways"},
         "valitsimen --color arvo ”allways” ei kelpaa; tarkoititko ”always”? Mahdolliset: auto, always, never.",
         "option --color does not take “allways”; did you mean “always”? Possible: auto, always, never."},
        {{"--format"}, "valitsimelta --format puuttuu arvo", "option --format needs a value"},
        {{"--quiet=1"}, "valitsin --quiet ei ota arvoa", "option --quiet takes no value"},
        {{"--format", "json", "--format", "brief"},
         "valitsin --format on annettu kahdesti",
         "option --format is given twice"},
        {{"--as-of", "31.12.2018"},
         "valitsimen --as-of arvo ”31.12.2018” ei ole päivä. Anna se muodossa 2026-11-22.",
         "option --as-of does not take “31.12.2018”. Give a day in the form 2026-11-22."},
        {{"--as-of", "2018-02-30"},
         "valitsimen --as-of arvo ”2018-02-30” ei ole päivä. Anna se muodossa 2026-11-22.",
         "option --as-of does not take “2018-02-30”. Give a day in the form 2026-11-22."},
        {{"--jobs", "0"},
         "valitsimen --jobs arvo ”0” ei kelpaa. Anna säikeiden määrä, esimerkiksi 2.",
         "option --jobs does not take “0”. Give a number of threads, such as 2."},
        {{"--jobs", "-1"},
         "valitsimen --jobs arvo ”-1” ei kelpaa. Anna säikeiden määrä, esimerkiksi 2.",
         "option --jobs does not take “-1”. Give a number of threads, such as 2."},
        {{"--report", "json"},
         "valitsimen --report arvo ”json” ei kelpaa. Anna muoto ja tiedosto: json=raportti.json",
         "option --report does not take “json”. Give format and file: json=report.json"},
    };
    for (const auto& [words, fi, en] : cases) {
        const Result<Arguments> arguments = parse_arguments(words);
        REQUIRE_FALSE_MESSAGE(arguments.has_value(), words.front());
        CHECK(arguments.error().message.fi == fi);
        CHECK(arguments.error().message.en == en);
    }
}

TEST_CASE("the language of a faulty command line is still heard") {
    CHECK(language_of({"--zzz"}) == Language::fi);
    CHECK(language_of({"--zzz", "--lang", "en"}) == Language::en);
    CHECK(language_of({"--lang=en", "--lang=fi"}) == Language::fi);
    CHECK(language_of({"--lang"}) == Language::fi);
}

TEST_CASE("--help tells of every option, command, format and stage, and of nothing else") {
    for (const std::string* help : {&help_text().fi, &help_text().en}) {
        for (const std::string& name : option_names()) CHECK_MESSAGE(help->find(name) != std::string::npos, name);
        for (const std::string& name : command_names()) CHECK_MESSAGE(help->find(name) != std::string::npos, name);
        for (const std::string& name : stage_names()) CHECK_MESSAGE(help->find(name) != std::string::npos, name);
        for (const Format& format : formats())
            CHECK_MESSAGE((!format.read || help->find(format.name) != std::string::npos), format.name);
        for (const ReportFormat& format : report_formats())
            CHECK_MESSAGE(help->find(format.name) != std::string::npos, format.name);
        const std::vector<std::string> known = option_names();
        for (std::size_t at = help->find("--"); at != std::string::npos; at = help->find("--", at + 2)) {
            const std::size_t end = help->find_first_not_of("abcdefghijklmnopqrstuvwxyz-", at);
            std::string name = help->substr(at, end - at);
            if (name == "--fail-on-rajaan") name = "--fail-on";
            CHECK_MESSAGE(std::find(known.begin(), known.end(), name) != known.end(), name);
        }
    }
}

}  // namespace selostelint
