#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "base/files.h"
#include "cli/sources.h"
#include "cli/walk.h"

namespace selostelint::test {

namespace {

namespace fs = std::filesystem;
using Words = std::vector<std::string>;

class NoWriter : public Writer {
    Result<std::unique_ptr<std::ostream>> open(const std::string& path) const override { return Error{path, 0, 0, {}}; }
    std::optional<Error> make_folder(const std::string& path) const override {
        return Error{path, 0, 0, {"Ei.", "No."}};
    }
};

/// A folder of the disk that is gone when the test ends.
class Folder {
public:
    Folder() {
        std::string name = (fs::temp_directory_path() / "selostelint-XXXXXX").string();
        REQUIRE(::mkdtemp(name.data()) != nullptr);
        path_ = name;
    }
    ~Folder() { fs::remove_all(path_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    fs::path operator/(const std::string& name) const { return path_ / name; }
    void file(const std::string& name) const {
        fs::create_directories((path_ / name).parent_path());
        std::ofstream(path_ / name) << "x";
    }
    /// What a walk finds, without the folder's own path.
    Words walked() const {
        Words names;
        for (const auto& [path, is_candidate] :
             walk(DiskFiles(), {{path_.string()}, {{"md", "zip"}, {}}, false}).files) {
            names.push_back(path.substr(path_.string().size() + 1));
        }
        return names;
    }

private:
    fs::path path_;
};

}  // namespace

TEST_CASE("links in circles end a walk and name no file twice by folders") {
    const Folder folder;
    folder.file("a/b.md");
    fs::create_directory_symlink(folder / "a", folder / "a/silmukka");
    fs::create_directory_symlink(folder / "", folder / "ylös");
    fs::create_symlink(folder / "toinen.md", folder / "ensi.md");
    fs::create_symlink(folder / "ensi.md", folder / "toinen.md");
    CHECK(folder.walked() == Words{"a/b.md"});
}

TEST_CASE("pipes and devices in a folder are passed over, archives picked up") {
    const Folder folder;
    folder.file("a.md");
    folder.file("b.zip");
    REQUIRE(::mkfifo((folder / "putki.md").c_str(), 0600) == 0);
    fs::create_symlink("/dev/zero", folder / "nolla.md");
    fs::create_symlink("puuttuu.md", folder / "rikki.md");
    CHECK(folder.walked() == Words{"a.md", "b.zip"});
}

TEST_CASE("a pipe that is named is not opened to see what it is: that would wait, and take its bytes") {
    const Folder folder;
    const std::string pipe = (folder / "putki").string();
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    const DiskFiles files;
    const WalkResult result = walk(files, {{pipe}, {}, false});
    REQUIRE(result.files.size() == 1);
    CHECK(result.files[0].path == pipe);
    std::istringstream in;
    std::ostringstream out;
    const NoWriter writer;
    const Environment environment{{}, in, out, out, files, writer};
    const Arguments arguments;
    const std::optional<Source> source = Sources({{pipe}}, arguments, environment).next();
    REQUIRE(source);
    CHECK(source->path == pipe);
    CHECK_FALSE(source->contents);
}

TEST_CASE("names of any bytes are walked") {
    const Folder folder;
    folder.file("rivi\nvaihto.md");
    folder.file("\x1b[31mpunainen.md");
    folder.file("\xFF\xFE.md");
    CHECK(folder.walked() == Words{"\x1b[31mpunainen.md", "rivi\nvaihto.md", "\xFF\xFE.md"});
}

TEST_CASE("a file of the disk is read in pieces from any place") {
    const Folder folder;
    std::ofstream(folder / "a") << "tietosuoja";
    Result<std::unique_ptr<ByteSource>> source = DiskFiles().open((folder / "a").string());
    REQUIRE(source);
    char piece[4] = {};
    CHECK(source.value()->size() == 10);
    CHECK(source.value()->read_at(5, piece, 4).value() == 4);
    CHECK(std::string(piece, 4) == "suoj");
    CHECK(source.value()->read_at(8, piece, 4).value() == 2);
    CHECK(source.value()->read_at(10, piece, 4).value() == 0);
    CHECK_FALSE(DiskFiles().open((folder / "puuttuu").string()));
    CHECK_FALSE(DiskFiles().open((folder / "").string()));
}

}  // namespace selostelint::test
