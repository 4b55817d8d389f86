#include "report/assembly.h"

#include <doctest/doctest.h>

#include <fmt/ranges.h>

namespace selostelint::test {

namespace {

/// A format whose pieces the tests make themselves.
class Pieces : public Reporter {
public:
    Pieces(std::string_view separator, std::size_t limit) : separator_(separator), limit_(limit) {}

    std::string begin() const override { return "("; }
    std::string notice(const Judgement&) const override { return {}; }
    std::string failure(const Error&) const override { return {}; }
    std::string end(const Summary&, std::span<const Error>) const override { return ")"; }
    std::string_view separator() const override { return separator_; }
    std::size_t item_limit() const override { return limit_; }
    std::string whole(const Items& items, const Summary&, std::span<const Error>) const override {
        return fmt::format("{}, {} left out", fmt::join(items.lines, " "), items.left_out);
    }

private:
    std::string_view separator_;
    std::size_t limit_;
};

/// A format whose only piece stands alone.
class Alone : public Pieces {
public:
    Alone() : Pieces(",", 0) {}
    std::optional<Brackets> brackets() const override { return Brackets{"[", "]", "none"}; }
};

std::string assembled(const Reporter& format, std::initializer_list<const char*> pieces) {
    Assembly assembly(format);
    std::string text = assembly.begin();
    for (const char* piece : pieces) text += assembly.add(piece);
    return text + assembly.end({}, {});
}

}  // namespace

TEST_CASE("assembly: the separator stands between pieces that say something") {
    const Pieces format(",", 0);
    Assembly assembly(format);
    std::string text = assembly.begin();
    for (const char* piece : {"", "a", "", "b", ""}) text += assembly.add(piece);
    CHECK(text + assembly.end({}, {}) == "(a,b)");
}

TEST_CASE("assembly: one piece stands alone, several in brackets") {
    const Alone format;
    CHECK(assembled(format, {"", "a", ""}) == "(a)");
    CHECK(assembled(format, {"a", "", "b"}) == "([a,b])");
    CHECK(assembled(format, {"a", "b", "c"}) == "([a,b,c])");
    CHECK(assembled(format, {"", ""}) == "(none)");
    CHECK(assembled(format, {}) == "(none)");
}

TEST_CASE("assembly: items come worst first, and ties as walked") {
    const Pieces format("", 10);
    Assembly assembly(format);
    CHECK(assembly.add("2c\n0a\n1b\n").empty());
    CHECK(assembly.add("0d\n3e\n").empty());
    CHECK(assembly.end({}, {}) == "a d b c e, 0 left out");
}

TEST_CASE("assembly: above the limit the mildest and latest fall out") {
    const Pieces format("", 3);
    Assembly assembly(format);
    assembly.add("2c\n1b\n1f\n");
    assembly.add("0a\n");
    CHECK(assembly.left_out() == 1);
    assembly.add("3x\n0g\n");
    CHECK(assembly.left_out() == 3);
    CHECK(assembly.end({}, {}) == "a g b, 3 left out");
}

}  // namespace selostelint::test
