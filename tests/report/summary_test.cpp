#include <doctest/doctest.h>

#include "report/sample.h"

namespace selostelint::test {

TEST_CASE("a summary counts what is not suppressed and keeps the worst files") {
    Summary summary;
    for (int i = 0; i < 8; ++i) {
        Judgement judgement = sample_judgement("f" + std::to_string(i), "Laki laki.\n");
        for (int times = 0; times < i % 7; ++times)
            judgement.findings.push_back(finding_at(judgement, "OUT001", "Laki"));
        judgement.findings.push_back(finding_at(judgement, "OUT001", "laki"));
        judgement.findings.back().suppressed = Suppression{};
        judgement.is_notice = i != 0;
        summary.add(judgement, sample_rulebook());
    }
    CHECK(summary.notices == 8);
    CHECK(summary.errors == 21);
    CHECK(summary.not_notices == 1);
    CHECK(summary.by_rule == std::map<std::string, std::uint32_t>{{"OUT001", 21}});
    REQUIRE(summary.worst.size() == Summary::worst_files);
    CHECK(summary.worst.front().path == "f6");
    CHECK(summary.worst.back().path == "f2");
}

TEST_CASE("the rules that fired, the most frequent first, equals as in the rulebook") {
    Summary summary;
    summary.by_rule = {{"REQ110", 2}, {"OUT001", 5}, {"DOC603", 2}, {"GONE01", 9}};
    std::string order;
    for (const auto& [rule, times] : most_frequent(summary, sample_rulebook())) {
        order += rule->id + " " + std::to_string(times) + "; ";
    }
    CHECK(order == "OUT001 5; DOC603 2; REQ110 2; ");
}

}  // namespace selostelint::test
