#include "rulebook/vocabulary.h"

#include <doctest/doctest.h>

#include <vector>

namespace selostelint {
namespace {

using Ids = std::vector<TermId>;

Ids found(const Vocabulary& vocabulary, TermKind kind, std::string_view word) {
    Ids ids;
    vocabulary.find(kind, word, ids);
    return ids;
}

Ids stems(const Vocabulary& vocabulary, std::string_view word) {
    Ids ids;
    vocabulary.find_stems(word, ids);
    return ids;
}

TEST_CASE("ids are dense, one for each word and kind") {
    Vocabulary vocabulary;
    CHECK(vocabulary.add(TermKind::lemma, "tieto") == TermId{0});
    CHECK(vocabulary.add(TermKind::head, "tieto") == TermId{1});
    CHECK(vocabulary.add(TermKind::lemma, "tieto") == TermId{0});
    CHECK(vocabulary.size() == 2);
    CHECK(found(vocabulary, TermKind::lemma, "tieto") == Ids{TermId{0}});
    CHECK(found(vocabulary, TermKind::head, "tieto") == Ids{TermId{1}});
    CHECK(found(vocabulary, TermKind::modifier, "tieto").empty());
    CHECK(found(vocabulary, TermKind::lemma, "Tieto").empty());
    CHECK(found(vocabulary, TermKind::lemma, "").empty());
}

TEST_CASE("short words are taken for common ones, and ends of compounds for commoner") {
    Vocabulary vocabulary;
    const auto commonness = [&](TermKind kind, std::string_view word) {
        return vocabulary.commonness(vocabulary.add(kind, word));
    };
    CHECK(commonness(TermKind::lemma, "olla") > commonness(TermKind::lemma, "tieto"));
    CHECK(commonness(TermKind::lemma, "tieto") > commonness(TermKind::lemma, "tietosuojavaltuutettu"));
    CHECK(commonness(TermKind::head, "tieto") > commonness(TermKind::lemma, "tieto"));
    CHECK(commonness(TermKind::stem, "kumot") > commonness(TermKind::lemma, "kumot"));
    CHECK(commonness(TermKind::lemma, "tietosuojavaltuutettu") > 0);
    CHECK(commonness(TermKind::lemma, "tieto") > commonness(TermKind::entity, "date"));
}

TEST_CASE("a word has every stem that it begins with") {
    Vocabulary vocabulary;
    CHECK(stems(vocabulary, "kumottu").empty());
    const TermId longer = vocabulary.add(TermKind::stem, "kumottu");
    const TermId shorter = vocabulary.add(TermKind::stem, "kum");
    const TermId finnish = vocabulary.add(TermKind::stem, "säil");
    CHECK(stems(vocabulary, "kumottu") == Ids{shorter, longer});
    CHECK(stems(vocabulary, "kumota") == Ids{shorter});
    CHECK(stems(vocabulary, "säilyttää") == Ids{finnish});
    CHECK(stems(vocabulary, "ku").empty());
    CHECK(stems(vocabulary, "").empty());
}

}  // namespace
}  // namespace selostelint
