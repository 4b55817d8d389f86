#include "read/suppression_comments.h"

#include <doctest/doctest.h>

#include <string>

namespace selostelint::test {

namespace {

/// "OUT001,REQ103 until 2027-06-30: syy" for each comment, a line each.
std::string found(const std::string& source, const std::string& format) {
    std::string lines;
    for (const SuppressionComment& comment : find_suppression_comments(source, format)) {
        std::string rules;
        for (const std::string& rule : comment.rules) rules += (rules.empty() ? "" : ",") + rule;
        lines += rules + (comment.until.empty() ? "" : " until " + comment.until) + ": " + comment.reason + "\n";
    }
    return lines;
}

}  // namespace

TEST_CASE("a comment that suppresses is read in the form of its format") {
    const struct {
        const char* format;
        const char* source;
    } cases[] = {
        {"markdown", "# Seloste\n<!-- selostelint-disable OUT001: syy -->\n"},
        {"markdown", "{/* selostelint-disable OUT001: syy */}"},
        {"html", "<p><!--selostelint-disable OUT001:syy--></p>"},
        {"vue", "<!-- selostelint-disable OUT001: syy -->"},
        {"svelte", "<!--\n  selostelint-disable OUT001:\n  syy\n-->"},
        {"astro", "---\n// selostelint-disable OUT001: syy\n---"},
        {"script", "const a = 1; // selostelint-disable OUT001: syy\r\nconst b = 2;"},
        {"script", "return <p>{/* selostelint-disable OUT001: syy */}</p>;"},
        {"yaml", "otsikko: Seloste  # selostelint-disable OUT001: syy\n"},
        {"po", "# selostelint-disable OUT001: syy\nmsgid \"\"\n"},
        {"properties", "! selostelint-disable OUT001: syy\n"},
        {"template", "{# selostelint-disable OUT001: syy #}"},
        {"template", "{{!-- selostelint-disable OUT001: syy --}}"},
        {"template", "<%-- selostelint-disable OUT001: syy --%>"},
        {"json", "{ // selostelint-disable OUT001: syy\n}"},
    };
    for (const auto& [format, source] : cases) {
        INFO(source);
        CHECK(found(source, format) == "OUT001: syy\n");
    }
}

TEST_CASE("what is no comment of the format suppresses nothing") {
    CHECK(found("# selostelint-disable OUT001: otsikko\n", "markdown").empty());
    CHECK(found("Kirjoita selostelint-disable OUT001: syy.\n", "markdown").empty());
    CHECK(found("<!-- selostelint-disable OUT001: syy -->", "text").empty());
    CHECK(found("osoite: https://selostelint-disable OUT001: syy", "script").empty());
    CHECK(found("a#selostelint-disable OUT001: syy", "yaml").empty());
    CHECK(found("<!-- selostelint-disable OUT001: syy -->", "docx").empty());
}

TEST_CASE("several rules, a last day and a reason of several lines") {
    CHECK(found("<!-- selostelint-disable OUT001, req103 until 2027-06-30: Asia:\n  sovittu. -->", "html") ==
          "OUT001,req103 until 2027-06-30: Asia: sovittu.\n");
    CHECK(found("<!-- selostelint-disable OUT001: a --><!-- selostelint-disable DOC603: b -->", "html") ==
          "OUT001: a\nDOC603: b\n");
}

TEST_CASE("what is incomplete is kept as it is, to be told") {
    CHECK(found("<!-- selostelint-disable -->", "html") == ": \n");
    CHECK(found("<!-- selostelint-disable OUT001 -->", "html") == "OUT001: \n");
    CHECK(found("<!-- selostelint-disable: syy -->", "html") == ": syy\n");
    CHECK(found("<!-- selostelint-disable-next-line OUT001: syy -->", "html") == ": \n");
    CHECK(found("<!-- selostelint-disable OUT001 until: syy -->", "html") == "OUT001 until until: syy\n");
    CHECK(found("<!-- selostelint-disable OUT001: ei loppua\n<p>Teksti</p>", "html") == "OUT001: ei loppua\n");
}

TEST_CASE("the place of a comment is from its word to its end") {
    const std::string source = "<p>ä</p>\n<!-- selostelint-disable OUT001: syy  -->";
    const auto comments = find_suppression_comments(source, "html");
    REQUIRE(comments.size() == 1);
    const Span place = comments[0].place;
    CHECK(source.substr(place.begin, place.size()) == "selostelint-disable OUT001: syy");
}

TEST_CASE("a million openers without an end cost no more than their number") {
    std::string source;
    for (int i = 0; i < 100000; ++i) source += "<!-- selostelint-disable A: b";
    CHECK(find_suppression_comments(source, "html").size() == 1000);
    CHECK(
        find_suppression_comments("<!--" + std::string(1000000, ' ') + "selostelint-disable A: b -->", "html").empty());
}

}  // namespace selostelint::test
