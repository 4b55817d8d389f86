#include "reading.h"

namespace selostelint {

namespace {

/// Strings of a notice and their blocks, by the path of the file that holds them.
struct StringsCase {
    std::string name;
    std::string path;
    std::string source;
    std::string blocks;
};

void check_strings(const std::vector<StringsCase>& cases) {
    for (const StringsCase& c : cases) {
        CAPTURE(c.name);
        CHECK(dump_blocks(read(c.source, "", c.path)) == c.blocks);
    }
}

const std::string body = "Käsittelemme tietoja. Säilytämme tietoja vuoden. Emme luovuta tietoja muille.";
const std::string shown = "heading 1: Tietosuojaseloste\nheading 2: Käsittely\nparagraph: " + body + "\n";

}  // namespace

TEST_CASE("each format of translations gives headings and bodies by its keys") {
    check_strings({
        {"JSON", "fi.json",
         "{\n  \"title\": \"Tietosuojaseloste\",\n  \"a\": { \"title\": \"Käsittely\", \"content\": \"" + body +
             "\" }\n}",
         shown},
        {"JSON with flat keys", "fi.json",
         "{\"tietosuoja.a.body\": \"" + body +
             "\", \"tietosuoja.title\": \"Tietosuojaseloste\", \"tietosuoja.a.title\": \"Käsittely\"}",
         shown},
        {"ARB", "app_fi.arb",
         "{\"@@locale\": \"fi\", \"title\": \"Tietosuojaseloste\", \"@title\": {\"description\": \"Title of the "
         "page\"}, \"a\": {\"title\": "
         "\"Käsittely\", \"body\": \"" +
             body + "\"}}",
         shown},
        {"YAML", "fi.yml",
         "fi:\n  title: Tietosuojaseloste\n  a:\n    title: \"Käsittely\"\n    body: >\n      " + body + "\n", shown},
        {"YAML with plain text over lines", "fi.yaml",
         "title: Tietosuojaseloste # otsikko\na:\n  title: 'Käsittely'\n  body: Käsittelemme tietoja.\n    Säilytämme "
         "tietoja vuoden.\n"
         "    Emme luovuta tietoja muille.\n",
         shown},
        {"PO", "fi.po",
         "msgid \"\"\nmsgstr \"Language: fi\\n\"\n\n#: a.py:1\nmsgid \"title\"\nmsgstr \"Tietosuojaseloste\"\n\nmsgid "
         "\"a.title\"\nmsgstr \"Käsittely\"\n\nmsgid \"a.body\"\nmsgstr \"\"\n\"Käsittelemme tietoja. \"\n\"Säilytämme "
         "tietoja "
         "vuoden. \"\n\"Emme luovuta tietoja muille.\"\n\n#~ msgid \"b\"\n#~ msgstr \"Vanha\"\n",
         shown},
        {"properties", "messages_fi.properties",
         "# K\\u00e4sittely\ntitle = Tietosuojaseloste\na.title: K\\u00e4sittely\na.body=K\\u00e4sittelemme tietoja. "
         "\\\n    "
         "S\\u00e4ilyt\\u00e4mme tietoja vuoden. Emme luovuta tietoja muille.\n",
         shown},
        {"properties in ISO-8859-1", "messages_fi.properties",
         "title=Tietosuojaseloste\na.title=K\xE4sittely\na.body=K\xE4sittelemme tietoja. S\xE4ilyt\xE4mme tietoja "
         "vuoden. Emme luovuta "
         "tietoja muille.\n",
         shown},
        {"a module of strings", "fi.ts",
         "export const fi = {\n  title: 'Tietosuojaseloste',\n  a: { title: 'Käsittely', body: '" + body +
             "' },\n} as const;\n",
         shown},
    });
}

TEST_CASE("lists, points and markup in strings") {
    check_strings({
        {"lists", "a.json",
         "{\"title\": \"Tietosuojaseloste\", \"intro\": \"Käsittelemme näitä tietoja ja säilytämme tietoja:\", "
         "\"items\": "
         "[\"nimi\", \"rekisterinumero\"]}",
         "heading 1: Tietosuojaseloste\nparagraph: Käsittelemme näitä tietoja ja säilytämme tietoja:\nlist_item 1: "
         "nimi\nlist_item 1: rekisterinumero\n"},
        {"terms", "a.yaml",
         "title: Tietosuojaseloste\nitems:\n- name: Nimi\n  description: käsitellään laskutukseen\n- name: Osoite\n  "
         "description: säilytetään rekisterissä vuosi\n",
         "heading 1: Tietosuojaseloste\nlist_item 1: Nimi: käsitellään laskutukseen\nlist_item 1: Osoite: säilytetään "
         "rekisterissä vuosi\n"},
        {"HTML", "a.json",
         "[{\"model\": \"sivut.teksti\", \"pk\": 7, \"fields\": {\"body\": "
         "\"<h2>Tietosuojaseloste</h2>\\n<p>K&auml;sittelemme tietoja "
         "ja <a href=\\\"/x\\\">säilytämme</a> tietoja rekisterissä.</p>\"}}]",
         "heading 2: Tietosuojaseloste\nparagraph: Käsittelemme tietoja ja säilytämme tietoja rekisterissä.\n"},
        {"Markdown", "a.yml",
         "body: |\n  # Tietosuojaseloste\n\n  ## Käsittely\n\n  - käsittelemme **tietoja**\n  - säilytämme tietoja "
         "rekisterissä\n",
         "heading 1: Tietosuojaseloste\nheading 2: Käsittely\nlist_item 1: käsittelemme tietoja\nlist_item 1: "
         "säilytämme "
         "tietoja rekisterissä\n"},
    });
}

TEST_CASE("the Finnish strings alone are read") {
    check_strings({
        {"languages at the top", "a.json",
         "{\"en\": {\"title\": \"Privacy\"}, \"fi\": {\"title\": \"Tietosuojaseloste\", \"body\": \"" + body + "\"}}",
         "heading 1: Tietosuojaseloste\nparagraph: " + body + "\n"},
        {"languages at the strings", "a.json",
         "{\"title\": {\"fi\": \"Tietosuojaseloste\", \"sv-FI\": \"Dataskydd\"}, \"body_en\": \"We keep data.\", "
         "\"body_fi\": \"" +
             body + "\"}",
         "heading 1: Tietosuojaseloste\nparagraph: " + body + "\n"},
    });
}

TEST_CASE("of an app's strings those of the notice are read") {
    const std::string menu =
        "\"nav\": {\"home\": \"Etusivu\", \"privacy\": \"Tietosuojaseloste\", \"long\": \"Tervetuloa kauppaan, "
        "jossa on paljon hyvää syötävää ja juotavaa koko perheelle joka päivä.\"}";
    check_strings({
        {"by its key", "fi.json",
         "{" + menu + ", \"privacyPolicy\": {\"title\": \"Tietosuojaseloste\", \"text\": \"" + body +
             "\"}, \"cart\": {\"title\": \"Ostoskori\"}}",
         "heading 1: Tietosuojaseloste\nparagraph: " + body + "\n"},
        {"by its contents", "fi.json",
         "{" + menu + ", \"page7\": {\"title\": \"Tietosuojaseloste\", \"text\": \"" + body +
             "\"}, \"cart\": {\"title\": \"Ostoskori\"}}",
         "heading 1: Tietosuojaseloste\nparagraph: " + body + "\n"},
        {"without a notice", "fi.json", "{" + menu + "}", ""},
    });
}

TEST_CASE("what a program fills in is no residue of a template") {
    check_strings({
        {"interpolations", "a.json",
         "{\"title\": \"Tietosuojaseloste\", \"body\": \"{{company}} käsittelee tietoja, %(name)s säilyttää tietoja "
         "{0} vuotta, %s ja "
         "{'@'} luovuttaa 5 % tietoja.\"}",
         "heading 1: Tietosuojaseloste\nparagraph: \uFFFC käsittelee tietoja, \uFFFC säilyttää tietoja \uFFFC vuotta, "
         "\uFFFC ja @ "
         "luovuttaa 5 % tietoja.\n"},
        {"what somebody forgot", "a.json",
         "{\"title\": \"Tietosuojaseloste\", \"body\": \"{{yrityksen nimi}} käsittelee tietoja, säilyttää tietoja ja "
         "luovuttaa.\"}",
         "heading 1: Tietosuojaseloste\nparagraph: {{yrityksen nimi}} käsittelee tietoja, säilyttää tietoja ja "
         "luovuttaa.\n"},
        {"a label without its value", "a.json",
         "{\"title\": \"Tietosuojaseloste\", \"email\": \"Sähköposti:\", \"body\": \"" + body + "\"}",
         "heading 1: Tietosuojaseloste\nparagraph: Sähköposti: \uFFFC\nparagraph: " + body + "\n"},
    });
}

TEST_CASE("places in strings are those of the source") {
    const Document json =
        read("{\"title\": \"Tietosuojaseloste\", \"body\": \"K\\u00e4sittely ja <b>s\\u00e4ilytys</b>, tietoja.\"}", "",
             "a.json");
    CHECK(original_of(json, "Käsittely") == "K\\u00e4sittely");
    CHECK(original_of(json, "säilytys") == "s\\u00e4ilytys");
    const Document yaml = read("title: Tietosuojaseloste\nbody: >\n  Käsittely, säilytys\n  ja tietoja\n", "", "a.yml");
    CHECK(original_of(yaml, "säilytys ja") == "säilytys\n  ja");
    const Document markdown =
        read("{\"tietosuoja\": \"# Otsikko\\n\\n## Käsittely\\n\\n**Säilytys** ja rekister tietoja, tietoja\"}", "",
             "a.json");
    CHECK(original_of(markdown, "Säilytys") == "Säilytys");
}

TEST_CASE("a cheap look tells which sources may hold a notice") {
    const std::string notice = "Käsittelemme henkilötietoja. Säilytämme henkilötietoja. Käsittely päättyy.";
    CHECK(may_hold_notice("a.tsx", notice));
    CHECK(may_hold_notice(
        "a.json",
        "K\\u00e4sittely, s\\u00E4ilytys, henkil\\u00f6tiedot, k\\u00e4sittelij\\u00e4, s\\u00e4ilyt\\u00e4mme"));
    CHECK(may_hold_notice("a.properties", "K\xE4sittely s\xE4ilytys henkil\xF6tiedot k\xE4sittely s\xE4ilytys"));
    CHECK_FALSE(may_hold_notice("a.tsx", "t('henkilotiedot.kasittely') t('sailytys') t('tietosuojaseloste')"));
    CHECK_FALSE(may_hold_notice("a.json", "{\"a\": \"Käsitellään\"}"));
    // A short one that names itself; the name alone stands in every footer.
    CHECK(
        may_hold_notice("a.tsx", "<h1>Tietosuojaseloste</h1><p>Käsittelemme nimesi. Säilytämme sen. Käsittely …</p>"));
    CHECK_FALSE(may_hold_notice("a.tsx", "<a href='/tietosuoja'>Tietosuojaseloste</a> Käsittely valmis"));
    CHECK_FALSE(may_hold_notice("a.js", std::string(5000, ';') + notice));
    CHECK(is_source_of_web_app("src/Seloste.VUE"));
    CHECK_FALSE(is_source_of_web_app("seloste.html"));
}

}  // namespace selostelint
