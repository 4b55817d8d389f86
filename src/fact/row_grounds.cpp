#include <set>
#include <utility>

#include "fact/recognisers.h"

namespace selostelint {

namespace {

/// Table and row.
using Row = std::pair<std::uint32_t, std::uint32_t>;

/// The row of a table in which the fact stands; {0, 0} outside tables.
Row row_of(const FactContext& context, const Fact& fact) {
    const std::uint32_t sentence = context.sentence_at(fact.span.begin);
    if (sentence >= context.text.sentences.size()) return {};
    const Block& block = context.document.blocks[context.text.sentences[sentence].block];
    return block.kind == BlockKind::table_cell ? Row{block.table, block.row} : Row{};
}

}  // namespace

void recognise_row_grounds(const FactContext& context, FactKind kind, std::vector<Fact>& facts) {
    const auto code = context.rulebook.fact("identity_code");
    const auto basis = context.rulebook.fact("legal_basis");
    const auto duty = basis ? context.rulebook[*basis].value_of("legal_obligation") : std::nullopt;
    if (!code || !duty) return;
    std::set<Row> rows;
    for (const Fact& fact : facts) {
        if (fact.kind == *code) rows.insert(row_of(context, fact));
    }
    rows.erase(Row{});
    std::vector<Fact> grounds;
    for (const Fact& fact : facts) {
        const bool is_duty = fact.kind == *basis && fact.value == *duty && fact.certainty == Certainty::stated;
        if (!is_duty || rows.count(row_of(context, fact)) == 0) continue;
        grounds.push_back(context.fact(kind, fact.span));
        grounds.back().text = fact.text;
    }
    facts.insert(facts.end(), grounds.begin(), grounds.end());
}

}  // namespace selostelint
