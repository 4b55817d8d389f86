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

TEST_CASE("ids are dense, one for each word and kind, and uses are counted") {
    Vocabulary vocabulary;
    CHECK(vocabulary.add(TermKind::lemma, "tieto") == TermId{0});
    CHECK(vocabulary.add(TermKind::head, "tieto") == TermId{1});
    CHECK(vocabulary.add(TermKind::lemma, "tieto") == TermId{0});
    vocabulary.use(TermId{0});
    CHECK(vocabulary.size() == 2);
    CHECK(vocabulary.uses(TermId{0}) == 3);
    CHECK(vocabulary.uses(TermId{1}) == 1);
    CHECK(found(vocabulary, TermKind::lemma, "tieto") == Ids{TermId{0}});
    CHECK(found(vocabulary, TermKind::head, "tieto") == Ids{TermId{1}});
    CHECK(found(vocabulary, TermKind::modifier, "tieto").empty());
    CHECK(found(vocabulary, TermKind::lemma, "Tieto").empty());
    CHECK(found(vocabulary, TermKind::lemma, "").empty());
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
