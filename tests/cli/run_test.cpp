#include "cli/run.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <nlohmann/json.hpp>
#include <sstream>
#include <stdexcept>
#include <thread>

#include "report/json_schema.h"
#include "report/sample.h"

namespace selostelint::test {

namespace {

/// A notice for most paths; "bad" cannot be read, "throws" is a fault of the program.
Result<Judgement> inspect(const Source& source) {
    const std::string& path = source.path;
    const auto number = std::hash<std::string>{}(path) % 7;
    std::this_thread::sleep_for(std::chrono::microseconds(100 * number));
    if (path.find("bad") == 0) return Error{path, 2, 3, {"Rikki.", "Broken."}};
    if (path.find("throws") == 0) throw std::runtime_error("odd");
    Judgement judgement = sample_judgement(path, "Henkilötietolaki.\n");
    judgement.findings = {finding_at(judgement, "OUT001", "Henkilötietolaki")};
    return judgement;
}

NextSource one_after_another(const std::vector<std::string>& paths) {
    return [&paths, at = std::size_t{0}]() mutable -> std::optional<Source> {
        if (at == paths.size()) return std::nullopt;
        const std::string& path = paths[at++];
        return Source{path, static_cast<double>(at) / static_cast<double>(paths.size()), std::nullopt};
    };
}

struct Outcome {
    std::string out;
    std::vector<std::string> errors;
    Summary summary;
};

Outcome run(const std::vector<std::string>& paths, unsigned jobs, const Inspect& with = inspect) {
    std::ostringstream out;
    std::ostringstream err;
    std::vector<Output> outputs;
    outputs.emplace_back(make_json(sample_options()), &out);
    Progress progress(err, nullptr, false);
    Outcome outcome;
    const OnError on_error = [&](const Error& error) { outcome.errors.push_back(error.path); };
    outcome.summary =
        run_batch({one_after_another(paths), {}, &sample_rulebook(), jobs, with, on_error}, outputs, progress);
    outcome.out = out.str();
    return outcome;
}

std::vector<std::string> many() {
    std::vector<std::string> paths = {"bad0", "throws0"};
    for (int i = 0; i < 200; ++i) paths.push_back((i % 17 == 0 ? "bad" : "f") + std::to_string(i));
    return paths;
}

/// A stream that takes some bytes and then no more.
class Closing : public std::streambuf {
public:
    explicit Closing(int takes) : left_(takes) {}

protected:
    int_type overflow(int_type byte) override { return left_-- > 0 ? traits_type::not_eof(byte) : traits_type::eof(); }

private:
    int left_;
};

/// A stream that counts how often it is told to pass on what it has.
class Passing : public std::stringbuf {
public:
    int times = 0;

protected:
    int sync() override { return ++times, 0; }
};

/// A report of bytes that cannot be put together.
class Unmade : public Reporter {
public:
    std::string begin() const override { return {}; }
    std::string notice(const Judgement&) const override { return {}; }
    std::string failure(const Error&) const override { return {}; }
    std::string end(const Summary&, std::span<const Error>) const override { return {}; }
    bool is_binary() const override { return true; }
};

}  // namespace

TEST_CASE("JSON Lines: each file's line is passed on before the next file is judged") {
    Passing passing;
    std::ostream out(&passing);
    std::ostringstream err;
    std::vector<Output> outputs;
    outputs.emplace_back(make_json_lines(sample_options()), &out);
    std::vector<long> lines_before;
    std::vector<int> passed_before;
    const Inspect watching = [&](const Source& source) {
        const std::string so_far = passing.str();
        lines_before.push_back(std::ranges::count(so_far, '\n'));
        passed_before.push_back(passing.times);
        return inspect(source);
    };
    const std::vector<std::string> paths = {"a", "b", "c"};
    Progress progress(err, nullptr, false);
    run_batch({one_after_another(paths), {}, &sample_rulebook(), 1, watching, [](const Error&) {}}, outputs, progress);
    CHECK(lines_before == std::vector<long>{0, 1, 2});
    CHECK(passed_before[0] < passed_before[1]);
    CHECK(passed_before[1] < passed_before[2]);
}

TEST_CASE("the bytes are the same whatever the number of jobs") {
    const Outcome one = run(many(), 1);
    CHECK(schema_faults(report_schema(), nlohmann::json::parse(one.out)).empty());
    for (const unsigned jobs : {2U, 3U, 8U}) {
        const Outcome more = run(many(), jobs);
        CHECK(more.out == one.out);
        CHECK(more.errors == one.errors);
        CHECK(more.summary.errors == one.summary.errors);
    }
    CHECK(one.summary.notices == 188);
    CHECK(one.summary.unreadable == 14);
    CHECK(one.errors[0] == "bad0");
    CHECK(one.errors[1] == "throws0");
}

TEST_CASE("nothing but failures is a report, too") {
    const Outcome outcome = run({"bad1", "bad2"}, 2);
    const nlohmann::json report = nlohmann::json::parse(outcome.out);
    CHECK(report["notices"].empty());
    CHECK(report["errors"].size() == 2);
    CHECK(report["errors"][0]["line"] == 2);
}

TEST_CASE("a reader that goes away ends the run") {
    for (const unsigned jobs : {1U, 2U}) {
        Closing closing(2000);
        std::ostream out(&closing);
        std::ostringstream err;
        std::vector<Output> outputs;
        outputs.emplace_back(make_json(sample_options()), &out);
        std::atomic<int> inspected = 0;
        const Inspect counting = [&](const Source& source) {
            ++inspected;
            return inspect(source);
        };
        const std::vector<std::string> paths(1000, "f");
        Progress progress(err, nullptr, false);
        run_batch({one_after_another(paths), {}, &sample_rulebook(), jobs, counting, [](const Error&) {}}, outputs,
                  progress);
        CHECK(outputs[0].failed);
        CHECK(inspected < 200);
    }
}

TEST_CASE("a page that cannot be written ends its report, and the reason is kept") {
    for (const unsigned jobs : {1U, 2U}) {
        std::ostringstream index;
        std::ostringstream out;
        std::ostringstream err;
        ReportOptions folder = sample_options();
        folder.folder = true;
        int opened = 0;
        const OpenReportFile open = [&](const std::string& name) -> Result<std::unique_ptr<std::ostream>> {
            if (++opened > 4) return Error{name, 0, 0, {"Täynnä.", "Full."}};
            return std::unique_ptr<std::ostream>(std::make_unique<std::ostringstream>());
        };
        std::vector<Output> outputs;
        outputs.emplace_back(make_html(folder), &index);
        outputs.back().open = open;
        outputs.emplace_back(make_json(sample_options()), &out);
        const std::vector<std::string> paths(20, "f");
        Progress progress(err, nullptr, false);
        run_batch({one_after_another(paths), {}, &sample_rulebook(), jobs, inspect, [](const Error&) {}}, outputs,
                  progress);
        CHECK(outputs[0].failed);
        CHECK(outputs[0].why->message.en == "Full.");
        CHECK(opened == 5);
        CHECK(nlohmann::json::parse(out.str())["notices"].size() == 20);
    }
}

TEST_CASE("a workbook that could not be put together fails with its reason, the other reports are whole") {
    std::ostringstream out;
    std::ostringstream json;
    std::ostringstream err;
    std::vector<Output> outputs;
    outputs.emplace_back(std::make_unique<Unmade>(), &out);
    outputs.emplace_back(make_json(sample_options()), &json);
    const std::vector<std::string> paths = {"a"};
    Progress progress(err, nullptr, false);
    run_batch({one_after_another(paths), {}, &sample_rulebook(), 1, inspect, [](const Error&) {}}, outputs, progress);
    CHECK(outputs[0].failed);
    REQUIRE(outputs[0].why);
    CHECK(outputs[0].why->message.en ==
          "The report could not be put together. Check the disk's space for temporary files.");
    CHECK_FALSE(outputs[1].failed);
    CHECK(holds(json.str(), "OUT001"));
}

TEST_CASE("progress shows itself late, seldom, and wipes itself away") {
    std::ostringstream err;
    double now = 10;
    Progress progress(
        err, [&] { return now; }, true);
    progress.step(0.25);
    CHECK(err.str().empty());
    now = 10.6;
    progress.step(0.5);
    CHECK(err.str() == "\r[###############...............] 50 % (2)");
    now = 10.65;
    progress.step(0.75);
    progress.clear();
    CHECK(err.str() == "\r[###############...............] 50 % (2)\r\x1b[K");
    progress.clear();
    CHECK(err.str().size() == std::string("\r[###############...............] 50 % (2)\r\x1b[K").size());
}

}  // namespace selostelint::test
