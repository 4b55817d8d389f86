#include "document/source_map.h"

#include <doctest/doctest.h>

namespace selostelint {

TEST_CASE("copies map byte by byte, decoded text as a whole") {
    SourceMap map;
    map.append_copy(0, 3, 10);
    map.append_copy(3, 2, 13);           // goes on where the first ended
    map.append_decoded(5, 2, {15, 21});  // "&auml;"
    map.append_copy(7, 4, 21);
    CHECK(map.original({0, 5}) == Span{10, 15});
    CHECK(map.original({1, 2}) == Span{11, 12});
    CHECK(map.original({5, 6}) == Span{15, 21});
    CHECK(map.original({4, 8}) == Span{14, 22});
    CHECK(map.original({7, 7}) == Span{21, 21});
    CHECK(map.original({11, 11}) == Span{25, 25});
}

TEST_CASE("a gap belongs to the end of what stands before it") {
    SourceMap map;
    map.append_copy(0, 3, 0);
    map.append_copy(4, 3, 8);
    CHECK(map.original({3, 4}) == Span{3, 3});
    CHECK(map.original({2, 5}) == Span{2, 9});
}

TEST_CASE("bytes can be taken out") {
    SourceMap map;
    map.append_copy(0, 8, 0);
    map.append_decoded(8, 1, {8, 10});
    map.append_copy(9, 5, 10);
    map.erase({7, 9});
    CHECK(map.original({0, 7}) == Span{0, 7});
    CHECK(map.original({7, 12}) == Span{10, 15});
    CHECK(map.original({6, 8}) == Span{6, 11});
}

TEST_CASE("an empty map gives empty spans") {
    CHECK(SourceMap().original({0, 0}) == Span{0, 0});
}

}  // namespace selostelint
