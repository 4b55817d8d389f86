#include "check/comparison.h"

#include <doctest/doctest.h>

#include <string>

namespace selostelint::test {

namespace {

PastNotice notice(const std::string& path, const std::string& sha256, const std::vector<std::string>& fingerprints,
                  const std::string& suppressed = "") {
    PastNotice made{path, sha256, {}};
    for (const std::string& fingerprint : fingerprints) {
        PastFinding finding;
        finding.rule = "OUT001";
        finding.fingerprint = fingerprint;
        finding.suppressed = fingerprint == suppressed;
        made.findings.push_back(finding);
    }
    return made;
}

/// "a.md new:3 fixed:1 open:2" for each notice, a line each.
std::string told(const std::vector<PastNotice>& before, const std::vector<PastNotice>& after) {
    const PastRun one{"", "", before};
    const PastRun two{"", "", after};
    std::string lines;
    for (const NoticeComparison& compared : compare_runs(one, two).notices) {
        lines += compared.path + (compared.old_path.empty() ? "" : "<" + compared.old_path);
        const auto list = [&](const char* name, const std::vector<const PastFinding*>& findings) {
            for (const PastFinding* finding : findings) lines += std::string(" ") + name + ":" + finding->fingerprint;
        };
        list("new", compared.fresh);
        list("fixed", compared.fixed);
        list("open", compared.open);
        list("suppressed", compared.suppressed);
        list("unchecked", compared.unchecked);
        lines += "\n";
    }
    return lines;
}

}  // namespace

TEST_CASE("findings are new, fixed or still open, notice by notice") {
    CHECK(told({notice("a.md", "1", {"x", "y"}), notice("b.md", "2", {"x"})},
               {notice("a.md", "3", {"z", "y"}), notice("b.md", "2", {"x"})}) ==
          "a.md new:z fixed:x open:y\nb.md open:x\n");
    CHECK_MESSAGE(told({notice("a.md", "1", {})}, {notice("a.md", "1", {})}).empty(), "nothing to tell");
    CHECK(told({}, {notice("a.md", "1", {"x"})}) == "a.md new:x\n");
}

TEST_CASE("a file that moved is known by its bytes, a copy is new") {
    CHECK(told({notice("a.md", "1", {"x"})}, {notice("b/a.md", "1", {"x"})}) == "b/a.md<a.md open:x\n");
    CHECK(told({notice("a.md", "1", {"x"})}, {notice("a.md", "1", {"x"}), notice("b.md", "1", {"x"})}) ==
          "a.md open:x\nb.md new:x\n");
    CHECK_MESSAGE(told({notice("a.md", "", {"x"})}, {notice("b.md", "", {"x"})}) == "b.md new:x\na.md unchecked:x\n",
                  "without digests nothing is known of bytes");
}

TEST_CASE("of a page that a crawl has more than once each is compared with itself, else in their order") {
    const PastNotice first = notice("c.warc!a", "1", {"x"});
    const PastNotice second = notice("c.warc!a", "2", {"y"});
    CHECK(told({first, second}, {first, second}) == "c.warc!a open:x\nc.warc!a open:y\n");
    CHECK(told({first, second}, {second}) == "c.warc!a open:y\nc.warc!a unchecked:x\n");
    CHECK(told({first, second}, {notice("c.warc!a", "3", {"x"}), notice("c.warc!a", "4", {"y"})}) ==
          "c.warc!a open:x\nc.warc!a open:y\n");
}

TEST_CASE("what the later run did not look at is not fixed") {
    CHECK(told({notice("a.md", "1", {"x"}), notice("b.md", "2", {"x"})}, {notice("b.md", "2", {"x"})}) ==
          "b.md open:x\na.md unchecked:x\n");
}

TEST_CASE("suppressed findings do not count as found, and are not fixed") {
    CHECK(told({notice("a.md", "1", {"x"})}, {notice("a.md", "1", {"x"}, "x")}) == "a.md suppressed:x\n");
    CHECK(told({notice("a.md", "1", {"x"}, "x")}, {notice("a.md", "1", {"x"})}) == "a.md new:x\n");
    CHECK(told({notice("a.md", "1", {"x"}, "x")}, {notice("a.md", "1", {})}).empty());
    CHECK(told({}, {notice("a.md", "1", {"x"}, "x")}).empty());
}

}  // namespace selostelint::test
