#include "report/past_report.h"

#include <doctest/doctest.h>

#include "report/sample.h"

namespace selostelint::test {

namespace {

Judgement sample_with_findings() {
    Judgement judgement = sample_judgement("a.md", "# Seloste\nHenkilötietolain 10 §.\n");
    judgement.findings = {finding_at(judgement, "OUT001", "Henkilötietolain"), absence("REQ110", Anchor::document)};
    judgement.findings[1].suppressed = Suppression{SuppressionKind::external, "Tarkistettu.", {}};
    return judgement;
}

/// The fault of a text that is no report.
Error fault(const std::string& bytes) {
    const Result<PastRun> run = read_past_report("vanha.json", bytes);
    REQUIRE_FALSE(run.has_value());
    CHECK(run.error().path == "vanha.json");
    return run.error();
}

}  // namespace

TEST_CASE("a report of this program is read back, as JSON and as JSON Lines") {
    for (const auto make : {make_json, make_json_lines}) {
        const std::string report = report_of(*make(sample_options()), sample_with_findings());
        const Result<PastRun> run = read_past_report("vanha.json", report);
        REQUIRE(run.has_value());
        REQUIRE(run.value().notices.size() == 1);
        const PastNotice& notice = run.value().notices[0];
        CHECK(notice.path == "a.md");
        CHECK(notice.sha256 == std::string(64, '0'));
        REQUIRE(notice.findings.size() == 2);
        CHECK(notice.findings[0].rule == "OUT001");
        CHECK(notice.findings[0].severity == Severity::error);
        CHECK(notice.findings[0].quote == "Henkilötietolain");
        CHECK(notice.findings[0].line == 2);
        CHECK(notice.findings[0].fingerprint == "0123456789abcdef");
        CHECK_FALSE(notice.findings[0].suppressed);
        CHECK(notice.findings[1].suppressed);
        CHECK(run.value().as_of == (make == make_json ? "2026-11-22" : ""));
    }
}

TEST_CASE(
    "JSON Lines may begin with a byte order mark and have Windows' ends of lines, blank lines and files not read") {
    const std::string lines =
        "\xEF\xBB\xBF{\"path\":\"a\",\"line\":null,\"message\":\"Tyhjä.\"}\r\n\r\n{\"path\":\"b\",\"findings\":[]}\r\n "
        "\r\n";
    const Result<PastRun> run = read_past_report("vanha.jsonl", lines);
    REQUIRE(run.has_value());
    REQUIRE(run.value().notices.size() == 1);
    CHECK(run.value().notices[0].path == "b");
}

TEST_CASE("what a line is and its page are read back; a number that is none of a line is unknown") {
    const std::string report =
        R"({"version":1,"notices":[{"path":"a.pdf","line_unit":"page_line","findings":[)"
        R"({"rule":"OUT001","fingerprint":"1","line":14,"page":2},{"rule":"OUT001","fingerprint":"2","line":4294967297}]}]})";
    const Result<PastRun> run = read_past_report("vanha.json", report);
    REQUIRE(run.has_value());
    const PastNotice& notice = run.value().notices[0];
    CHECK(notice.line_unit == LineUnit::page_line);
    CHECK(notice.findings[0].line == 14);
    CHECK(notice.findings[0].page == 2);
    CHECK(notice.findings[1].line == 0);
}

TEST_CASE("what is no report is refused, with its place") {
    CHECK(holds(fault("").message.fi, "se on tyhjä"));
    CHECK(holds(fault("ei JSONia").message.fi, "se ei ole kelvollista JSONia"));
    CHECK(fault("{\"version\": 1,\n\"notices\": [\n").line == 3);
    CHECK(holds(fault("[]").message.fi, "kohta notices puuttuu"));
    CHECK(holds(fault(R"({"version":"2.1.0","runs":[]})").message.en, "notices is missing"));
    CHECK(holds(fault(R"({"notices":[]})").message.en, "version is missing"));
    CHECK(holds(fault(R"({"version":2,"notices":[]})").message.fi, "Raportin versio on 2"));
    CHECK(holds(fault(R"({"version":1,"notices":[5]})").message.en, "notices[0] is missing or not"));
    CHECK(holds(fault(R"({"version":1,"notices":[{"path":"a"}]})").message.en, "notices[0].findings"));
    CHECK(holds(fault(R"({"version":1,"notices":[{"path":"a","findings":[{"rule":"OUT001"}]}]})").message.en,
                "notices[0].findings[0].fingerprint"));
    CHECK(fault("{\"path\":\"a\",\"findings\":[]}\n{\"path\":").line == 2);
    const Error lacking = fault("{\"path\":\"a\",\"findings\":[]}\n{\"path\":\"b\"}\n");
    CHECK(lacking.line == 2);
    CHECK(holds(lacking.message.fi, "kohta findings puuttuu"));
    CHECK(fault("{\"path\":\"a\",\"findings\":[]}\n5\n").line == 2);
    CHECK(holds(fault(R"({"version":1,"notices":[],"x":1e999})").message.en, "too large"));
    CHECK(holds(fault(" \n").message.fi, "se on tyhjä"));
}

TEST_CASE("a hostile report costs no more than its bytes") {
    fault(std::string(1000000, '['));
    fault(R"({"version":1,"notices":[{"path":"a","facts":)" + std::string(1000000, '['));
    const std::string nested = std::string(100000, '[') + std::string(100000, ']');
    CHECK(read_past_report("a", R"({"version":1,"notices":[],"x":)" + nested + "}").has_value());
    const std::string deep = std::string(2000000, '[') + std::string(2000000, ']');
    CHECK(holds(fault(R"({"version":)" + deep + R"(,"notices":[]})").message.en, "version is missing or not"));
}

}  // namespace selostelint::test
