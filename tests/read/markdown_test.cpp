#include "reading.h"

namespace selostelint {

TEST_CASE("Markdown: blocks") {
    check_blocks(
        "markdown",
        {
            {"headings", "# Seloste\n\nTeksti.\n\n###Osa\nOtsikko\n=====\n",
             "heading 1: Seloste\nparagraph: Teksti.\nheading 3: Osa\nheading 1: Otsikko\n"},
            {"lists", "- Nimi\n  - etunimi\n- Osoite\n\n1. eka\n2. toka\n",
             "list_item 1: Nimi\nlist_item 2: etunimi\nlist_item 1: Osoite\nlist_item 1 #: eka\nlist_item 1 #: toka\n"},
            {"a table", "| Tieto | Sisältö |\n|---|---|\n| Nimi | *Yritys* Oy |\n| Puhelin | |\n",
             "label 1/0/0: Tieto\nlabel 1/0/1: Sisältö\ntable_cell 1/1/0: Nimi\ntable_cell 1/1/1: «Yritys» "
             "Oy\ntable_cell 1/2/0: Puhelin\n"},
            {"a quotation", "> Lainaus\n> jatkuu.\n", "quote paragraph: Lainaus jatkuu.\n"},
            {"bold leads", "**Rekisterinpitäjä**\nYritys Oy\n**Osoite:** Katu 1\n",
             "paragraph: «Rekisterinpitäjä»\n+ paragraph: Yritys Oy\n+ paragraph: «Osoite:» Katu 1\n"},
            {"labels line by line", "Nimi: Yritys Oy\nOsoite: Katu 1\n",
             "paragraph: Nimi: Yritys Oy\n+ paragraph: Osoite: Katu 1\n"},
            {"hard breaks", "Yritys Oy  \nKatu 1\\\nHelsinki",
             "paragraph: Yritys Oy\n+ paragraph: Katu 1\n+ paragraph: Helsinki\n"},
            {"links without targets",
             "[Ota yhteyttä](mailto:a@b.example) tai [laki][1] <mailto:c@d.example> <https://a.example>\n\n[1]: "
             "/henkilotietolaki\n",
             "paragraph: Ota yhteyttä tai laki c@d.example https://a.example\n"},
            {"pictures", "![henkilötietolaki](x.png) Teksti", "paragraph: Teksti\n"},
            {"text struck out", "Laki ~~523/1999~~ 1050/2018", "paragraph: Laki 1050/2018\n"},
            {"code", "`henkilötietolaki`\n\n```\nNimi: x\nOsoite: y\n```\n",
             "paragraph: henkilötietolaki\nparagraph: Nimi: x\n+ paragraph: Osoite: y\n"},
            {"indented text is no code", "    Teksti\n", "paragraph: Teksti\n"},
            {"footnotes", "Laki[^1] ja asetus[^a].\n\n[^1]: Henkilötietolaki\n[^a]: 2016/679\n",
             "paragraph: Laki ja asetus.\nparagraph: Henkilötietolaki\nparagraph: 2016/679\n"},
            {"definitions", "Rekisterinpitäjä\n: Yritys Oy\n: puh. 1\n",
             "paragraph: Rekisterinpitäjä\nparagraph: Yritys Oy\nparagraph: puh. 1\n"},
            {"entities", "S&auml;ilytys&nbsp;on &#8211; &x", "paragraph: Säilytys on – &x\n"},
        });
}

TEST_CASE("Markdown: front matter gives title and date") {
    check_blocks("markdown",
                 {
                     {"YAML", "---\nlayout: x\ntitle: \"Seloste\"\ndate: 2024-01-02\n---\n# A\n",
                      "front_matter paragraph: Seloste\nfront_matter paragraph: 2024-01-02\nheading 1: A\n"},
                     {"TOML", "+++\ntitle = 'Seloste'\n+++\nA\n", "front_matter paragraph: Seloste\nparagraph: A\n"},
                     {"empty", "---\n---\n\nA\n===\n", "heading 1: A\n"},
                     {"Windows line ends", "---\r\ntitle: Seloste\r\n---\r\n\r\nA\r\n",
                      "front_matter paragraph: Seloste\nparagraph: A\n"},
                     {"a line across the page", "---\nTeksti\n\n---\n", "paragraph: Teksti\n"},
                     {"never closed", "---\ntitle: Seloste\n", "paragraph: title: Seloste\n"},
                 });
}

TEST_CASE("Markdown: HTML inside") {
    check_blocks(
        "markdown",
        {
            {"br and headings", "<h2>Osa</h2>\n\nYritys Oy<br>Katu 1\n",
             "heading 2: Osa\nparagraph: Yritys Oy\n+ paragraph: Katu 1\n"},
            {"script and comments", "a <!-- b --> c\n\n<script>\nx = '<p>';\n\ny\n</script>\n\nd\n",
             "paragraph: a c\nparagraph: d\n"},
            {"disclosure", "<details>\n<summary>Säilytys</summary>\n\n- nimi\n\n</details>\n",
             "label: Säilytys\nlist_item 1: nimi\n"},
            {"inline tags", "<b>Henkilö</b>tietolaki <span hidden>x</span>y", "paragraph: «Henkilö»tietolaki y\n"},
            {"a paragraph left open", "<p>a\n\nb\n", "paragraph: a\nparagraph: b\n"},
            {"entities in it", "<div>S&auml;ilytys</div>\n", "paragraph: Säilytys\n"},
        });
}

TEST_CASE("Markdown: shortcodes and attributes are no text, placeholders are") {
    check_blocks("markdown",
                 {
                     {"Hugo", "{{< figure src=\"a\" >}}\n\nNimi {{% note %}}a{{% /note %}}\n", "paragraph: Nimi a\n"},
                     {"Jekyll", "{% include a.html %}\n\n{{ page.title }} {{ 'x' | t }} a\n", "paragraph: a\n"},
                     {"attributes", "## Säilytys {#sailytys .osa}\n\nTeksti\n{: .huom}\n",
                      "heading 2: Säilytys\nparagraph: Teksti\n"},
                     {"a placeholder stays", "Rekisterinpitäjä on {{yrityksen nimi}}.",
                      "paragraph: Rekisterinpitäjä on {{yrityksen nimi}}.\n"},
                 });
}

TEST_CASE("MDX: imports, components and expressions are no text") {
    check_blocks(
        "markdown",
        {
            {"imports and exports", "import { Fi } from './fi';\nexport const meta = {\n  title: 'x',\n};\n\n# A\n",
             "heading 1: A\n"},
            {"components",
             "<Fi lang=\"fi\" style={{ a: '>' }}>\n### Seloste\n</Fi>\n\nTeksti <Nimi/> {props.x} loppu\n",
             "heading 3: Seloste\nparagraph: Teksti loppu\n"},
            {"tags of HTML", "<div className={x}>\n\n# A\n\n</div>\n", "heading 1: A\n"},
        },
        "seloste.mdx");
}

TEST_CASE("Markdown: wrapped lines are joined, broken ones are not") {
    const std::string wrapped =
        "Rekisteröidyllä on oikeus saada tietää, mitä hänestä\n"
        "on tallennettu rekisteriin, ja vaatia virheellisen tai\n"
        "Yhdistyksen kannalta tarpeettoman tiedon oikaisemista\n"
        "taikka poistamista ilman aiheetonta viivytystä heti.\n";
    const Document document = read(wrapped, "markdown");
    CHECK(document.blocks.size() == 1);
}

TEST_CASE("Markdown: text maps back to the source") {
    check_map(
        "markdown",
        {
            {"emphasis inside a phrase", "on **Privacy** Shield", "Privacy Shield", "Privacy** Shield"},
            {"emphasis inside a word", "**Henkilö**tietolaki", "Henkilötietolaki", "Henkilö**tietolaki"},
            {"code span, then prose", "`Safe Harbor` ja Safe Harbor", "Safe Harbor ja", "Safe Harbor` ja"},
            {"in a cell", "|a|b|\n|-|-|\n|x|*oikeutettu* etu|\n", "oikeutettu etu", "oikeutettu* etu"},
            {"over a line end", "sana Privacy\nShield", "Privacy", "Privacy"},
            {"over a quoted line end", "> on Privacy\n> shield", "Privacy shield", "Privacy\n> shield"},
            {"link text", "[henkilötietolaki](/henkilotietolaki)", "henkilötietolaki", "henkilötietolaki"},
            {"entities", "Henkil&ouml;tietolain", "Henkilötietolain", "Henkil&ouml;tietolain"},
            {"soft hyphens", "Henki&shy;lötietolain", "Henkilötietolain", "Henki&shy;lötietolain"},
            {"front matter", "---\ntitle: \"Vanha henkilötietolaki\"\n---\nx", "henkilötietolaki", "henkilötietolaki"},
            {"a footnote's mark inside", "Safe[^1] Harbor\n\n[^1]: x", "Safe Harbor", "Safe[^1] Harbor"},
            {"a footnote", "a[^1]\n\n[^1]: Henkilötietolaki", "Henkilötietolaki", "Henkilötietolaki"},
            {"HTML in it", "<b>Henkilö</b>tieto&shy;laki", "Henkilötietolaki", "Henkilö</b>tieto&shy;laki"},
            {"Windows line ends", "# A\r\n\r\nPrivacy\r\nshield\r\n", "Privacy shield", "Privacy\r\nshield"},
            {"a backslash", "523\\/1999", "523/1999", "523\\/1999"},
        });
}

}  // namespace selostelint
