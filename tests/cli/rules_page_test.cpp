#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <string>

#include "cli/rule_wording.h"
#include "engine.h"
#include "report/sample.h"

namespace selostelint::test {

TEST_CASE("docs/rules.md is what the rules say; UPDATE_CASES=1 rewrites it") {
    const std::string page = rules_page(embedded_rulebook());
    const char* update = std::getenv("UPDATE_CASES");
    if (update != nullptr && std::string_view(update) == "1") {
        std::ofstream(SELOSTELINT_SOURCE_DIR "/docs/rules.md", std::ios::binary) << page;
    }
    // A comparison of whole pages would print both.
    const bool same = page == repository_file("docs/rules.md");
    CHECK_MESSAGE(same, "docs/rules.md has drifted: tools/selostelint rules --format markdown > docs/rules.md");
}

TEST_CASE("the page tells each rule once, in both languages, with its law and two examples") {
    const std::string page = rules_page(embedded_rulebook());
    for (const Rule& rule : embedded_rulebook().rules) {
        CAPTURE(rule.id);
        const std::string heading = "\n### " + rule.id + " " + rule.name + "\n";
        const std::size_t at = page.find(heading);
        REQUIRE(at != std::string::npos);
        CHECK(page.find(heading, at + 1) == std::string::npos);
        const std::string part = page.substr(at, page.find("\n### ", at + 1) - at);
        for (const char* label : {"- Havainto: ", "- Miksi: ", "- Laki: [", "- Korjaus: ", "- Finding: ", "- Why: ",
                                  "- Law: [", "- Remedy: ", "\nHuomautetaan · Reported", "\nEi huomauteta · Not"}) {
            CAPTURE(label);
            CHECK(holds(part, label));
        }
    }
}

TEST_CASE("the page tells when a rule is due and when it weighs more") {
    const std::string page = rules_page(embedded_rulebook());
    CHECK(holds(page, "- It applies when\n  - the notice has: "));
    CHECK(holds(page, "- Sääntöä sovelletaan, kun\n  - selosteessa on"));
    CHECK(holds(page, "- Vakavuus on virhe, kun\n  - selosteessa on: "));
}

TEST_CASE("a page of rules of one's own: unknown groups come last, markup is quoted") {
    Rulebook book;
    Rule own;
    own.id = "OMA001";
    own.name = "own-rule";
    own.group = "omat";
    own.title = {"Oma *sääntö*", "A rule | of one's own"};
    own.message = {"Kohta ”{quote}”.", "The place “{quote}”."};
    own.examples.push_back({"Yksi\n\nkaksi\n", "kaksi", true, "2019-01-01", "text", "", 1});
    Rule document = own;
    document.id = "DOC999";
    document.group = "document";
    book.rules = {own, document};
    const std::string page = rules_page(book);
    CHECK(holds(page,
                "| [OMA001](#oma001-own-rule) | varoitus | warning | Oma \\*sääntö\\* | A rule \\| of one's own |\n"));
    CHECK(page.find("\n## Asiakirja itse · ") < page.find("\n## omat · omat\n"));
    CHECK(page.find("\n## Ristiriidat") == std::string::npos);
    CHECK(holds(page, "- Havainto: Kohta ”…”.\n"));
    CHECK(holds(page, "(lain mukaan päivänä · by the law of 2019-01-01):\n\n    Yksi\n\n    ⟦kaksi⟧\n"));
}

}  // namespace selostelint::test
