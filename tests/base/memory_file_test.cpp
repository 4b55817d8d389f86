#include "base/memory_file.h"

#include <doctest/doctest.h>

#include <fstream>

namespace selostelint::test {

TEST_CASE("what is written to a file in memory's path is its bytes, whatever they are") {
    const MemoryFile file;
    REQUIRE_FALSE(file.path().empty());
    CHECK(file.bytes() == "");
    const std::string written("PK\0\r\n\xFF", 6);
    std::ofstream(file.path(), std::ios::binary) << written;
    CHECK(file.bytes() == written);
    std::ofstream(file.path(), std::ios::binary) << "a";
    CHECK(file.bytes() == "a");
}

TEST_CASE("a file in memory is gone with its object") {
    std::string path;
    {
        const MemoryFile file;
        path = file.path();
        CHECK(std::ifstream(path).good());
    }
    CHECK_FALSE(std::ifstream(path).good());
}

}  // namespace selostelint::test
