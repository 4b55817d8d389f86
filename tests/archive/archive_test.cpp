#include "archive/archive.h"

#include <doctest/doctest.h>

#include "archive/packing.h"

namespace selostelint::test {

namespace {

using Words = std::vector<std::string>;
using Kind = Packed::Kind;

bool all(const std::string&, bool) {
    return true;
}

/// Each member as "path: bytes", each error as "path! message".
Words read(const std::string& bytes, const ArchiveLimits& limits = {}, const WantedMember& wanted = all,
           const std::string& name = "a.zip") {
    Archive archive(name, std::make_unique<HeldBytes>(bytes), wanted, limits);
    Words found;
    while (const std::optional<Result<SourceFile>> member = archive.next()) {
        if (*member) found.push_back(member->value().path + ": " + member->value().bytes);
        if (!*member) found.push_back(member->error().path + "! " + member->error().message.en);
    }
    return found;
}

bool is_one(const std::string& bytes) {
    return is_archive(HeldBytes(bytes));
}

}  // namespace

TEST_CASE("members are read in the order of the archive, whatever packs it") {
    const std::vector<Packed> files = {{"b.md", "toka"}, {"kunta/pöytä.md", "eka"}};
    const Words expected = {"a.zip!b.md: toka", "a.zip!kunta/pöytä.md: eka"};
    CHECK(read(zip(files)) == expected);
    CHECK(read(tar(files)) == expected);
    CHECK(read(gzip(tar(files))) == expected);
    CHECK(read(gzip("yksin"), {}, all, "k/sivu.html.gz") == Words{"k/sivu.html.gz!sivu.html: yksin"});
}

TEST_CASE("archives are known by their content") {
    CHECK(is_one(zip({{"a.md", "x"}})));
    CHECK(is_one(tar({{"a.md", "x"}})));
    CHECK(is_one(gzip("x")));
    CHECK(is_one(warc_record("warcinfo", "", "x")));
    CHECK_FALSE(is_one("PK, luonnos"));
    CHECK_FALSE(is_one(""));
    CHECK_FALSE(is_one("Tietosuojaseloste"));
}

TEST_CASE("documents that are ZIP files inside are no archives, wherever their list of parts stands") {
    CHECK_FALSE(is_one(zip({{"word/document.xml", "x"}, {"[Content_Types].xml", "x"}})));
    CHECK_FALSE(is_one(zip({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "x"}})));
    CHECK(is_one(zip({{"ohje/mimetype", "x"}, {"a.docx", zip({{"[Content_Types].xml", "x"}})}})));
    const std::string document = zip({{"[Content_Types].xml", "x"}});
    CHECK(read(zip({{"a.docx", document}})) == Words{"a.zip!a.docx: " + document});
}

TEST_CASE("archives in archives are opened, their members named through both") {
    const std::string inner = gzip(tar({{"k/a.md", "x"}}));
    Words asked;
    const WantedMember asks = [&](const std::string& path, bool) {
        asked.push_back(path);
        return true;
    };
    CHECK(read(zip({{"i.tgz", inner}, {"b.md", "y"}}), {}, asks) == Words{"a.zip!i.tgz!k/a.md: x", "a.zip!b.md: y"});
    CHECK(asked == Words{"i.tgz", "i.tgz/k/a.md", "b.md"});
}

TEST_CASE("only files are members; what they are called does no harm") {
    CHECK(read(tar({{"linkki.md", "", Kind::link}, {"laite.md", "", Kind::device}, {"a.md", "x"}})) ==
          Words{"a.zip!a.md: x"});
    CHECK(read(tar({{"../../ylös.md", "x"}, {"/etc/passwd", "y"}, {"rivi\n\x1b[31m.md", "z"}})) ==
          Words{"a.zip!../../ylös.md: x", "a.zip!/etc/passwd: y", "a.zip!rivi\n\x1b[31m.md: z"});
}

TEST_CASE("names in the code pages of MS-DOS and Windows become UTF-8") {
    CHECK(read(tar({{"p\x94yt\x84.md", "x"}})) == Words{"a.zip!pöytä.md: x"});
    CHECK(read(tar({{"p\xF6yt\xE4.md", "x"}})) == Words{"a.zip!pöytä.md: x"});
}

TEST_CASE("a password is asked for once an archive") {
    CHECK(read(zip({{"a.md", "x"}, {"b.md", "y"}}, "sana")) ==
          Words{"a.zip!a.md! The archive has files that need a password and cannot be read. Unpack it or take the "
                "password away."});
}

TEST_CASE("a broken archive gives what can be had of it, then an error") {
    const std::string whole = gzip(tar({{"a.md", "x"}, {"b.md", std::string(100'000, 'y')}}));
    const Words found = read(whole.substr(0, whole.size() - 20));
    REQUIRE(found.size() == 2);
    CHECK(found[0] == "a.zip!a.md: x");
    CHECK(found[1].rfind("a.zip!b.md! ", 0) == 0);
    CHECK(read(zip({{"a.md", "x"}}).substr(0, 20)).size() == 1);
    CHECK(read("PK\x03\x04 ei ole").size() == 1);
}

TEST_CASE("limits stop what costs too much, and say at which member") {
    ArchiveLimits limits;
    SUBCASE("depth") {
        const std::string deep =
            zip({{"3.zip", zip({{"2.zip", zip({{"1.zip", zip({{"a.md", "x"}})}})}})}, {"b.md", "y"}});
        CHECK(read(deep) == Words{"a.zip!3.zip!2.zip!1.zip! More than 3 archives stand inside each other. Unpack the "
                                  "innermost first.",
                                  "a.zip!b.md: y"});
    }
    SUBCASE("members") {
        limits.members = 2;
        CHECK(read(zip({{"a", "x"}, {"b", "y"}, {"c", "z"}, {"d", "z"}}), limits) ==
              Words{"a.zip!a: x", "a.zip!b: y",
                    "a.zip! The archive has over 2 members. The rest was not checked: split the archive."});
    }
    SUBCASE("the size of a member") {
        limits.member_bytes = 3;
        CHECK(read(tar({{"a", "xxxx"}, {"b", "yyy"}}), limits) ==
              Words{"a.zip!a! Unpacked, the file is larger than 0 MiB. Leave it out of the archive.", "a.zip!b: yyy"});
    }
    SUBCASE("the size of all members") {
        limits.total_bytes = 5;
        CHECK(read(tar({{"a", "xxx"}, {"b", "yyy"}, {"c", "z"}}), limits) ==
              Words{"a.zip!a: xxx",
                    "a.zip!b! The archive gave 0 MiB already. The rest was not checked: split the archive."});
    }
}

TEST_CASE("a bomb is stopped by how much it swells, also where its bytes are only passed over") {
    const std::string zeros(32U << 20, '\0');
    const std::string swells = "! The archive swells to over 200 times its size, so unpacking was stopped.";
    CHECK(read(zip({{"a.txt", zeros}, {"b.md", "y"}})) == Words{"a.zip!a.txt" + swells});
    CHECK(read(gzip(std::string(32U << 20, 'a')), {}, all, "a.gz") == Words{"a.gz!a" + swells});
    const WantedMember only_b = [](const std::string& path, bool) { return path == "b.md"; };
    CHECK(read(gzip(tar({{"a.bin", zeros}, {"b.md", "y"}})), {}, only_b) == Words{"a.zip" + swells});
    // Passing over it costs nothing here.
    CHECK(read(zip({{"a.bin", zeros}, {"b.md", "y"}}), {}, only_b) == Words{"a.zip!b.md: y"});
}

}  // namespace selostelint::test
