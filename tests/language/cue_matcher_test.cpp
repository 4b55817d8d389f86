#include "language/cue_matcher.h"

#include <doctest/doctest.h>

#include <string>
#include <thread>
#include <vector>

#include "tests/language/language_bench.h"

namespace selostelint::test {

namespace {

struct Case {
    std::string text, found;
};

/// Each text against one fact whose cues are given.
void check(const std::string& cues, const std::vector<Case>& cases) {
    const LanguageBench bench(cues);
    for (const Case& each : cases) {
        CAPTURE(cues);
        CAPTURE(each.text);
        CHECK(matches(bench, ProbeText(bench, each.text, "markdown")) == each.found);
    }
}

}  // namespace

TEST_CASE("all: each slot by another word of the sentence, in any order and form") {
    check("[[cue]]\nall = [\"säilyttää\", \"-tieto\"]\n",
          {{"Tietoja säilytetään.", "Tietoja säilytetään"},
           {"Säilytämme kaikki asiakastietosi täällä.", "Säilytämme kaikki asiakastietosi"},
           {"Tietoja on. Säilytämme niitä.", ""},
           {"Tietoja on.", ""}});
    check("[[cue]]\nall = [\"tieto\", \"tieto\"]\n", {{"Tieto on.", ""}, {"Tieto tiedosta.", "Tieto tiedosta"}});
    check("[[cue]]\nall = [\"rekisteröity|asiakas\", \"oikeus saada\"]\n",
          {{"Asiakkaalla on oikeus saada tiedot.", "Asiakkaalla on oikeus saada"}, {"Asiakkaan oikeus ja saada.", ""}});
}

TEST_CASE("phrases: words in a row, with a gap where the data writes two dots") {
    check("[[cue]]\nall = [\"ottaa .. yhteys\"]\n",
          {{"Ota yhteyttä.", "Ota yhteyttä"},
           {"Ota meihin aina heti suoraan yhteyttä.", "Ota meihin aina heti suoraan yhteyttä"},
           {"Ota tämän saman asian vuoksi meihin heti suoraan yhteyttä.", ""}});
    check("[[cue]]\nall = [\"elintärkeä etu\"]\n", {{"Peruste on elintärkeä etu.", "elintärkeä etu"},
                                                    {"Peruste on elintärkeä ”etu”.", "elintärkeä ”etu"},
                                                    {"Peruste on elintärkeä yleinen etu.", ""}});
}

TEST_CASE("none: forbids words of the sentence and of its lead-in") {
    check("[[cue]]\nall = [\"säilyttää\"]\nnone = [\"kaappi\"]\n", {{"Tiedot säilytetään.", "säilytetään"},
                                                                    {"Tiedot säilytetään kaapissa.", ""},
                                                                    {"Kaapeista:\n\n- tiedot säilytetään\n", ""}});
}

TEST_CASE("near: asks for words at most so many sentences away") {
    check("[[cue]]\nall = [\"poistaa\"]\nnear = [\"tieto\"]\nreach = 1\n", {{"Tieto on. Poistamme sen.", "Poistamme"},
                                                                            {"Poistamme sen. Tieto on.", "Poistamme"},
                                                                            {"Tieto on. Niin on. Poistamme sen.", ""}});
    check("[[cue]]\nall = [\"poistaa\"]\nnear = [\"tieto\"]\nreach = 0\n",
          {{"Tieto on. Poistamme sen.", ""}, {"Poistamme tiedon.", "Poistamme"}});
}

TEST_CASE("within and ordered") {
    check("[[cue]]\nall = [\"säilyttää\", \"vuosi\"]\nwithin = 3\n",
          {{"Säilytämme kaksi vuotta.", "Säilytämme kaksi vuotta"}, {"Säilytämme niitä aina kaksi vuotta.", ""}});
    check("[[cue]]\nall = [\"tieto\", \"poistaa\"]\nordered = true\n",
          {{"Tiedot poistetaan.", "Tiedot poistetaan"}, {"Poistamme tiedot.", ""}});
}

TEST_CASE("polarity: what is denied in the same clause") {
    check("[[cue]]\nall = [\"luovuttaa\"]\n", {{"Tietoja luovutetaan.", "luovutetaan"},
                                               {"Tietoja ei luovuteta.", "-luovuteta"},
                                               {"Emme koskaan luovuta tietoja.", "-luovuta"},
                                               {"Emme myy tietoja, mutta luovutamme niitä.", "luovutamme"},
                                               {"Ellei toisin sovita, luovutamme tiedot.", "luovutamme"},
                                               {"Tietoja ei myydä; niitä luovutetaan.", "luovutetaan"},
                                               {"Toimimme luovuttamatta tietoja.", "-luovuttamatta"}});
    check("[[cue]]\nall = [\"luovuttaa\"]\npolarity = \"negated\"\n",
          {{"Tietoja luovutetaan.", ""}, {"Tietoja ei luovuteta.", "-luovuteta"}});
    check("[[cue]]\nall = [\"luovuttaa\"]\npolarity = \"affirmed\"\n",
          {{"Tietoja luovutetaan.", "luovutetaan"}, {"Tietoja ei luovuteta.", ""}});
    check("[[cue]]\nall = [\"suostumus\"]\n", {{"Ilman suostumusta emme toimi.", "-suostumusta"}});
}

TEST_CASE("lead-ins fill the slots that their items leave open") {
    check("[[cue]]\nall = [\"oikeus\", \"poistaa\"]\n",
          {{"Sinulla on oikeus:\n\n- poistaa tiedot\n- siirtää tiedot\n", "poistaa"},
           {"Sinulla on oikeus:\n\n- tietoihin\n    - poistaa ne\n", "poistaa"},
           {"Sinulla on oikeus.\n\nPoistamme tiedot.\n", ""}});
    check("[[cue]]\nall = [\"luovuttaa\", \"nimi\"]\n", {{"Emme luovuta:\n\n- nimiä\n", "-nimiä"}});
}

TEST_CASE("entities fill slots") {
    check("[[cue]]\nall = [\"säilyttää\", \"@duration\"]\n",
          {{"Säilytämme tiedot kuusi (6) vuotta.", "Säilytämme tiedot kuusi (6) vuotta"}, {"Säilytämme tiedot.", ""}});
}

TEST_CASE("patterns: the span is the pattern's, other slots must be filled as well") {
    check("[[cue]]\npattern = '(?i)privacy\\s?shield'\n",
          {{"Nojaamme Privacy Shieldiin ja privacy shield -listaan.", "Privacy Shield | privacy shield"}});
    check("[[cue]]\npattern = '\\p{Lu}\\p{Ll}+ Oy\\b'\nall = [\"rekisterinpitäjä\"]\n",
          {{"Rekisterinpitäjä on Äkkilähtö Oy.", "Äkkilähtö Oy"}, {"Tekijä on Äkkilähtö Oy.", ""}});
}

TEST_CASE("scope and sections: where a unit stands decides what may match") {
    struct Place {
        std::string cue;
        std::uint8_t standing;
        bool under_retention;
        bool found;
    };
    const Place places[] = {
        {"", standing::body, false, true},
        {"", standing::heading, false, false},
        {"", standing::page, false, false},
        {"scope = \"heading\"\n", standing::heading, false, true},
        {"scope = \"heading\"\n", standing::body, false, false},
        {"scope = \"title\"\n", standing::title | standing::heading, false, true},
        {"scope = \"any\"\n", standing::heading, false, true},
        {"scope = \"any\"\n", standing::page, false, false},
        {"scope = \"page\"\n", standing::page, false, true},
        {"scope = \"page\"\n", standing::front_matter, false, true},
        {"scope = \"front_matter\"\n", standing::front_matter, false, true},
        {"scope = \"front_matter\"\n", standing::page, false, false},
        {"in = [\"retention\"]\n", standing::body, true, true},
        {"in = [\"retention\"]\n", standing::body, false, false},
        {"in = [\"security\"]\n", standing::body, true, false},
        {"not_in = [\"retention\"]\n", standing::body, true, false},
        {"not_in = [\"security\"]\n", standing::body, true, true},
    };
    for (const Place& place : places) {
        CAPTURE(place.cue);
        CAPTURE(place.standing);
        const LanguageBench bench("[[cue]]\nall = [\"säilyttää\"]\n" + place.cue);
        ProbeText probe(bench, "Tiedot säilytetään.");
        probe.units.front().standing = place.standing;
        if (place.under_retention) probe.units.front().sections = mask_of(*bench.book.section("retention"));
        CHECK((matches(bench, probe) == "säilytetään") == place.found);
    }
}

TEST_CASE("cues that ask for the same are each found, for their own owner") {
    const LanguageBench bench("[[cue]]\nall = [\"tieto\"]\n[[cue]]\nall = [\"tieto\"]\n");
    const ProbeText probe(bench, "Tieto on.");
    const CueMatcher matcher(bench.book, bench.cues());
    const std::vector<CueMatch> found = matcher.find(probe.input());
    REQUIRE(found.size() == 2);
    CHECK(found[0].owner == 2);
    CHECK(found[1].owner == 4);
    CHECK(found[0].cue != found[1].cue);
}

TEST_CASE("a word that one slot could take is left to the slot that has no other") {
    check("[[cue]]\nall = [\"saada\", \"-tieto|ne\", \"jättää .. käyttää\"]\n",
          {{"Saat vaatia, että jätän tietosi käyttämättä ja niitä vain säilytän.",
            "-Saat vaatia, että jätän tietosi käyttämättä ja niitä"}});
}

TEST_CASE("what a cue quotes depends on no other cue") {
    const std::string cue = "[[cue]]\nall = [\"henkilötieto\", \"säilyttää\"]\n";
    std::string others;
    for (int i = 0; i < 50; ++i) others += "[[cue]]\nall = [\"henkilötieto\", \"luku" + std::to_string(i) + "\"]\n";
    const std::string text = "Henkilötietoja ja muita henkilötietoja säilytetään ja säilytetään.";
    const LanguageBench alone(cue);
    const LanguageBench among(cue + others);
    const std::string found = matches(alone, ProbeText(alone, text, "markdown"));
    CHECK(found == "Henkilötietoja ja muita henkilötietoja säilytetään | henkilötietoja säilytetään");
    CHECK(matches(among, ProbeText(among, text, "markdown")) == found);
}

TEST_CASE("many threads find what one finds") {
    const LanguageBench bench("[[cue]]\npattern = 'tie\\pL+'\n[[cue]]\nall = [\"säilyttää\"]\n");
    const ProbeText probe(bench, "Tämä tieto säilytetään, ja tiedot poistetaan.");
    const CueMatcher matcher(bench.book, bench.cues());
    std::vector<std::size_t> counts(8);
    std::vector<std::thread> threads;
    for (std::size_t& count : counts) {
        threads.emplace_back([&] { count = matcher.find(probe.input()).size(); });
    }
    for (std::thread& thread : threads) thread.join();
    CHECK(counts == std::vector<std::size_t>(8, 3));
}

}  // namespace selostelint::test
