#include "language/lexicon.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <string>
#include <thread>
#include <vector>

namespace selostelint::test {

namespace {

/// The terms of a rulebook, written as in rule data.
struct Terms {
    Vocabulary vocabulary;
    std::vector<std::pair<std::string, TermId>> named;

    void add(std::string name, TermKind kind, std::string_view word) {
        named.emplace_back(std::move(name), vocabulary.add(kind, word));
    }

    Terms() {
        add("henkilötietolaki", TermKind::lemma, "henkilötietolaki");
        add("säilyttää", TermKind::lemma, "säilyttää");
        add("allekirjoittaa", TermKind::lemma, "allekirjoittaa");
        add("gdpr", TermKind::lemma, "gdpr");
        add("-laki", TermKind::head, "laki");
        add("-tieto", TermKind::head, "tieto");
        add("-säilyttää", TermKind::head, "säilyttää");
        add("-alue", TermKind::head, "alue");
        add("tieto-", TermKind::modifier, "tieto");
        add("henkilö-", TermKind::modifier, "henkilö");
        add("kumot*", TermKind::stem, "kumot");
        add("=Oy", TermKind::surface, "Oy");
    }

    std::string of(const Word& word) const {
        std::string result;
        for (const auto& [name, id] : named) {
            if (std::ranges::binary_search(word.terms, id)) result += (result.empty() ? "" : " ") + name;
        }
        return result;
    }
};

std::unique_ptr<Lexicon> open(const Terms& terms) {
    Result<std::unique_ptr<Lexicon>> lexicon = Lexicon::open(terms.vocabulary);
    REQUIRE(lexicon);
    return std::move(lexicon).value();
}

constexpr std::array<std::string_view, 10> some_words = {
    "tietojen", "henkilötietolaissa", "ETA-alueen", "kumottu", "säilytys", "GDPR:n", "Oy", "lakia",
    "zzyzxq",   "allekirjoitettu"};

}  // namespace

TEST_CASE("a word is of every term that its forms, compounds and spelling satisfy") {
    struct Case {
        std::string word, terms;
    };
    const Case cases[] = {
        {"henkilötietolaissa", "henkilötietolaki -laki henkilö-"},
        {"HENKILÖTIETOLAKI", "henkilötietolaki -laki henkilö-"},
        {"Henkilötietolain", "henkilötietolaki -laki henkilö-"},
        {"tietojani", "-tieto"},
        {"asiakastietoja", "-tieto"},
        {"tietosuojan", "tieto-"},
        {"säilytämme", "säilyttää -säilyttää"},
        {"säilytettiin", "säilyttää -säilyttää"},
        {"GDPR:n", "gdpr"},
        {"ETA-alueen", "-alue"},
        {"kumottiin", "kumot*"},
        {"kumota", "kumot*"},
        {"kumoaa", ""},
        {"Oy", "=Oy"},
        {"oy", ""},
        {"zzyzxq", ""},
    };
    const Terms terms;
    const std::unique_ptr<Lexicon> lexicon = open(terms);
    for (const Case& each : cases) {
        CAPTURE(each.word);
        CHECK(terms.of(lexicon->word(each.word)) == each.terms);
    }
}

TEST_CASE("words that deny are known as such") {
    const Terms terms;
    const std::unique_ptr<Lexicon> lexicon = open(terms);
    for (const std::string_view word : {"ei", "emme", "eivät", "eikä", "älä", "ilman", "luovuttamatta", "EI"}) {
        CAPTURE(word);
        CHECK(lexicon->word(word).negation);
    }
    for (const std::string_view word : {"ja", "luovutetaan", "einestä", "tiedot"}) {
        CAPTURE(word);
        CHECK_FALSE(lexicon->word(word).negation);
    }
    CHECK(lexicon->word("siirretä").connegative);
    CHECK_FALSE(lexicon->word("siirretään").connegative);
}

TEST_CASE("a word is the same object however often it is asked for") {
    const Terms terms;
    const std::unique_ptr<Lexicon> lexicon = open(terms);
    CHECK(&lexicon->word("tietojen") == &lexicon->word(std::string("tietojen")));
    CHECK(&lexicon->word("tietojen") != &lexicon->word("Tietojen"));
}

TEST_CASE("many threads learn of a word what one learns") {
    const Terms terms;
    const std::unique_ptr<Lexicon> alone = open(terms);
    const std::unique_ptr<Lexicon> shared = open(terms);
    std::array<std::vector<std::string>, 8> learnt;
    std::vector<std::thread> threads;
    for (std::size_t t = 0; t < learnt.size(); ++t) {
        threads.emplace_back([&, t] {
            for (std::size_t i = 0; i < some_words.size(); ++i) {
                learnt[t].push_back(terms.of(shared->word(some_words[(i + t) % some_words.size()])));
            }
        });
    }
    for (std::thread& thread : threads) thread.join();
    for (std::size_t t = 0; t < learnt.size(); ++t) {
        for (std::size_t i = 0; i < some_words.size(); ++i) {
            CHECK(learnt[t][i] == terms.of(alone->word(some_words[(i + t) % some_words.size()])));
        }
    }
}

}  // namespace selostelint::test
