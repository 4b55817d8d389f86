#include "cli/glob.h"

#include <doctest/doctest.h>

namespace selostelint {

TEST_CASE("names are matched whole") {
    const struct {
        const char* pattern;
        const char* name;
        bool matches;
    } cases[] = {
        {"*.md", "a.md", true}, {"*.md", "a.md.bak", false}, {"*", "", true},         {"?", "ä", true},
        {"?", "ab", false},     {"a*b*c", "aXbYbZc", true},  {"a*b*c", "acb", false}, {"", "", true},
        {"", "a", false},       {"**", "a", true},           {"*a", "aaaa", true},    {"a?c", "abc", true},
        {"[a]", "a", false},    {"*ä?", "kkäö", true},       {"a", "A", false},
    };
    for (const auto& [pattern, name, matches] : cases)
        CHECK_MESSAGE(match_name(pattern, name) == matches, pattern << " " << name);
    CHECK_FALSE(match_name(std::string(20, '*') + "b", std::string(5000, 'a')));
}

TEST_CASE("exclusion goes by name, or by path when there is a '/'") {
    const struct {
        const char* pattern;
        const char* path;
        bool excluded;
    } cases[] = {
        {"*.txt", "a/b/c.txt", true},      {"vanha", "vanha/a.md", true},
        {"vanha/", "a/vanha/b.md", true},  {"vanha", "vanhat/a.md", false},
        {"a/b", "a/b/c.md", true},         {"a/b", "x/a/b/c.md", false},
        {"**/b", "x/a/b/c.md", true},      {"a/**", "a/b/c.md", true},
        {"a/**", "b/a/c.md", false},       {"a/**/c.md", "a/c.md", true},
        {"a/**/c.md", "a/x/y/c.md", true}, {"a/*.md", "a/x/c.md", false},
        {"./a/*.md", "a/c.md", true},      {"a/*.md", "./a/c.md", true},
        {"/abs/*", "/abs/c.md", true},     {"", "a.md", false},
    };
    for (const auto& [pattern, path, excluded] : cases)
        CHECK_MESSAGE(excludes(pattern, path) == excluded, pattern << " " << path);
}

TEST_CASE("paths are compared in their plain form") {
    CHECK(plain_path("./a//b/") == "a/b");
    CHECK(plain_path("././a") == "a");
    CHECK(plain_path("/") == "/");
    CHECK(plain_path("./") == ".");
    CHECK(plain_path(".") == ".");
}

}  // namespace selostelint
