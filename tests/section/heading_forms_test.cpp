#include <doctest/doctest.h>

#include "section/outline.h"

namespace selostelint::test {

namespace {

struct HeadingCase {
    std::string form;
    std::string format;
    std::string source;
    std::vector<std::string> sections;
};

void check_all(const std::vector<HeadingCase>& cases) {
    for (const HeadingCase& tested : cases) {
        INFO(tested.form);
        CHECK(joined(outline_of(tested.format, tested.source)) == joined(tested.sections));
    }
}

}  // namespace

TEST_CASE("a heading has many forms") {
    check_all({
        {"marked up",
         "markdown",
         "# Tietosuojaseloste\n\n## Säilytysaika\n\nKaksi vuotta.\n",
         {"title: Tietosuojaseloste", "retention: Säilytysaika"}},
        {"underlined",
         "markdown",
         "Tietosuojaseloste\n=================\n\nSäilytysaika\n------------\n\nVuosi.\n",
         {"title: Tietosuojaseloste", "retention: Säilytysaika"}},
        {"numbered",
         "text",
         "Tietosuojaseloste\n\n1. Rekisterinpitäjä\nVene ja Verkko Oy\n\n2) Tietojen säilytysaika\nVuosi\n",
         {"title: Tietosuojaseloste", "controller: Rekisterinpitäjä", "retention: Tietojen säilytysaika"}},
        {"numbered without a stop",
         "text",
         "Tietosuojaseloste\n\n7 Henkilötietojen käsittelyn tarkoitus\nTilausten hoito.\n",
         {"title: Tietosuojaseloste", "purposes: Henkilötietojen käsittelyn tarkoitus"}},
        {"numbered in depth",
         "text",
         "Tietosuojaseloste\n\n4.2. Tietolähteet\nAsiakas itse.\n",
         {"title: Tietosuojaseloste", "sources: Tietolähteet"}},
        {"in capitals",
         "text",
         "TIETOSUOJASELOSTE\n\nREKISTERIN SUOJAUKSEN PERIAATTEET\nTilat on lukittu.\n",
         {"title: TIETOSUOJASELOSTE", "security: REKISTERIN SUOJAUKSEN PERIAATTEET"}},
        {"ended by a colon",
         "text",
         "Tietosuojaseloste\n\nTietojen säilytysaika:\nVuosi sopimuksen päättymisestä.\n",
         {"title: Tietosuojaseloste", "retention: Tietojen säilytysaika"}},
        {"with its value on the line",
         "text",
         "Tietosuojaseloste\n\nRekisterinpitäjä: Vene ja Verkko Oy\nTietojen säilytysaika: vuosi\n",
         {"title: Tietosuojaseloste", "controller: Rekisterinpitäjä", "retention: Tietojen säilytysaika"}},
        {"a paragraph in bold",
         "markdown",
         "# Tietosuojaseloste\n\n**Säilytysaika**\n\nKaksi vuotta.\n",
         {"title: Tietosuojaseloste", "retention: Säilytysaika"}},
        {"bold words that open a paragraph",
         "markdown",
         "# Tietosuojaseloste\n\n**Säilytysaika:** Kaksi vuotta.\n",
         {"title: Tietosuojaseloste", "retention: Säilytysaika"}},
        {"a term of a list",
         "html",
         "<h1>Tietosuojaseloste</h1><dl><dt>Säilytysaika</dt><dd>Kaksi vuotta.</dd></dl>",
         {"title: Tietosuojaseloste", "retention: Säilytysaika"}},
        {"a cell of a table",
         "html",
         "<h1>Tietosuojaseloste</h1><table><tr><td>Säilytysaika</td><td>Kaksi vuotta.</td></tr>"
         "<tr><td>Rekisterinpitäjä</td><td>Vene ja Verkko Oy</td></tr></table>",
         {"title: Tietosuojaseloste", "retention: Säilytysaika", "controller: Rekisterinpitäjä"}},
        {"the first cell of a small form",
         "html",
         "<h1>Tietosuojaseloste</h1><table><tr><td>Rekisterinpitäjä</td><td>Vene ja Verkko Oy</td></tr>"
         "<tr><td>Kotipaikka</td><td>Oulu</td></tr><tr><td>Maa</td><td>Suomi</td></tr></table>",
         {"title: Tietosuojaseloste", "controller: Rekisterinpitäjä"}},
        {"a question",
         "markdown",
         "# Tietosuojaseloste\n\n## Kuinka kauan säilytämme tietojasi?\n\nVuoden.\n",
         {"title: Tietosuojaseloste", "retention: Kuinka kauan säilytämme tietojasi"}},
        {"a question without mark-up",
         "text",
         "Tietosuojaseloste\n\nKuinka kauan säilytämme tietojasi?\nVuoden.\n",
         {"title: Tietosuojaseloste", "retention: Kuinka kauan säilytämme tietojasi"}},
        {"a compound taken apart",
         "text",
         "Tietosuojaseloste\n\n1. Rekisterin pitäjä\nVene ja Verkko Oy\n",
         {"title: Tietosuojaseloste", "controller: Rekisterin pitäjä"}},
    });
}

TEST_CASE("a heading may name two kinds, in its own order") {
    check_all({
        {"recipients, then transfers",
         "text",
         "Tietosuojaseloste\n\n6. Tietojen luovutukset ja siirrot EU:n ulkopuolelle\nEi luovuteta.\n",
         {"title: Tietosuojaseloste", "recipients+transfers: Tietojen luovutukset ja siirrot EU:n ulkopuolelle"}},
        {"purposes, then grounds",
         "markdown",
         "# Tietosuojaseloste\n\n## Käsittelyn tarkoitus ja oikeusperuste\n\nSopimus.\n",
         {"title: Tietosuojaseloste", "purposes+legal_basis: Käsittelyn tarkoitus ja oikeusperuste"}},
        {"grounds, then purposes",
         "markdown",
         "# Tietosuojaseloste\n\n## Käsittelyn oikeusperuste ja tarkoitus\n\nSopimus.\n",
         {"title: Tietosuojaseloste", "legal_basis+purposes: Käsittelyn oikeusperuste ja tarkoitus"}},
    });
}

TEST_CASE("a heading wraps over lines") {
    const std::vector<std::string> wrapped = {
        "title: Tietosuojaseloste", "transfers: Tietojen siirto EU:n tai Euroopan talousalueen\nulkopuolelle"};
    check_all({
        {"to the next line", "text",
         "Tietosuojaseloste\n\n9. Tietojen siirto EU:n tai Euroopan talousalueen\nulkopuolelle\n\nTietoja ei "
         "siirretä.\n",
         wrapped},
        {"over a blank line", "text",
         "Tietosuojaseloste\n\n9. Tietojen siirto EU:n tai Euroopan talousalueen\n\nulkopuolelle\n\nTietoja ei "
         "siirretä.\n",
         wrapped},
    });
}

TEST_CASE("what is no heading opens no section") {
    check_all({
        {"the value under a label",
         "text",
         "Tietosuojaseloste\n\nRekisterin nimi\nAsiakasrekisteri\n\nRekisterinpitäjä\nVene Oy\n",
         {"title: Tietosuojaseloste", "register_name: Rekisterin nimi", "controller: Rekisterinpitäjä"}},
        {"a sentence that introduces a list",
         "markdown",
         "# Tietosuojaseloste\n\n## Tietojen luovutukset\n\nTietoja voidaan luovuttaa:\n\n- verottajalle\n- "
         "poliisille\n",
         {"title: Tietosuojaseloste", "recipients: Tietojen luovutukset"}},
        {"a date with its label",
         "text",
         "Tietosuojaseloste\n\nLaadittu: 1.2.2024\n\nSäilytysaika\nVuosi\n",
         {"title: Tietosuojaseloste", "retention: Säilytysaika"}},
        {"a sentence about storing",
         "text",
         "Tietosuojaseloste\n\nRekisterinpitäjä\nVene Oy\nTietoja säilytetään vuoden ajan.\n",
         {"title: Tietosuojaseloste", "controller: Rekisterinpitäjä"}},
        {"cells of a table with columns",
         "html",
         "<h1>Tietosuojaseloste</h1><h2>Säilytysaika</h2><table><tr><th>Tieto</th><th>Käyttötarkoitus</th><th>Aika</"
         "th></tr>"
         "<tr><td>Nimi</td><td>Laskutus</td><td>6 vuotta</td></tr></table>",
         {"title: Tietosuojaseloste", "retention: Säilytysaika"}},
        {"the names of a table's two columns",
         "markdown",
         "# Tietosuojaseloste\n\n## Säilytysajat\n\n| Rekisteri | Aika |\n|---|---|\n| Jäsenet | vuosi |\n"
         "| Tositteet | 6 vuotta |\n",
         {"title: Tietosuojaseloste", "retention: Säilytysajat"}},
        {"a name in bold under the controller",
         "markdown",
         "# Tietosuojaseloste\n\n## Rekisterinpitäjä\n\n**Vene ja Verkko Oy**\n\nRantatie 1, 00100 Helsinki\n",
         {"title: Tietosuojaseloste", "controller: Rekisterinpitäjä"}},
        {"the running header of a page",
         "text",
         "TIETOSUOJASELOSTE\n\n1. Rekisterinpitäjä\nVene Oy\n\nTIETOSUOJASELOSTE\n\n2. Säilytysaika\nVuosi\n",
         {"title: TIETOSUOJASELOSTE", "controller: Rekisterinpitäjä", "retention: Säilytysaika"}},
    });
}

TEST_CASE("a subheading without a kind of its own speaks of what stands above it") {
    check_all({
        {"in depth",
         "markdown",
         "# Tietosuojaseloste\n\n## Säilytysaika\n\n### Työnhakijat\n\nVuosi.\n\n### Asiakkaat\n\nKaksi.\n",
         {"title: Tietosuojaseloste", "retention: Säilytysaika", "retention: Työnhakijat", "retention: Asiakkaat"}},
        {"in bold",
         "markdown",
         "# Tietosuojaseloste\n\n## Säilytysaika\n\n**Työnhakijat**\n\nVuosi.\n",
         {"title: Tietosuojaseloste", "retention: Säilytysaika", "retention: Työnhakijat"}},
        {"of the same depth",
         "markdown",
         "# Tietosuojaseloste\n\n## Säilytysaika\n\nVuosi.\n\n## Saavutettavuus\n\nHyvä.\n",
         {"title: Tietosuojaseloste", "retention: Säilytysaika", "other: Saavutettavuus"}},
    });
}

TEST_CASE("text without headings is known by its content") {
    check_all({
        {"paragraphs",
         "text",
         "Tietosuojaseloste\n\nRekisterinpitäjä on Vene ja Verkko Oy.\n\n"
         "Säilytämme asiakastietoja kaksi vuotta asiakassuhteen päättymisestä.\n\n"
         "Tietoja luovutetaan tilitoimistolle.\n",
         {"title: Tietosuojaseloste", "controller ~", "retention ~", "recipients ~"}},
        {"nothing but a title", "text", "Tietosuojaseloste\n", {"title: Tietosuojaseloste"}},
        {"something else", "text", "Hinnasto\n\nSoutuveneen vuokra on 20 euroa päivältä.\n", {"other -"}},
    });
}

}  // namespace selostelint::test
