#include "reading.h"

namespace selostelint {

namespace {

void check_files(const std::string& path, const std::vector<BlocksCase>& cases) {
    for (const BlocksCase& c : cases) {
        CAPTURE(c.name);
        CHECK(dump_blocks(read(c.source, "", path)) == c.blocks);
    }
}

}  // namespace

TEST_CASE("Vue components") {
    check_files(
        "Seloste.vue",
        {
            {"the template",
             "<script setup lang=\"ts\">\nimport X from './x'\nconst a = 'ei teksti'\n</script>\n<template>\n  "
             "<main>\n    "
             "<h1>Seloste</h1>\n    <p>Nimi <b>ja</b>\n osoite<br>Toinen</p>\n  </main>\n</template>\n<style>p { "
             "color: "
             "red }</style>",
             "heading 1: Seloste\nparagraph: Nimi ja osoite\n+ paragraph: Toinen\n"},
            {"templates in the template",
             "<template><div><template v-if=\"a\"><p>A</p></template><p>B</p></div></template>",
             "paragraph: A\nparagraph: B\n"},
            {"expressions", "<template><p>{{ $t('a.b') }}</p><p>Puh. {{ puhelin }}</p><p>{{ 'Suora' }}</p></template>",
             "paragraph: Puh. \uFFFC\nparagraph: Suora\n"},
            {"languages", "<template><div><p v-if=\"locale === 'en'\">English</p><p v-else>Suomi</p></div></template>",
             "paragraph: Suomi\n"},
            {"data",
             "<script>\nexport default { data() { return { osat: 1 } } }\nconst osat = [{ title: 'A', text: 'Bee.' "
             "}]\n</script>\n<template><section v-for=\"o in osat\" :key=\"o.title\"><h2>{{ o.title "
             "}}</h2></section></template>",
             "heading 2: A\nparagraph: Bee.\n"},
            {"bound titles", "<template><base-card :title=\"'Säilytys'\"><p>A</p></base-card></template>",
             "heading 2: Säilytys\nparagraph: A\n"},
            {"translations of its own",
             "<template><p>{{ $t('a') }}</p></template>\n<i18n>\n{\"fi\": {\"a\": \"Tietoja ei luovuteta muille.\"}, "
             "\"en\": {\"a\": "
             "\"We never share data.\"}}\n</i18n>",
             "paragraph: Tietoja ei luovuteta muille.\n"},
        });
}

TEST_CASE("Svelte components") {
    check_files(
        "Seloste.svelte",
        {
            {"markup and title",
             "<script>\n  let a = 'x < y';\n</script>\n<svelte:head><title>Seloste</title><meta name=\"a\" "
             "content=\"b\"></svelte:head>\n<h1>Seloste</h1>\n{#if a}<p>A</p>{:else}<p>B</p>{/if}\n<style>p {}</style>",
             "front_matter paragraph: Seloste\nheading 1: Seloste\nparagraph: A\nparagraph: B\n"},
            {"data",
             "<script>\n  const kohdat = ['nimi', 'osoite'];\n</script>\n<ul>{#each kohdat as "
             "k}<li>{k}</li>{/each}</ul>",
             "list_item 2: nimi\nlist_item 2: osoite\n"},
            {"headings as components", "<H2>{$_('AVAIN')}</H2><H3>Käyttö</H3><p>Sähköposti: {sposti}</p>",
             "heading 3: Käyttö\nparagraph: Sähköposti: \uFFFC\n"},
        });
}

TEST_CASE("Astro components") {
    check_files(
        "seloste.astro",
        {
            {"code, markup and expressions",
             "---\nimport Layout from './Layout.astro';\nconst a = 1 < 2;\n---\n<!-- Käsittely -->\n<Layout "
             "title=\"Seloste — Y\">\n  "
             "<h1>Seloste</h1>\n  <p>A<br>B {/* ei */}\n  C</p>\n  {[{ otsikko: 'Säilytys', teksti: 'Vuosi.\\nKaksi.' "
             "}].map((o) => <h2>{o.otsikko}</h2>)}\n</Layout>\n<style>p { color: red }</style>",
             "front_matter paragraph: Seloste — Y\nheading 1: Seloste\nparagraph: A\n+ paragraph: B C\nheading 2: "
             "Säilytys\nparagraph: Vuosi.\n+ paragraph: Kaksi.\n"},
            {"markup that is set", "---\nconst html = '<p>A</p>';\n---\n<article set:html={html} />", "paragraph: A\n"},
            {"no code", "<p>A</p>", "paragraph: A\n"},
            {"elements left open", "<ul><li>A<li>B</ul><p>C<p>D",
             "list_item 1: A\nlist_item 1: B\nparagraph: C\nparagraph: D\n"},
        });
}

TEST_CASE("places in components are those of the source") {
    const Document document = read("---\nconst x = 1;\n---\n<p>Henkil&ouml;<b>tietolain</b></p>", "", "a.astro");
    CHECK(original_of(document, "Henkilö") == "Henkil&ouml;");
    CHECK(original_of(document, "tietolain") == "tietolain");
}

}  // namespace selostelint
