#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "rulebook/load.h"
#include "tests/memory_files.h"

namespace selostelint {
namespace {

TEST_CASE("all TOML files below a folder are read, by their paths inside it") {
    const MemoryFiles files({{"own/words.toml", "w"},
                             {"own/checks/own/OWN001-x.toml", "x"},
                             {"own/checks.toml", "c"},
                             {"own/README.md", "r"},
                             {"own/.git/config.toml", "g"},
                             {"other/words.toml", "o"}});
    const auto texts = read_rule_folder(files, "own");
    REQUIRE(texts);
    CHECK(texts.value() == std::vector<std::pair<std::string, std::string>>{
                               {"checks.toml", "c"}, {"checks/own/OWN001-x.toml", "x"}, {"words.toml", "w"}});
}

TEST_CASE("what cannot be read is an error that names it") {
    MemoryFiles files({{"own/words.toml", "w"}, {"own/law/a.toml", "a"}});
    CHECK(!read_rule_folder(files, "nowhere"));
    files.unreadable = {"own/law/a.toml"};
    const auto texts = read_rule_folder(files, "own");
    REQUIRE(!texts);
    CHECK(texts.error().path == "own/law/a.toml");
}

TEST_CASE("the program carries the data of rules/, byte for byte and in the same order") {
    const auto texts = read_rule_folder(DiskFiles(), SELOSTELINT_SOURCE_DIR "/rules");
    REQUIRE(texts);
    const auto embedded = embedded_rules();
    REQUIRE(embedded.size() == texts.value().size());
    for (std::size_t i = 0; i < embedded.size(); ++i) {
        CHECK(embedded[i].path == texts.value()[i].first);
        CHECK(embedded[i].toml == texts.value()[i].second);
    }
}

}  // namespace
}  // namespace selostelint
