#include <doctest/doctest.h>

#include <filesystem>
#include <regex>
#include <set>
#include <string>

#include "cli/arguments.h"
#include "engine.h"
#include "line_diff.h"
#include "report/reporter.h"

namespace selostelint::test {

namespace {

/// Every match of the pattern's first group in the text.
std::set<std::string> matches(const std::string& text, const char* pattern) {
    const std::regex regex(pattern);
    std::set<std::string> found;
    for (std::sregex_iterator it(text.begin(), text.end(), regex); it != std::sregex_iterator(); ++it) {
        found.insert((*it)[1]);
    }
    return found;
}

}  // namespace

TEST_CASE("links between the documents lead somewhere") {
    for (const char* document : {"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"}) {
        for (const std::string& target : matches(repository_file(document), R"(\]\(([^)#:]+)\))")) {
            CAPTURE(document);
            CAPTURE(target);
            CHECK(std::filesystem::exists(std::filesystem::path(SELOSTELINT_SOURCE_DIR) / target));
        }
    }
}

TEST_CASE("paths that the documents name are there") {
    const char* pattern = R"(`((?:src|tests|tools|rules|docs|corpus|fuzz|bench)/[a-z_./]*)`)";
    for (const char* document : {"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"}) {
        for (const std::string& path : matches(repository_file(document), pattern)) {
            CAPTURE(document);
            CAPTURE(path);
            CHECK(std::filesystem::exists(std::filesystem::path(SELOSTELINT_SOURCE_DIR) / path));
        }
    }
}

TEST_CASE("the notice at README's head gets the report that stands below it") {
    const std::string readme = repository_file("README.md");
    const std::string notice = *matches(readme, "```markdown\n([^`]*)```").begin();
    const std::string shown = *matches(readme, "```text\n([^`]*)```").begin();
    ReportOptions options;
    options.rulebook = &embedded_rulebook();
    options.language = Language::en;
    options.as_of = today;
    const std::string report = make_human(options)->notice(judge_source({"seloste.md", notice, ""}));
    // The report above leaves out rules, so its first and last lines count fewer findings.
    for (const std::string_view line : lines_of(shown)) {
        if (line.starts_with("seloste.md ") || line.starts_with("1 notice checked")) continue;
        if (line.starts_with("More about a rule")) continue;
        CAPTURE(std::string(line));
        CHECK(report.find(line) != std::string::npos);
    }
}

TEST_CASE("README names no option that --help does not") {
    for (const std::string& option : matches(repository_file("README.md"), R"(selostelint[^\n#]* (--[a-z-]+))")) {
        CAPTURE(option);
        CHECK(help_text().en.find(option) != std::string::npos);
        CHECK(help_text().fi.find(option) != std::string::npos);
    }
}

TEST_CASE("README's table of reports has a row for each format and for nothing else") {
    const std::string readme = repository_file("README.md");
    const std::size_t begin = readme.find("## Reports");
    REQUIRE(begin != std::string::npos);
    const std::string section = readme.substr(begin, readme.find("\n## ", begin) - begin);
    std::set<std::string> names;
    for (const ReportFormat& format : report_formats()) names.emplace(format.name);
    CHECK(matches(section, R"(\n\| `([a-z]+)` \|)") == names);
}

TEST_CASE("the rules that CHANGELOG names by id are in the rulebook") {
    std::set<std::string> ids;
    for (const Rule& rule : embedded_rulebook().rules) ids.insert(rule.id);
    for (const std::string& id : matches(repository_file("CHANGELOG.md"), "([A-Z]{3}[0-9]{3})")) {
        CAPTURE(id);
        CHECK(ids.contains(id));
    }
}

TEST_CASE("the licence is whole") {
    const std::string licence = repository_file("LICENSE");
    CHECK(licence.starts_with("EUROPEAN UNION PUBLIC LICENCE v. 1.2"));
    for (int article = 1; article <= 15; ++article) {
        CAPTURE(article);
        CHECK(licence.find("\n" + std::to_string(article) + ".") != std::string::npos);
    }
    CHECK(
        licence.find("All other changes or additions to this Appendix require the production of a new EUPL version.") !=
        std::string::npos);
}

}  // namespace selostelint::test
