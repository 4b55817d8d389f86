#include "cli/sources.h"

#include <doctest/doctest.h>

#include <random>
#include <sstream>

#include "archive/packing.h"
#include "memory_files.h"

namespace selostelint::test {

namespace {

using Words = std::vector<std::string>;

class NoWriter : public Writer {
    Result<std::unique_ptr<std::ostream>> open(const std::string& path) const override { return Error{path, 0, 0, {}}; }
    std::optional<Error> make_folder(const std::string& path) const override {
        return Error{path, 0, 0, {"Ei.", "No."}};
    }
};

/// The paths of what is checked, "?" behind those of candidates; of what has been read already, its bytes or its error behind it.
Words sources(const MemoryFiles& files, Words paths, Words exclude = {}, const std::string& input = "") {
    std::istringstream in(input);
    std::ostringstream out;
    const NoWriter writer;
    const Environment environment{{}, in, out, out, files, writer};
    Arguments arguments;
    arguments.exclude = std::move(exclude);
    std::vector<FoundFile> named;
    for (std::string& path : paths) {
        const bool is_candidate = path.ends_with('?');
        if (is_candidate) path.pop_back();
        named.push_back({std::move(path), is_candidate});
    }
    Sources all(std::move(named), arguments, environment);
    Words found;
    double share = 0;
    while (const std::optional<Source> source = all.next()) {
        const bool read = source->contents.has_value();
        const std::string what = !read               ? ""
                                 : *source->contents ? ": " + source->contents->value().bytes
                                                     : "! " + source->contents->error().message.en;
        found.push_back(source->path + what);
        CHECK(source->share >= share);
        CHECK(source->share <= 1);
        share = source->share;
    }
    return found;
}

MemoryFiles audit() {
    return MemoryFiles({{"audit.zip", zip({{"kunta/a.md", "eka"},
                                           {"kunta/kuva.png", "x"},
                                           {".git/b.md", "x"},
                                           {"node_modules/c.md", "x"},
                                           {"__MACOSX/kunta/._a.md", "x"},
                                           {"./d.HTML.1", "toka"},
                                           {"sisempi.zip", zip({{"kunta/e.txt", "kolmas"}})}})},
                        {"f.md", "levyllä"}});
}

}  // namespace

TEST_CASE("an archive's members stand in its place, picked as a folder's files are") {
    CHECK(sources(audit(), {"audit.zip", "f.md"}) == Words{"audit.zip!kunta/a.md: eka", "audit.zip!./d.HTML.1: toka",
                                                           "audit.zip!sisempi.zip!kunta/e.txt: kolmas", "f.md"});
}

TEST_CASE("patterns exclude members by their path in the archive, or through the archive's own") {
    CHECK(sources(audit(), {"audit.zip"}, {"kunta"}) == Words{"audit.zip!./d.HTML.1: toka"});
    CHECK(sources(audit(), {"audit.zip"}, {"kunta/*", "*.1"}) == Words{"audit.zip!sisempi.zip!kunta/e.txt: kolmas"});
    CHECK(sources(audit(), {"audit.zip"}, {"audit.zip/kunta/**", "sisempi.zip"}) ==
          Words{"audit.zip!./d.HTML.1: toka"});
}

TEST_CASE("a member can be named") {
    CHECK(sources(audit(), {"audit.zip!kunta/a.md"}) == Words{"audit.zip!kunta/a.md: eka"});
    CHECK(sources(audit(), {"audit.zip!sisempi.zip!kunta/e.txt"}) ==
          Words{"audit.zip!sisempi.zip!kunta/e.txt: kolmas"});
    CHECK(sources(audit(), {"audit.zip!kunta/kuva.png"}) == Words{"audit.zip!kunta/kuva.png: x"});
    CHECK(sources(audit(), {"audit.zip!puuttuu.md", "f.md"}) ==
          Words{"audit.zip!puuttuu.md! The archive has no file of that name. Check the name.", "f.md"});
    CHECK(names_member(audit(), "audit.zip!kunta/a.md"));
    CHECK_FALSE(names_member(audit(), "puuttuu.zip!kunta/a.md"));
    CHECK_FALSE(names_member(audit(), "audit.zip"));
}

TEST_CASE("standard input may be an archive") {
    CHECK(sources({}, {"-"}, {}, zip({{"a.md", "x"}})) == Words{"<stdin>!a.md: x"});
    CHECK(sources({}, {"-"}, {}, "teksti") == Words{"<stdin>: teksti"});
}

TEST_CASE("of a web app's sources those are looked into that a walk has met, on the disk and in archives") {
    const std::string notice = "<h1>Tietosuojaseloste</h1><p>Käsittelemme nimesi. Säilytämme sen. Käsittely …</p>";
    std::string long_one = notice;
    std::minstd_rand random;  // what hardly packs, so that the archive is no bomb
    while (long_one.size() <= 8 << 20) long_one += static_cast<char>('a' + random() % 26);
    const MemoryFiles files({{"a.tsx", notice},
                             {"b.tsx", "<p>Hinnasto</p>"},
                             {"pitka.json", long_one},
                             {"app.zip", zip({{"a.tsx", notice}, {"b.tsx", "x"}, {"pitka.json", long_one}})}});
    const Words found = sources(files, {"a.tsx?", "b.tsx?", "pitka.json?", "puuttuu.vue?", "b.tsx", "app.zip"});
    CHECK(found == Words{"a.tsx: " + notice, "b.tsx", "app.zip!a.tsx: " + notice});
}

TEST_CASE("a file that only is called an archive is a file") {
    MemoryFiles named_zip;
    named_zip.files["a.zip"] = "teksti";
    CHECK(sources(named_zip, {"a.zip"}) == Words{"a.zip"});
}

}  // namespace selostelint::test
