#include <doctest/doctest.h>
#include <md4c.h>

#include <string>
#include <vector>

#include "report/sample.h"

namespace selostelint::test {

namespace {

/// What a reader of GitHub's Markdown makes of a text.
struct Shown {
    int tables = 0;
    std::vector<std::vector<std::string>> rows;  ///< their cells' texts, without the header
    std::vector<std::string> marked;             ///< spans and pieces of HTML within the rows
    std::string text;                            ///< all of it
};

Shown& shown_of(void* user) {
    return *static_cast<Shown*>(user);
}

int enter_block(MD_BLOCKTYPE type, void*, void* user) {
    Shown& shown = shown_of(user);
    if (type == MD_BLOCK_TABLE) ++shown.tables;
    if (type == MD_BLOCK_TR) shown.rows.emplace_back();
    if (type == MD_BLOCK_TD || type == MD_BLOCK_TH) shown.rows.back().emplace_back();
    return 0;
}

int leave_block(MD_BLOCKTYPE type, void*, void* user) {
    if (type == MD_BLOCK_THEAD) shown_of(user).rows.clear();
    return 0;
}

int enter_span(MD_SPANTYPE, void*, void* user) {
    shown_of(user).marked.emplace_back("a span");
    return 0;
}

int leave_span(MD_SPANTYPE, void*, void*) {
    return 0;
}

int take_text(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* user) {
    Shown& shown = shown_of(user);
    const std::string piece(text, size);
    if (type == MD_TEXT_HTML) {
        // The empty comment by which "@name" calls nobody.
        if (piece != "<!-- -->") shown.marked.push_back(piece);
        return 0;
    }
    if (!shown.rows.empty() && !shown.rows.back().empty()) shown.rows.back().back() += piece;
    shown.text += piece;
    return 0;
}

Shown shown(const std::string& markdown) {
    MD_PARSER parser{};
    // GitHub makes links of bare addresses as well; they lead where they say.
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS;
    parser.enter_block = enter_block;
    parser.leave_block = leave_block;
    parser.enter_span = enter_span;
    parser.leave_span = leave_span;
    parser.text = take_text;
    Shown result;
    CHECK(md_parse(markdown.data(), static_cast<MD_SIZE>(markdown.size()), &parser, &result) == 0);
    return result;
}

Shown report_shown(const std::string& path, const std::string& words) {
    Judgement judgement = sample_judgement(path, "# Seloste\n" + words + "\n");
    judgement.findings = {finding_at(judgement, "OUT001", words), finding_at(judgement, "IDN402", words)};
    return shown(report_of(*make_markdown(sample_options()), judgement));
}

}  // namespace

TEST_CASE("markdown: whatever a notice says, the table has its rows and cells, and nothing in it is markup") {
    const std::vector<std::string> words = {
        "a | b || c \\| d",
        "`a | b`",
        "<script>alert(1)</script><!-- a -->",
        "](http://paha.example) [a](b) ![c](d) <http://e.example>",
        "**a** _b_ ~~c~~ # d",
        "&lt;b&gt; &amp; \\",
        "|---|---|",
        "\xF0\x9F\x98\x80 ]]> ::error::% 'a' \"b\"",
    };
    for (const std::string& piece : words) {
        CAPTURE(piece);
        const Shown result = report_shown("a.md", piece);
        CHECK(result.tables == 1);
        REQUIRE(result.rows.size() == 2);
        for (const auto& row : result.rows) {
            REQUIRE(row.size() == 4);
            CHECK(row[2] == "a.md:2");
        }
        CHECK(holds(result.rows[0][3], piece));
        CHECK(result.marked.empty());
    }
}

TEST_CASE("markdown: a path is shown as it is") {
    const Shown result = report_shown("x|y/`@kaikki`/<b>_a_\\|.md", "Henkilötietolain");
    REQUIRE(result.rows.size() == 2);
    CHECK(result.rows[0][2] == "x|y/`@kaikki`/<b>_a_\\|.md:2");
    CHECK(result.marked.empty());
    CHECK(report_shown("a\nb.md", "Henkilötietolain").rows.size() == 2);
}

TEST_CASE("markdown: the check sees markup and broken tables") {
    CHECK(shown("| a | b |\n|---|---|\n| **c** | <b>d</b> |\n").marked.size() == 3);
    CHECK(shown("| a | b |\n|---|---|\n| c |\nd | e\n").rows.size() == 2);
    CHECK(shown("| a | b |\n| c | d |\n").tables == 0);
}

}  // namespace selostelint::test
