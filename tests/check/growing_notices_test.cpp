#include <doctest/doctest.h>

#include <algorithm>
#include <ctime>
#include <memory>
#include <string>
#include <string_view>

#include "engine.h"
#include "report/reporter.h"

namespace selostelint::test {

namespace {

constexpr int items = 2'500;
constexpr int growth = 4;
/// Four times the text may take eight times as long: linear work takes four times, quadratic sixteen.
constexpr double most_growth = 8;
constexpr double noise = 0.1;  ///< seconds

/// What repeats in a notice; "#" stands for the number of the item.
struct Growing {
    const char* name;
    const char* path;
    const char* before;
    const char* item;
};

std::string notice(const Growing& growing, int count) {
    std::string text = growing.before;
    for (int i = 0; i < count; ++i) {
        for (const char* c = growing.item; *c != '\0'; ++c) {
            if (*c == '#') text += std::to_string(i);
            if (*c != '#') text += *c;
        }
    }
    return text;
}

/// Processor time, which other programs do not prolong, of reading, judging and every report, in seconds.
double cost(const Growing& growing, int count) {
    const std::string text = notice(growing, count);
    ReportOptions options;
    options.rulebook = &embedded_rulebook();
    options.as_of = today;
    const std::clock_t begin = std::clock();
    const Judgement judgement = judge_source({growing.path, text, ""});
    for (const auto make : {make_human, make_brief, make_json}) (void)make(options)->notice(judgement);
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

double least_cost(const Growing& growing, int count) {
    return std::min(cost(growing, count), cost(growing, count));
}

constexpr Growing on_one_line[] = {
    {"recipients", "a.md", "## Tietojen luovutus\n\nTietoja luovutetaan: ", "Kuura# Oy, "},
    {"disclosures", "a.md", "## Tietojen luovutus\n\n", "tietoja luovutetaan yhteistyökumppaneille, "},
    {"legal bases", "a.md", "## Oikeusperuste\n\n", "käsittely perustuu suostumukseen ja "},
    {"contacts", "a.md", "## Yhteyshenkilö\n\n", "Anna Korpi, puh. 040 123 4567, a#@kuura.fi, "},
    {"dates", "a.md", "## Muutokset\n\n", "päivitetty 1.2.2019, laadittu 3.4.2018, "},
    {"statutes", "a.md", "## Lait\n\n", "henkilötietolaki (523/1999), laki 523/1999 10 §, "},
    {"business ids", "a.md", "## Rekisterinpitäjä\n\nKuura Oy ", "1234567-1, "},
    {"identity codes", "a.md", "## Tietosisältö\n\n", "131052-308T, "},
    {"placeholders", "a.md", "## Tietosisältö\n\n", "[yrityksen nimi] XXXX, "},
    {"retention", "a.md", "## Säilytysaika\n\n", "tietoja säilytetään 2 vuotta tai niin kauan kuin on tarpeen, "},
    {"transfers", "a.md", "## Siirto\n\n", "tietoja ei siirretä EU:n ulkopuolelle mutta tietoja siirretään Intiaan, "},
    {"rights", "a.md", "## Oikeudet\n\nSinulla on oikeus: ", "tarkastaa ja oikaista tietosi, "},
    {"links", "a.md", "", "[tästä](#), "},
    {"marks without blanks", "a.txt", "Tietosuojaseloste ", "(,)"},
    {"combining marks", "a.txt", "Tietosuojaseloste a", "\u0301\u0302\u0303\u0304"},
};

constexpr Growing on_many_lines[] = {
    {"dates", "a.txt", "Tietosuojaseloste\n\n", "Päivitetty 1.2.2019.\n"},
    {"acts", "a.txt", "Tietosuojaseloste\n\n", "Noudatamme henkilötietolakia (523/1999).\n"},
    {"denials", "a.txt", "Luovutukset\n\nTietoja luovutetaan poliisille. ", "Tietoja ei luovuteta ulkopuolisille. "},
    {"controllers", "a.txt", "Tietosuojaseloste\n\n", "Rekisterinpitäjä on Lumi# Oy, y-tunnus 1234567-1. "},
    {"dead links", "a.html", "<h1>Tietosuojaseloste</h1>", "<p>Lue lisää <a href=\"#\">tästä</a> nyt.</p>"},
    {"rows", "a.md", "# Säilytys\n\n|Tieto|Säilytysaika|\n|---|---|\n", "|Laskut|kuusi vuotta|\n"},
    {"list items", "a.md", "# Luovutukset\n\nTietoja luovutetaan:\n\n", "- viranomaisille\n"},
    {"headings", "a.md", "# Tietosuojaseloste\n\n", "## Säilytysaika\n\nKaksi vuotta.\n\n"},
};

void check_growth(const Growing& growing) {
    CAPTURE(growing.name);
    const double small = least_cost(growing, items);
    const double large = least_cost(growing, growth * items);
    CAPTURE(small);
    CHECK(large < most_growth * small + noise);
}

}  // namespace

TEST_CASE("the time for a notice of one line grows no faster than the line") {
    for (const Growing& growing : on_one_line) check_growth(growing);
}

TEST_CASE("the time for a notice grows no faster than its lines") {
    for (const Growing& growing : on_many_lines) check_growth(growing);
}

}  // namespace selostelint::test
