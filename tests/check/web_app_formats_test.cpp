#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "engine.h"

namespace selostelint::test {

namespace {

struct Part {
    std::string title;
    std::string body;
};

/// A notice with faults, as its parts.
const std::vector<Part>& parts() {
    static const std::vector<Part> all = {
        {"Rekisterinpitäjä", "Hiisivaaran Kehräämö Oy, Koskitie 4, 99999 Hiisivaara, puhelin 010 123 4567"},
        {"Käsittelyn tarkoitus", "Henkilötietoja käsitellään tilausten toimittamista ja laskutusta varten."},
        {"Tietojen säilytys",
         "Tietoja säilytetään niin kauan kuin on tarpeen. Seloste on henkilötietolain 10 §:n mukainen."},
        {"Tietojen luovutus", "Uutiskirje lähtee Yhdysvalloista, ja siirto perustuu Privacy Shield -järjestelyyn."},
        {"Rekisteröidyn oikeudet", "Tarkastuspyyntö on tehtävä omakätisesti allekirjoitetulla asiakirjalla."},
    };
    return all;
}

std::string joined(const std::string& before, const std::string& between, const std::string& after,
                   const std::string& head, const std::string& tail) {
    std::string all = head;
    for (const Part& part : parts()) all += before + part.title + between + part.body + after;
    return all + tail;
}

/// A file that holds the notice.
struct File {
    std::string path;
    std::string source;
};

std::vector<File> files() {
    const std::string elements =
        joined("<section><h2>", "</h2><p>", "</p></section>\n", "<h1>Tietosuojaseloste</h1>\n", "");
    const std::string objects = joined("{ title: '", "', content: '", "' },\n", "[\n", "]");
    const std::string json = joined(R"({ "title": ")", R"(", "content": ")", "\" },\n", "[\n", "{}]");
    return {
        {"Seloste.tsx", "export default function Seloste() {\n  return (<main>" + elements + "</main>);\n}\n"},
        {"Osat.tsx", "const osat = " + objects +
                         ";\nexport default () => <main><h1>Tietosuojaseloste</h1>{osat.map((o) => "
                         "<Osa key={o.title} {...o} />)}</main>;\n"},
        {"Seloste.js", "export const seloste = {\n  title: 'Tietosuojaseloste',\n  sections: " + objects + ",\n};\n"},
        {"Seloste.vue", "<template>\n<div>" + elements + "</div>\n</template>\n"},
        {"Seloste.svelte", "<script>let x = 1;</script>\n" + elements},
        {"Seloste.astro", "---\nconst x = 1;\n---\n" + elements},
        {"Seloste.mdx", "import X from './x'\n\n" + joined("## ", "\n\n", "\n\n", "# Tietosuojaseloste\n\n", "")},
        {"fi.json",
         "{ \"menu\": \"Valikko\", \"privacy\": { \"title\": \"Tietosuojaseloste\", \"sections\": " + json + " } }"},
        {"fi.yml", joined("    - title: \"", "\"\n      content: \"", "\"\n",
                          "privacy:\n  title: Tietosuojaseloste\n  sections:\n", "")},
        {"fi.po",
         joined("msgctxt \"a.title\"\nmsgid \"x\"\nmsgstr \"", "\"\n\nmsgctxt \"a.body\"\nmsgid \"y\"\nmsgstr \"",
                "\"\n\n", "msgctxt \"title\"\nmsgid \"z\"\nmsgstr \"Tietosuojaseloste\"\n\n", "")},
        {"fi.properties", joined("a.title=", "\na.body=", "\n", "title=Tietosuojaseloste\n", "")},
    };
}

/// The kinds of the sections and the rules that fire, in words.
std::string outcome(const Judgement& judgement) {
    std::string text;
    for (const Section& section : judgement.sections) {
        for (const SectionKind kind : section.kinds) text += embedded_rulebook()[kind].name + " ";
        text += "| ";
    }
    for (const std::string& rule : fired(judgement)) text += rule + " ";
    return text;
}

}  // namespace

TEST_CASE("a notice in the sources of a web app is judged as the same notice in Markdown") {
    const std::string markdown = joined("## ", "\n\n", "\n\n", "# Tietosuojaseloste\n\n", "");
    const std::string wanted = outcome(judge_source({"seloste.md", markdown, ""}));
    CHECK(wanted.find("OUT001") != std::string::npos);
    for (const File& file : files()) {
        CAPTURE(file.path);
        const Judgement judgement = judge_source({file.path, file.source, ""});
        CHECK(outcome(judgement) == wanted);
        for (const Finding& finding : judgement.findings) {
            if (finding.anchor != Anchor::text) continue;
            const Span source = judgement.document.source_map.original(finding.span);
            CHECK(file.source.substr(source.begin, source.size()) == judgement.document[finding.span]);
        }
    }
}

TEST_CASE("sources without a notice are none") {
    const std::vector<File> others = {
        {"Sivu.tsx", "export default () => <p>{t('tietosuoja.otsikko')}</p>;\n"},
        {"palvelin.ts", "import x from 'y';\nexport const f = (a: number) => a + 1;\n"},
        {"package.json", R"({"name": "sovellus", "version": "1.0.0", "scripts": {"build": "vite build"}})"},
        {"fi.json",
         R"({"menu": {"privacy": "Tietosuojaseloste", "home": "Etusivu"}, "cart": "Ostoskori on vielä tyhjä."})"},
        {"asetukset.yml", "services:\n  web:\n    image: nginx\n"},
        {"fi.po", "msgid \"Save\"\nmsgstr \"Tallenna\"\n"},
    };
    for (const File& file : others) {
        CAPTURE(file.path);
        CHECK(fired(judge_source({file.path, file.source, ""})) == std::vector<std::string>{"DOC606"});
    }
}

}  // namespace selostelint::test
