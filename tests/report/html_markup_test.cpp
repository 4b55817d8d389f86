#include "report/html/html_markup.h"

#include <doctest/doctest.h>

#include "report/sample.h"

namespace selostelint::test {

TEST_CASE("html: whatever a notice holds stays text") {
    const struct {
        const char* text;
        const char* html;
    } cases[] = {
        {"Säilytys & suojaus", "Säilytys &amp; suojaus"},
        {"<script>alert(\"x\")</script>", "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;"},
        {"'</style>-->", "&#39;&lt;/style&gt;--&gt;"},
        {"&amp;lt;", "&amp;amp;lt;"},
        {"\x1b[31mpuna", "␛[31mpuna"},
        {"a\tb\nc", "a\tb\nc"},
        {"\x7f", "␡"},
        {"\xC2\x85", "\xEF\xBF\xBD"},
        {"rikki\xFFnimi", "rikki\xEF\xBF\xBDnimi"},
        {"abc\xE2\x80\xAEtxt.exe", "abctxt.exe"},
        {"", ""},
    };
    for (const auto& [text, html] : cases) CHECK(html_escaped(text) == html);
}

TEST_CASE("html: only addresses of the web become links") {
    CHECK(law_link("https://laki.example/a?b=1&c", "1 §") ==
          "<a class=\"law\" href=\"https://laki.example/a?b=1&amp;c\" rel=\"noreferrer\">1 §</a>");
    CHECK(law_link("javascript:alert(1)", "1 §") == "1 §");
    CHECK(law_link("", "<1>") == "&lt;1&gt;");
    CHECK_FALSE(holds(law_link("https://a\" onclick=\"x", "1 §"), "\" onclick"));
}

TEST_CASE("html: the name of a page is plain, short and a notice's own") {
    CHECK(page_name("kunta/Tietosuoja Åäö.html").substr(0, 26) == "kunta-tietosuoja-aao-html-");
    CHECK(page_name("a/b.txt") != page_name("a-b.txt"));
    CHECK(page_name("A.txt") != page_name("a.txt"));
    CHECK(page_name("a.txt") == page_name("a.txt"));
    for (const std::string& path :
         {std::string("../../etc/passwd"), std::string("audit.zip!x/../../y.html"), std::string("<>:\"|?*\n\x1b"),
          std::string("\xFF\xFE"), std::string(), std::string("-"), std::string("con"), std::string(5000, 'a'),
          std::string("заявление.html"), std::string("131052-308T.txt")}) {
        const std::string name = page_name(path);
        CAPTURE(name);
        CHECK(name.size() >= 16);
        CHECK(name.size() <= 60 + 1 + 16);
        CHECK(name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos);
        CHECK(name.front() != '-');
        CHECK_FALSE(holds(name, "308t"));
    }
}

TEST_CASE("html: paths are shown without identity codes") {
    CHECK(shown_path("potilaat/131052-308T.txt") == "potilaat/13*********.txt");
    CHECK(shown_path("131052-308U.txt") == "131052-308U.txt");
}

TEST_CASE("html: a bar is as wide as its share, and what there is can be seen") {
    CHECK(holds(html_bar(1, 2), "width=\"50\""));
    CHECK(holds(html_bar(1, 5000), "width=\"1\""));
    CHECK(holds(html_bar(0, 5000), "width=\"0\""));
    CHECK(holds(html_bar(0, 0), "width=\"0\""));
}

}  // namespace selostelint::test
