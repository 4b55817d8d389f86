#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "tests/language/language_bench.h"

namespace selostelint::test {

namespace {

const LanguageBench& bench() {
    static const LanguageBench bench("[[cue]]\nall = [\"tieto\"]\n");
    return bench;
}

/// The sentences with "/" between them; behind one that another introduces, "<" and the number of that one.
std::string sentences(std::string source, std::string format = "text") {
    const ProbeText probe(bench(), std::move(source), std::move(format));
    std::string result;
    for (const Sentence& sentence : probe.text.sentences) {
        result += result.empty() ? "" : " / ";
        result += probe.document[sentence.span];
        if (sentence.lead_in != Sentence::none) result += " <" + std::to_string(sentence.lead_in);
    }
    return result;
}

std::string tokens(std::string source) {
    const ProbeText probe(bench(), std::move(source));
    std::string result;
    for (const Token& token : probe.text.tokens) {
        result += result.empty() ? "" : " ";
        result += token.kind == TokenKind::number ? "#" : "";
        result += probe.document[token.span];
    }
    return result;
}

}  // namespace

TEST_CASE("what has hundreds of words ends at a comma, or without one somewhere") {
    const auto sizes = [](const std::string& item) {
        std::string line = "Luovutamme";
        for (int i = 0; i < 450; ++i) line += item;
        const ProbeText probe(bench(), line, "text");
        std::vector<std::uint32_t> tokens;
        for (const Sentence& sentence : probe.text.sentences)
            tokens.push_back(sentence.end_token - sentence.first_token);
        return tokens;
    };
    CHECK(sizes(" tietoja,") == std::vector<std::uint32_t>{301, 300, 300});
    CHECK(sizes(" tietoja") == std::vector<std::uint32_t>{400, 51});
}

TEST_CASE("words, numbers and marks") {
    struct Case {
        std::string text, tokens;
    };
    const Case cases[] = {
        {"Tiedot säilytetään.", "Tiedot säilytetään ."},
        {"tarkastus- ja kielto-oikeus", "tarkastus- ja kielto-oikeus"},
        {"GDPR:n mukaan", "GDPR:n mukaan"},
        {"Nimi:Matti", "Nimi : Matti"},
        {"24kk", "#24 kk"},
        {"10-vuotinen", "#10 -vuotinen"},
        {"523/1999, 1.6.1999 ja 1,5", "#523/1999 , #1.6.1999 ja #1,5"},
        {"Kirjoita: nimi.sukunimi@esimerkki.fi.", "Kirjoita : nimi.sukunimi@esimerkki.fi ."},
        {"(www.esimerkki.fi)", "( www.esimerkki.fi )"},
        {"40’000", "#40 ’ #000"},
        {"etunimi–sukunimi", "etunimi – sukunimi"},
    };
    for (const Case& each : cases) {
        CAPTURE(each.text);
        CHECK(tokens(each.text) == each.tokens);
    }
}

TEST_CASE("full stops that end a sentence and those that do not") {
    struct Case {
        std::string text, sentences;
    };
    const Case cases[] = {
        {"Yksi on. Kaksi on.", "Yksi on. / Kaksi on."},
        {"Onko? On! Hyvä.", "Onko? / On! / Hyvä."},
        {"Kysy esim. Liisalta asiaa.", "Kysy esim. Liisalta asiaa."},
        {"Soita (puh. 09 123 4567) meille.", "Soita (puh. 09 123 4567) meille."},
        {"Ks. Tietosuojalaki. Lue lisää.", "Ks. Tietosuojalaki. / Lue lisää."},
        {"Laki on vuodelta 2018. Tietoja ei luovuteta.", "Laki on vuodelta 2018. / Tietoja ei luovuteta."},
        {"Asia on 10 §:ssä. Laki määrää.", "Asia on 10 §:ssä. / Laki määrää."},
        {"Päivitetty 1. Tammikuuta vuonna 2020.", "Päivitetty 1. Tammikuuta vuonna 2020."},
        {"Päivitetty 1.2.2020. Tiedot ovat.", "Päivitetty 1.2.2020. / Tiedot ovat."},
        {"Osuus on 1.5 prosenttia. Se riittää.", "Osuus on 1.5 prosenttia. / Se riittää."},
        {"Sivu www.esimerkki.fi. Lue se.", "Sivu www.esimerkki.fi. / Lue se."},
        {"art. 6 ja mm. Ruotsi. Loppu.", "art. 6 ja mm. Ruotsi. / Loppu."},
    };
    for (const Case& each : cases) {
        CAPTURE(each.text);
        CHECK(sentences(each.text) == each.sentences);
    }
}

TEST_CASE("a lead-in introduces the items of its list, and items those below them") {
    CHECK(sentences("Sinulla on oikeus:\n\n- saada tietoa\n- poistaa tiedot\n\nLoppu.", "markdown") ==
          "Sinulla on oikeus: / saada tietoa <0 / poistaa tiedot <0 / Loppu.");
    CHECK(sentences("Luovutamme:\n\n- nimet\n    - etunimet\n    - sukunimet\n- osoitteet\n", "markdown") ==
          "Luovutamme: / nimet <0 / etunimet <1 / sukunimet <1 / osoitteet <0");
    CHECK(sentences("Alku.\n\nRekisterinpitäjä:\n\nYritys Oy\n\nMuuta.", "markdown") ==
          "Alku. / Rekisterinpitäjä: / Yritys Oy <1 / Muuta.");
}

TEST_CASE("a table's first cell introduces its row") {
    CHECK(sentences("<table><tr><td>Nimi</td><td>Asiakkaat</td></tr><tr><td>Aika</td><td>6 kk</td></tr></table>",
                    "html") == "Nimi / Asiakkaat <0 / Aika / 6 kk <2");
}

TEST_CASE("a compound left open is completed by the head of the next") {
    const LanguageBench rights("[[cue]]\nall = [\"tarkastusoikeus\"]\n[[cue]]\nall = [\"tietosuojaseloste\"]\n");
    struct Case {
        std::string text, found;
    };
    const Case cases[] = {
        {"tarkastus- ja kielto-oikeus", "tarkastus-"},
        {"tarkastus-, korjaus- ja poisto-oikeus", "tarkastus-"},
        {"tarkastus- sekä kielto-oikeutesi", "tarkastus-"},
        {"rekisteri- ja tietosuojaseloste", "tietosuojaseloste"},
        {"tarkastus- ja muut asiat", ""},
        {"tarkastus ja kielto-oikeus", ""},
    };
    for (const Case& each : cases) {
        CAPTURE(each.text);
        CHECK(matches(rights, ProbeText(rights, each.text)) == each.found);
    }
}

}  // namespace selostelint::test
