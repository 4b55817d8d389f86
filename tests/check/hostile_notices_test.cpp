#include <doctest/doctest.h>

#include <chrono>
#include <string>

#include "engine.h"
#include "read/read.h"

namespace selostelint::test {

namespace {

std::string times(int count, const std::string& text) {
    std::string all;
    all.reserve(static_cast<std::size_t>(count) * text.size());
    for (int i = 0; i < count; ++i) all += text;
    return all;
}

std::string columns(int count, const std::string& cell) {
    return "<table><tr>" + times(count, "<td>" + cell + "</td>") + "</tr></table>";
}

}  // namespace

TEST_CASE("no notice takes long to judge, however it is made") {
    const struct {
        const char* name;
        const char* path;
        std::string source;
    } cases[] = {
        {"a line of ten megabytes", "a.txt", times(400'000, "Tietoja luovutetaan ja. ")},
        {"a line of ten megabytes and as many recipients", "a.txt", "Luovutukset\n\n" + times(900'000, "Kuura Oy, ")},
        {"a word of ten megabytes", "a.txt", times(10'000'000, "a")},
        {"blanks of ten megabytes", "a.txt", "Tietosuojaseloste" + times(10'000'000, " ") + "Kuura Oy"},
        {"nested elements", "a.html", times(100'000, "<div>") + "Rekisteriseloste" + times(100'000, "</div>")},
        {"headings", "a.md", times(100'000, "# Säilytysaika\n\n")},
        {"headings of nothing known", "a.html", times(100'000, "<h2>Muuta</h2>")},
        {"languages that take turns", "a.md",
         times(10'000, "Tietoja säilytetään kaksi vuotta ja ne poistetaan.\n\nThe data is kept for two years.\n\n")},
        {"short lines between two languages", "a.md",
         "Tietoja säilytetään kaksi vuotta ja ne poistetaan.\n\n" + times(50'000, "Data\n\nOsoite\n\n") +
             "The data is kept for two years and it is erased.\n"},
        {"labels without values", "a.html", "<table>" + times(50'000, "<tr><td>Osoite:</td></tr>") + "</table>"},
        {"links that lead nowhere", "a.md", times(100'000, "[sana](#)\n\n")},
        {"a row of many cells", "a.html", columns(30'000, "Tiedot")},
        {"a cell of many paragraphs", "a.html", columns(1, times(30'000, "<p>Tiedot</p>"))},
    };
    for (const auto& [name, path, source] : cases) {
        CAPTURE(name);
        const auto begin = std::chrono::steady_clock::now();
        const Judgement judgement = judge_source({path, source, ""});
        const std::chrono::duration<double> time = std::chrono::steady_clock::now() - begin;
        CHECK(judgement.facts.size() < 1'000'000);
        CHECK(time.count() < 30.0);
    }
}

}  // namespace selostelint::test
