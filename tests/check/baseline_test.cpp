#include "check/baseline.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>

#include "check/small_case.h"

namespace selostelint::test {

namespace {

PastFinding past(std::string fingerprint, std::string rule = "OUT1", bool suppressed = false) {
    PastFinding finding;
    finding.rule = std::move(rule);
    finding.fingerprint = std::move(fingerprint);
    finding.suppressed = suppressed;
    return finding;
}

Baseline baseline_of(std::vector<PastFinding> findings) {
    PastRun run;
    run.notices = {{"a.md", "aaaa", std::move(findings)}, {"b.md", "bbbb", {past("elsewhere")}}};
    return Baseline(std::move(run));
}

/// Rules OUT1 and REQ1.
Rulebook book() {
    Rulebook made = small_book();
    made.rules = {forbid_law(personal_data_act), require_retention()};
    return made;
}

Judgement judged(const std::vector<std::string>& fingerprints, const std::string& sha256 = "cccc") {
    Judgement judgement;
    judgement.document.sha256 = sha256;
    for (const std::string& fingerprint : fingerprints) {
        Finding finding;
        finding.fingerprint = fingerprint;
        judgement.findings.push_back(std::move(finding));
    }
    return judgement;
}

}  // namespace

TEST_CASE("a finding that the baseline has does not count, another one does, and what is gone is counted") {
    Judgement judgement = judged({"1", "2"});
    baseline_of({past("1"), past("3"), past("4")}).compare("a.md", book(), {}, judgement);
    CHECK(judgement.findings[0].baseline == BaselineState::unchanged);
    CHECK_FALSE(judgement.findings[0].counts());
    CHECK(judgement.findings[1].baseline == BaselineState::fresh);
    CHECK(judgement.findings[1].counts());
    CHECK(judgement.absent == 2);
}

TEST_CASE("a notice is compared with its own past: that of its path, else that of the same bytes") {
    const Baseline baseline = baseline_of({past("1")});
    const auto state = [&](const std::string& path, const std::string& sha256, const std::string& fingerprint) {
        Judgement judgement = judged({fingerprint}, sha256);
        baseline.compare(path, book(), {}, judgement);
        return judgement.findings[0].baseline;
    };
    CHECK(state("a.md", "changed", "1") == BaselineState::unchanged);
    CHECK_MESSAGE(state("moved.md", "aaaa", "1") == BaselineState::unchanged, "moved");
    CHECK_MESSAGE(state("a.md", "bbbb", "elsewhere") == BaselineState::fresh, "the path comes first");
    // An absence has one fingerprint in all notices: what another notice lacks excuses no new one.
    CHECK(state("new.md", "dddd", "1") == BaselineState::fresh);
}

TEST_CASE("of a page that a crawl has more than once each is compared with that of its bytes") {
    PastRun run;
    run.notices = {{"c.warc!a", "1", {past("x")}}, {"c.warc!a", "2", {past("y")}}};
    const Baseline baseline(std::move(run));
    Judgement second = judged({"y"}, "2");
    baseline.compare("c.warc!a", book(), {}, second);
    CHECK(second.findings[0].baseline == BaselineState::unchanged);
    CHECK(second.absent == 0);
}

TEST_CASE("what was suppressed then is new when it is suppressed no more") {
    const Baseline baseline = baseline_of({past("1", "OUT1", true), past("2", "OUT1", true)});
    Judgement judgement = judged({"1"});
    baseline.compare("a.md", book(), {}, judgement);
    CHECK(judgement.findings[0].baseline == BaselineState::fresh);
    CHECK(judgement.absent == 0);
    judgement.findings[0].suppressed = Suppression{};
    baseline.compare("a.md", book(), {}, judgement);
    CHECK(judgement.findings[0].baseline == BaselineState::unchanged);
}

TEST_CASE("findings of rules that the run does not ask for are not gone") {
    const Baseline baseline = baseline_of({past("1", "OUT1"), past("2", "REQ1"), past("3", "REQ2")});
    Judgement judgement = judged({});
    baseline.compare("a.md", book(), {true, false}, judgement);
    CHECK_MESSAGE(judgement.absent == 2, "OUT1, and a rule that there is no more");
}

}  // namespace selostelint::test
