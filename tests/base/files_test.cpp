#include "base/files.h"

#include <doctest/doctest.h>

#include <cstdio>
#include <filesystem>
#include <fstream>

#include "memory_files.h"

namespace selostelint {

namespace {

/// A folder that is gone when the test ends.
struct ScratchFolder {
    std::filesystem::path path = std::filesystem::temp_directory_path() / "selostelint-files-test";
    ScratchFolder() {
        std::filesystem::remove_all(path);
        std::filesystem::create_directories(path / "kansio");
        std::ofstream(path / "b.txt") << "tekstiä";
        std::ofstream(path / "a.txt");
    }
    ~ScratchFolder() { std::filesystem::remove_all(path); }
    std::string operator/(const char* name) const { return (path / name).string(); }
};

}  // namespace

TEST_CASE("the disk is read") {
    const ScratchFolder scratch;
    const DiskFiles files;
    CHECK(files.kind(scratch / "b.txt") == FileKind::file);
    CHECK(files.kind(scratch / "kansio") == FileKind::folder);
    CHECK(files.kind(scratch / "puuttuu") == FileKind::missing);
    CHECK(files.kind("/dev/null") == FileKind::other);
    CHECK(files.read(scratch / "b.txt", 100).value() == "tekstiä");
    CHECK(files.read(scratch / "a.txt", 100).value() == "");
    CHECK(files.list(scratch / "").value() == std::vector<std::string>{"a.txt", "b.txt", "kansio"});
    CHECK(files.canonical(scratch / "kansio/../b.txt") == files.canonical(scratch / "b.txt"));
    CHECK(files.canonical(scratch / "puuttuu") == "");
}

TEST_CASE("what cannot be read says why and names the path") {
    const ScratchFolder scratch;
    const DiskFiles files;
    const auto missing = files.read(scratch / "puuttuu", 100);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().path == scratch / "puuttuu");
    CHECK(missing.error().message.en.find("No such file") != std::string::npos);
    CHECK(files.read(scratch / "kansio", 100).error().message.fi.find("kansio") != std::string::npos);
    CHECK_FALSE(files.list(scratch / "b.txt"));
    CHECK_FALSE(files.list(scratch / "puuttuu"));
}

TEST_CASE("a file above the limit is refused, one at the limit is read") {
    const ScratchFolder scratch;
    const DiskFiles files;
    CHECK(files.read(scratch / "b.txt", 8));
    const auto large = files.read(scratch / "b.txt", 7);
    REQUIRE_FALSE(large);
    CHECK(large.error().message.en.find("larger than") != std::string::npos);
    // A device tells no size beforehand.
    CHECK_FALSE(files.read("/dev/zero", 100000));
}

TEST_CASE("files in memory behave as files on disk") {
    MemoryFiles files({{"a/b.txt", "x"}, {"a/c/d.txt", "y"}, {"e.txt", "z"}});
    CHECK(files.list("a").value() == std::vector<std::string>{"b.txt", "c"});
    CHECK(files.list(".").value() == std::vector<std::string>{"a", "e.txt"});
    CHECK(files.kind("a/") == FileKind::folder);
    CHECK(files.kind("./e.txt") == FileKind::file);
    CHECK(files.kind("f") == FileKind::missing);
    CHECK(files.read("a/c/d.txt", 10).value() == "y");
    files.unreadable.insert("a");
    CHECK_FALSE(files.list("a"));
}

}  // namespace selostelint
