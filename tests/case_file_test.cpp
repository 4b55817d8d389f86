#include "case_file.h"

#include <doctest/doctest.h>

#include "line_diff.h"

namespace selostelint::test {

TEST_CASE("a case file is read into its cases and written back as it was") {
    const std::string text =
        "# why these cases exist\n\n"
        "=== Otsikko\n--- input markdown seloste.mdx\n---\ntitle: a\n---\n\n# Otsikko\n--- blocks\nheading 1 "
        "\"Otsikko\"\n\n"
        "=== Toinen\n--- input text\nRivi\n--- findings\n--- report brief en\nnotice.txt:1:1: error: x\n\n"
        "=== Kolmas\n--- file tests/files/a.docx\n--- blocks\nheading 1 \"Otsikko\"\n";
    const CaseFile file = parse_case_file(text);
    CHECK(file.faults.empty());
    REQUIRE(file.cases.size() == 3);
    CHECK(file.cases[2].file == "tests/files/a.docx");
    CHECK(file.cases[2].filename == "tests/files/a.docx");
    CHECK(file.cases[0].input == "---\ntitle: a\n---\n\n# Otsikko\n");
    CHECK(file.cases[0].filename == "seloste.mdx");
    CHECK(file.cases[1].filename == "notice.txt");
    CHECK(file.cases[1].expectations[0].text.empty());
    CHECK(file.cases[1].expectations[1].arguments == std::vector<std::string>{"brief", "en"});
    CHECK(write_case_file(file) == text);
}

TEST_CASE("what a case file may not hold") {
    struct Row {
        const char* text;
        const char* fault;
    };
    const Row rows[] = {
        {"=== a\n", "line 1: the case \"a\" has no input"},
        {"=== a\n--- input text\nx\n", "line 3: the case \"a\" expects nothing"},
        {"=== a\nx\n--- input text\ny\n--- blocks\n", "line 2: text that belongs to no part"},
        {"--- input text\nx\n", "line 1: a part before the first"},
        {"=== a\n--- input\nx\n--- blocks\n", "line 2: write --- input FORMAT"},
        {"=== a\n--- file\n--- blocks\n", "line 2: write --- file PATH"},
        {"=== a\n--- file a.pdf\nx\n--- blocks\n", "line 3: text that belongs to no part"},
        {"=== a\n--- input text\nx\n--- file a.pdf\n--- blocks\n", "line 4: a second input"},
        {"=== a\n--- input text\nx\n--- input text\n--- blocks\n", "line 4: a second input"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const CaseFile file = parse_case_file(row.text);
        REQUIRE_FALSE(file.faults.empty());
        CHECK(file.faults[0].starts_with(row.fault));
    }
}

TEST_CASE("a line diff shows what goes, what comes and what stays") {
    CHECK(line_diff("a\nb\n", "a\nb\n").empty());
    CHECK(line_diff("a\nb\nc\n", "a\nx\nc\n") == "  a\n- b\n+ x\n  c\n");
    CHECK(line_diff("", "a\n") == "+ a\n");
    CHECK(line_diff("a\n", "") == "- a\n");
}

}  // namespace selostelint::test
