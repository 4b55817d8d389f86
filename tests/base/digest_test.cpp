#include "base/digest.h"

#include <doctest/doctest.h>

#include <vector>

namespace selostelint {

TEST_CASE("sha256 gives the digests of FIPS 180-4's examples") {
    struct Vector {
        std::string message;
        std::string digest;
    };
    const std::vector<Vector> vectors = {
        {"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
        {"abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
        {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
         "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
        {"abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqr"
         "s"
         "tu",
         "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"},
        {std::string(1000000, 'a'), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"},
    };
    for (const Vector& vector : vectors) CHECK(sha256(vector.message) == vector.digest);
}

TEST_CASE("sha256 looks at bytes, not at text") {
    const std::string with_zero("a\0b", 3);
    CHECK(sha256(with_zero) != sha256("a"));
    CHECK(sha256("\xff\xfe").size() == 64);
}

}  // namespace selostelint
