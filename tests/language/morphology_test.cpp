#include "language/morphology.h"

#include <doctest/doctest.h>

#include <string>

namespace selostelint::test {

namespace {

std::string joined(const std::vector<std::string>& words) {
    std::string result;
    for (const std::string& word : words) result += (result.empty() ? "" : " ") + word;
    return result;
}

}  // namespace

TEST_CASE("Voikko's word bases are taken apart into a compound's parts and what the last is derived from") {
    struct Case {
        std::string bases, parts, root;
    };
    const Case cases[] = {
        {"", "", ""},
        {"+tieto(tieto)", "tieto", ""},
        {"+tieto(tieto)+suoja(suoja)+valtuutettu(valtuutettu)", "tieto suoja valtuutettu", ""},
        {"+säilyt(säilyttää)+ys(+ys)+aika(aika)", "säilytys aika", ""},
        {"+säilyt(säilyttää)+ys(+ys)", "säilytys", "säilyttää"},
        {"+rekisterin(rekisteri)+pitä(pitää)+jä(+ja)", "rekisteri pitäjä", "pitää"},
        {"+alle(alle)+kirjoit(alle=kirjoittaa)+us(+us)", "alle kirjoitus", "allekirjoittaa"},
        {"+kielto(kielto)+-+oikeus(oikeus)", "kielto oikeus", ""},
        {"+epä", "epä", ""},
        {"+katu(katu", "katu", ""},
        {"+", "", ""},
    };
    for (const Case& each : cases) {
        CAPTURE(each.bases);
        Reading reading;
        split_word_bases(each.bases, reading);
        CHECK(joined(reading.parts) == each.parts);
        CHECK(reading.root == each.root);
    }
}

TEST_CASE("readings tell base forms and what polarity and headings hang on") {
    Result<std::unique_ptr<Morphology>> opened = Morphology::open();
    REQUIRE(opened);
    const Morphology& morphology = *opened.value();
    const auto any = [&](std::string_view word, auto holds) {
        for (const Reading& reading : morphology.analyse(word)) {
            if (holds(reading)) return true;
        }
        return false;
    };
    const auto has_lemma = [](std::string lemma) { return [lemma](const Reading& r) { return r.lemma == lemma; }; };

    CHECK(any("henkilötietolaissa", has_lemma("henkilötietolaki")));
    CHECK(any("rekisterinpitäjänämme", has_lemma("rekisterinpitäjä")));
    CHECK(any("luovuttamatta", [](const Reading& r) { return r.abessive; }));
    CHECK(any("luovuteta", [](const Reading& r) { return r.connegative; }));
    CHECK_FALSE(any("luovutetaan", [](const Reading& r) { return r.connegative; }));
    CHECK(any("käsittelemme", [](const Reading& r) { return r.finite; }));
    CHECK_FALSE(any("käsittely", [](const Reading& r) { return r.finite; }));
    CHECK(any("käsitteleminen", [](const Reading& r) { return r.root == "käsitellä" || r.root == "käsitteleminen"; }));
    CHECK(morphology.analyse("").empty());
    CHECK(morphology.analyse("zzyzxq").empty());
    CHECK(morphology.analyse(std::string(300, 'a')).empty());
}

}  // namespace selostelint::test
