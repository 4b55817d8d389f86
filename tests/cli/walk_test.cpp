#include "cli/walk.h"

#include <doctest/doctest.h>

#include "memory_files.h"

namespace selostelint {

namespace {

using Words = std::vector<std::string>;

MemoryFiles tree() {
    return MemoryFiles({{"a.md", ""},
                        {"docs/Z.md", ""},
                        {"docs/b.html", ""},
                        {"docs/kuva.png", ""},
                        {"docs/sub/c.TXT", ""},
                        {"docs/sub.md", ""},
                        {"docs/.git/x.md", ""},
                        {"docs/node_modules/y.md", ""},
                        {"docs/ä.md", ""},
                        {"vanha/d.md", ""}});
}

WalkRequest request(Words paths) {
    return {std::move(paths), {{"md", "html", "txt"}, {}}, false};
}

Words paths(const WalkResult& result) {
    Words paths;
    for (const FoundFile& file : result.files) paths.push_back(file.path + (file.is_candidate ? "?" : ""));
    return paths;
}

Words found(const WalkRequest& asked) {
    return paths(walk(tree(), asked));
}

}  // namespace

TEST_CASE("folders are walked in the order of bytes, hidden ones and node_modules passed over") {
    CHECK(found(request({"docs"})) == Words{"docs/Z.md", "docs/b.html", "docs/sub/c.TXT", "docs/sub.md", "docs/ä.md"});
    CHECK(found(request({"docs/"})) == found(request({"docs"})));
    CHECK(found(request({"."})).front() == "a.md");
    CHECK(found(request({"./docs/sub"})) == Words{"./docs/sub/c.TXT"});
}

TEST_CASE("what is named is taken, once") {
    CHECK(found(request({"docs/kuva.png"})) == Words{"docs/kuva.png"});
    CHECK(found(request({"docs/.git"})) == Words{"docs/.git/x.md"});
    CHECK(found(request({"docs/node_modules"})) == Words{"docs/node_modules/y.md"});
    CHECK(found(request({"a.md", "./a.md", "a.md"})) == Words{"a.md"});
    CHECK(found(request({"docs/sub", "docs/sub/c.TXT", "docs/sub"})) == Words{"docs/sub/c.TXT"});
    CHECK(found(request({"-"})) == Words{"-"});
}

TEST_CASE("patterns that the shell left are filled in") {
    CHECK(found(request({"*.md"})) == Words{"a.md"});
    CHECK(found(request({"docs/*.md"})) == Words{"docs/Z.md", "docs/sub.md", "docs/ä.md"});
    CHECK(found(request({"docs/?.md"})) == Words{"docs/Z.md", "docs/ä.md"});
    CHECK(found(request({"*/sub/*"})) == Words{"docs/sub/c.TXT"});
    CHECK(found(request({"**/c.*"})) == Words{"docs/sub/c.TXT"});
    CHECK(found(request({"docs/**"})) == found(request({"docs"})));
    const WalkResult none = walk(tree(), request({"*.pdf"}));
    REQUIRE(none.errors.size() == 1);
    CHECK(none.errors[0].path == "*.pdf");
}

TEST_CASE("exclusion") {
    WalkRequest asked = request({"docs", "vanha/d.md"});
    asked.rules.exclude = {"sub", "*.html", "vanha/**"};
    CHECK(found(asked) == Words{"docs/Z.md", "docs/sub.md", "docs/ä.md", "vanha/d.md"});
    asked.force_exclude = true;
    const WalkResult result = walk(tree(), asked);
    CHECK(paths(result) == Words{"docs/Z.md", "docs/sub.md", "docs/ä.md"});
    CHECK(result.excluded == 1);
    WalkRequest below = request({"docs"});
    below.rules.exclude = {"docs"};  // a folder that is named is the user's choice
    CHECK(found(below).size() == 5);
    below.rules.exclude = {"docs/sub/**"};
    CHECK(found(below).size() == 4);
}

TEST_CASE("what cannot be read is told, and the rest is found") {
    MemoryFiles files = tree();
    files.unreadable = {"docs/sub"};
    const WalkResult result = walk(files, request({"puuttuu.md", "docs", "a.md"}));
    CHECK(result.files.size() == 5);
    REQUIRE(result.errors.size() == 2);
    CHECK(result.errors[0].path == "puuttuu.md");
    CHECK(result.errors[1].path == "docs/sub");
}

TEST_CASE("a link back to where the walk has been ends") {
    // docs/loop is docs again, as deep as one likes.
    class Looping : public MemoryFiles {
    public:
        Looping() : MemoryFiles(std::map<std::string, std::string>{{"docs/a.md", ""}, {"docs/loop/a.md", ""}}) {}
        FileKind kind(const std::string& path) const override { return MemoryFiles::kind(real(path)); }
        Result<std::vector<std::string>> list(const std::string&) const override { return Words{"a.md", "loop"}; }
        std::string canonical(const std::string& path) const override { return MemoryFiles::canonical(real(path)); }

    private:
        static std::string real(std::string path) {
            for (auto at = path.find("/loop"); at != std::string::npos; at = path.find("/loop")) path.erase(at, 5);
            return path;
        }
    };
    CHECK(paths(walk(Looping(), request({"docs"}))) == Words{"docs/a.md"});
    CHECK(walk(Looping(), request({"docs/**/a.md"})).files.size() <= 2);
}

TEST_CASE("a web app's sources inside folders are candidates, named ones are to be checked") {
    const MemoryFiles files({{"src/a.tsx", ""}, {"src/b.tsx", ""}, {"src/c.md", ""}, {"src/d.png", ""}});
    const auto of = [&](Words named) { return paths(walk(files, request(std::move(named)))); };
    CHECK(of({"src"}) == Words{"src/a.tsx?", "src/b.tsx?", "src/c.md"});
    CHECK(of({"src/**"}) == Words{"src/a.tsx?", "src/b.tsx?", "src/c.md"});
    CHECK(of({"src/b.tsx", "src/*.png"}) == Words{"src/b.tsx", "src/d.png"});
    CHECK(of({"src/b.*", "src"}) == Words{"src/b.tsx", "src/a.tsx?", "src/c.md"});
    CHECK(of({"src", "src/b.tsx"}) == Words{"src/a.tsx?", "src/b.tsx", "src/c.md"});
}

}  // namespace selostelint
