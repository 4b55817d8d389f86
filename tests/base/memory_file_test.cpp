#include "base/memory_file.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

namespace selostelint::test {

TEST_CASE("a file in memory: what is written by its path can be read") {
    const MemoryFile file;
    REQUIRE_FALSE(file.path().empty());
    CHECK(file.bytes() == "");
    std::ofstream(file.path(), std::ios::binary) << std::string("a\0ä\n", 5) << std::string(100'000, 'x');
    CHECK(file.bytes() == std::string("a\0ä\n", 5) + std::string(100'000, 'x'));
    std::ofstream(file.path(), std::ios::binary) << "lyhyt";
    CHECK(file.bytes() == "lyhyt");
}

TEST_CASE("a file in memory: two are not the same, and none outlives its object") {
    std::string path;
    {
        const MemoryFile one;
        const MemoryFile other;
        std::ofstream(one.path()) << "yksi";
        std::ofstream(other.path()) << "kaksi";
        CHECK(one.bytes() == "yksi");
        CHECK(other.bytes() == "kaksi");
        path = one.path();
    }
    CHECK_FALSE(std::filesystem::exists(path));
}

}  // namespace selostelint::test
