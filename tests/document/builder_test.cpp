#include "document/builder.h"

#include <doctest/doctest.h>

#include <string>

#include "dump_blocks.h"

namespace selostelint {

namespace {

/// The whole of `source` copied; '|' is a line break, '¦' ends a block, '*' switches emphasis.
Document build(const std::string& source) {
    DocumentBuilder builder("a.txt", "text", source);
    bool bold = false;
    std::uint32_t from = 0;
    for (std::uint32_t i = 0; i < source.size(); ++i) {
        const bool ends_block = source.compare(i, 2, "¦") == 0;
        if (source[i] != '|' && source[i] != '*' && !ends_block) continue;
        builder.copy({from, i});
        if (source[i] == '|') builder.line_break({i, i + 1});
        if (source[i] == '*') builder.emphasis(bold = !bold);
        if (ends_block) builder.close();
        if (ends_block) ++i;
        from = i + 1;
    }
    builder.copy({from, static_cast<std::uint32_t>(source.size())});
    return std::move(builder).finish();
}

}  // namespace

TEST_CASE("text is normalised") {
    struct Case {
        std::string source;
        std::string text;
    };
    const Case cases[] = {
        {"", ""},
        {"  \n\t ", ""},
        {"  Yritys   Oy \n ", "Yritys Oy"},
        {"10\u00A0§", "10 §"},
        {"henkilö\u00ADtieto\u200Blaki", "henkilötietolaki"},
        {"\uFEFFa\uFEFFb", "ab"},
        {"a\x01\x7F"
         "b",
         "ab"},
        {"sa\u0308ilytys", "säilytys"},  // a + combining diaeresis
        {"\u212B", "Å"},                 // Ångström sign
        {"a\u0323\u0302 b", "ậ b"},      // two marks
        {"a\u0302\u0323 b", "ậ b"},      // in the other order
        {"\u0308a", "\u0308a"},          // a mark with nothing before it
        {"eka¦toka", "eka\ntoka"},
        {"eka¦ ¦toka", "eka\ntoka"},
        {"\u2013 –", "– –"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.source);
        CHECK(build(c.source).text == c.text);
    }
}

TEST_CASE("hyphens at a line's end") {
    struct Case {
        std::string source;
        std::string text;
    };
    const Case cases[] = {
        {"henkilö-\ntietolaki", "henkilötietolaki"},
        {"Henkilö-\r\n   tietolaki (523/1999)", "Henkilötietolaki (523/1999)"},
        {"henkilö\u00AD\ntietolaki", "henkilötietolaki"},
        {"osoite-\nja puhelintiedot", "osoite- ja puhelintiedot"},
        {"tarkastus-\nsekä kielto-oikeus", "tarkastus- sekä kielto-oikeus"},
        {"asiakas-\njasentely", "asiakasjasentely"},
        {"tietosuoja-\nasetus", "tietosuoja-asetus"},
        {"linja-\nauto", "linja-auto"},
        {"EU-\nmaat", "EU-maat"},
        {"EU-\nja ETA-maat", "EU- ja ETA-maat"},
        {"Espoo-\nHelsinki", "Espoo- Helsinki"},
        {"sana -\nsana", "sana - sana"},
        {"2018-\n2019", "2018- 2019"},
        {"rekisteri- seloste", "rekisteri- seloste"},  // no line's end
        {"a-\nb", "ab"},
        {"-\nb", "- b"},
        {"henkilö-\n", "henkilö-"},
        {"henkilö-|tietolaki", "henkilötietolaki"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.source);
        CHECK(build(c.source).text == c.text);
    }
}

TEST_CASE("a line break makes a block that continues, unless the sentence runs on") {
    struct Case {
        std::string source;
        std::string blocks;
    };
    const Case cases[] = {
        {"Yritys Oy|Katu 1|00100 Helsinki", "paragraph: Yritys Oy\n+ paragraph: Katu 1\n+ paragraph: 00100 Helsinki\n"},
        {"Tietoja käytetään|laskutukseen.", "paragraph: Tietoja käytetään laskutukseen.\n"},
        {"Käytämme nimeä,|osoitetta", "paragraph: Käytämme nimeä, osoitetta\n"},
        {"Keräämme:|nimen", "paragraph: Keräämme:\n+ paragraph: nimen\n"},
        {"Katu 1|puhelin", "paragraph: Katu 1\n+ paragraph: puhelin\n"},
        {"Yritys Oy|info@yritys.example", "paragraph: Yritys Oy\n+ paragraph: info@yritys.example\n"},
        {"Yritys Oy|puh. 040 123", "paragraph: Yritys Oy\n+ paragraph: puh. 040 123\n"},
        {"Yritys Oy|sähköposti: a", "paragraph: Yritys Oy\n+ paragraph: sähköposti: a\n"},
        {"|Yritys| |Oy|", "paragraph: Yritys\n+ paragraph: Oy\n"},
        {"*Nimi*|*Osoite* Katu 1", "paragraph: «Nimi»\n+ paragraph: «Osoite» Katu 1\n"},
        {"*Nimi|osoite* Katu 1", "paragraph: «Nimi osoite» Katu 1\n"},
        {"*Nimi|puh. 1*", "paragraph: «Nimi»\n+ paragraph: «puh. 1»\n"},
        {"*Nimi|puh.*1 x", "paragraph: «Nimi»\n+ paragraph: «puh.»1 x\n"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.source);
        CHECK(dump_blocks(build(c.source)) == c.blocks);
    }
}

TEST_CASE("the emphasis that a block begins with is noted") {
    CHECK(dump_blocks(build("*Rekisterinpitäjä* Yritys")) == "paragraph: «Rekisterinpitäjä» Yritys\n");
    CHECK(dump_blocks(build("*1.* *Nimi* a")) == "paragraph: «1. Nimi» a\n");
    CHECK(dump_blocks(build("a *b* c")) == "paragraph: a b c\n");
    CHECK(dump_blocks(build("* a *¦b")) == "paragraph: «a»\nparagraph: b\n");
    CHECK(dump_blocks(build("*a¦b*c")) == "paragraph: «a»\nparagraph: «b»c\n");
    CHECK(dump_blocks(build("*henkilö-\ntieto*laki x")) == "paragraph: «henkilötieto»laki x\n");
}

TEST_CASE("the text maps back to the original") {
    struct Case {
        std::string source;
        std::string word;
        std::string original;
    };
    const Case cases[] = {
        {"Vanha henkilötietolaki.", "henkilötietolaki", "henkilötietolaki"},
        {"Vanha henkilö-\ntietolaki.", "henkilötietolaki", "henkilö-\ntietolaki"},
        {"Vanha henkilö-\ntietolaki.", "tieto", "tieto"},
        {"henki\u00ADlö", "henkilö", "henki\u00ADlö"},
        {"henki\u00ADlö", "henki", "henki"},
        {"Privacy \n  Shield", "Privacy Shield", "Privacy \n  Shield"},
        {"*Privacy* Shield", "Privacy Shield", "Privacy* Shield"},
        {"sa\u0308ilytys", "ä", "a\u0308"},
        {"sa\u0308ilytys", "ilytys", "ilytys"},
        {"tietosuoja-\nasetus", "suoja-asetus", "suoja-\nasetus"},
        {"Yritys|puh. 1", "puh. 1", "puh. 1"},
        {"Yritys|puh. 1", "Yritys", "Yritys"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.source);
        CHECK(original_of(build(c.source), c.word) == c.original);
    }
}

TEST_CASE("a combining mark from another piece of the source is composed") {
    DocumentBuilder builder("a.html", "html", "ka&#776;y");
    builder.copy({0, 2});
    builder.decoded("\u0308", {2, 8});
    builder.copy({8, 9});
    const Document document = std::move(builder).finish();
    CHECK(document.text == "käy");
    CHECK(original_of(document, "ä") == "a&#776;");
    CHECK(original_of(document, "k") == "k");
}

TEST_CASE("a letter with a hundred thousand marks costs linear time") {
    std::string source = "a";
    for (int i = 0; i < 100000; ++i) source += "\u0301";
    CHECK(build(source).text.size() > 100000);
}

}  // namespace selostelint
