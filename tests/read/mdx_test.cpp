#include "reading.h"

namespace selostelint {

namespace {

void check_mdx(const std::vector<BlocksCase>& cases) {
    check_blocks("markdown", cases, "seloste.mdx");
}

/// A file whose program holds the parts of a notice, and a text of Markdown behind it.
std::string with_data(const std::string& text) {
    return "import { Osio } from './osio';\n"
           "export const osiot = [\n"
           "  { title: 'Säilytysaika', key: 'aika', content: ['Kaksi vuotta (kaksi.', 'Ei enempää.'] },\n"
           "\n"
           "  { title: 'Oikeutesi', className: 'osio', content: ['Voit tarkastaa tietosi.'] },\n"
           "];\n"
           "export const lisa = { otsikko: 'Evästeet', teksti: 'Sivusto ei käytä evästeitä lainkaan.' };\n"
           "const nimi = 'Kukka_ja *Mulli* Oy';\n"
           "\n"
           "# Seloste\n\n" +
           text;
}

}  // namespace

TEST_CASE("MDX: data stand where the text shows them") {
    const std::string osiot =
        "heading 2: Säilytysaika\nparagraph: Kaksi vuotta (kaksi.\nparagraph: Ei enempää.\n"
        "heading 2: Oikeutesi\nparagraph: Voit tarkastaa tietosi.\n";
    const std::string lisa = "heading 2: Evästeet\nparagraph: Sivusto ei käytä evästeitä lainkaan.\n";
    const std::string title = "heading 1: Seloste\n";
    check_mdx({
        {"an array", with_data("{osiot.map((osio) => <Osio key={osio.title} {...osio} />)}\n\nLoppu **nyt**.\n"),
         title + osiot + "paragraph: Loppu nyt.\n"},
        {"over several lines", with_data("{osiot.map((osio) => (\n\n  <Osio {...osio} />\n))}\n## Loppu\n"),
         title + osiot + "heading 2: Loppu\n"},
        {"inside a component", with_data("<Osiot>\n  {osiot.map((o) => <Osio {...o} />)}\n</Osiot>\n"), title + osiot},
        {"as a component's attribute", with_data("<Osiot osiot={osiot} />\n"), title + osiot},
        {"a whole object", with_data("Alku\n\n<Osio {...lisa} />\n"), title + "paragraph: Alku\n" + lisa},
        {"a string, as it is", with_data("Pitäjä on {nimi}, ei muu.\n"),
         title + "paragraph: Pitäjä on Kukka_ja *Mulli* Oy, ei muu.\n"},
        {"a string in a heading", with_data("## Kuka on {nimi}?\n"),
         title + "heading 2: Kuka on Kukka_ja *Mulli* Oy?\n"},
        {"a string in a table", with_data("| A | B |\n|---|---|\n| {nimi} | x |\n"),
         title + "label 1/0/0: A\nlabel 1/0/1: B\n"
                 "table_cell 1/1/0: Kukka_ja *Mulli* Oy\ntable_cell 1/1/1: x\n"},
        {"a member", with_data("Huomaa: {lisa.teksti}\n"),
         title + "paragraph: Huomaa: Sivusto ei käytä evästeitä lainkaan.\n"},
        {"nobody shows them", with_data("Teksti.\n"), title + "paragraph: Teksti.\n"},
        {"only another file knows", with_data("Teksti {muu} ja {osiot.length} {/* {nimi} */}\n"),
         title + "paragraph: Teksti ja\n"},
    });
}

TEST_CASE("MDX: titles of components are headings") {
    check_mdx({
        {"around Markdown", "<Osio otsikko=\"Oikeutesi\">\n**Lihava** teksti.\n</Osio>\n",
         "heading 2: Oikeutesi\nparagraph: «Lihava» teksti.\n"},
        {"alone", "A\n\n<Kysymys question=\"Kuka?\" answer={`Me *itse*.`} />\n",
         "paragraph: A\nheading 2: Kuka?\nparagraph: Me *itse*.\n"},
        {"tabs", "<Tabs>\n<TabItem value=\"a\" label=\"Säilytys\">\n\nVuosi.\n\n</TabItem>\n</Tabs>\n",
         "heading 2: Säilytys\nparagraph: Vuosi.\n"},
        {"code is none", "<Kuva src=\"x\" nimi=\"y\" className=\"z\" />\n\nA\n", "paragraph: A\n"},
        {"titles of HTML's elements are none", "<div title={x}>\n\nA\n\n</div>\n", "paragraph: A\n"},
    });
}

TEST_CASE("MDX: samples of code are neither data nor shown") {
    const std::string sample =
        "```jsx\nexport const osiot = [{ title: 'Koodi', content: ['Tämä on vain malli.'] }];\n```\n\n";
    check_mdx({
        {"data in a sample", sample + "{osiot.map((o) => <Osio {...o} />)}\n\nA\n", "paragraph: A\n"},
        {"an open brace in a sample", "~~~\nexport const a = {\n~~~\n\n# A\n\n}\n", "heading 1: A\nparagraph: }\n"},
        {"shown in a sample", with_data("```jsx\n{nimi}\n<Osio title=\"Malli\" />\n```\n\nA\n"),
         "heading 1: Seloste\nparagraph: A\n"},
        {"shown in a line's code", with_data("Kirjoita `{nimi}` tai ``{nimi}``.\n"),
         "heading 1: Seloste\nparagraph: Kirjoita tai .\n"},
    });
}

TEST_CASE("MDX: what is never closed ends with its paragraph") {
    check_mdx({
        {"an export", "export const osiot = [{ title: 'A\n\n# Seloste\n\nTeksti.\n",
         "heading 1: Seloste\nparagraph: Teksti.\n"},
        {"an expression", "# Seloste\n\n{osiot.map((\n\nTeksti.\n",
         "heading 1: Seloste\nparagraph: {osiot.map((\nparagraph: Teksti.\n"},
    });
}

TEST_CASE("MDX: shown text maps back to the source") {
    const Document document = read(with_data("Pitäjä **on** {nimi}.\n\n<Osio {...lisa} />\n"), "", "seloste.mdx");
    CHECK(original_of(document, "Mulli") == "Mulli");
    CHECK(original_of(document, "Evästeet") == "Evästeet");
    CHECK(original_of(document, "Pitäjä on") == "Pitäjä **on");
    CHECK(original_of(document, "ei käytä") == "ei käytä");
    CHECK(document.original.starts_with("import { Osio }"));
}

}  // namespace selostelint
