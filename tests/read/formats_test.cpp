#include "read/formats.h"

#include <algorithm>
#include <chrono>

#include "reading.h"

namespace selostelint {

TEST_CASE("the format is found by content, then by extension") {
    struct Case {
        std::string path;
        std::string source;
        std::string format;
    };
    const Case cases[] = {
        {"a.txt", "Seloste\n\nTeksti", "text"},
        {"a.TXT", "Seloste", "text"},
        {"a", "Seloste", "text"},
        {"a.md", "Seloste", "markdown"},
        {"a.html", "<p>Seloste", "html"},
        {"a.HTM", "<p>Seloste", "html"},
        {"a.html", "Seloste ilman tageja, 5 < 6", "text"},
        {"a.html", "# Seloste\n\n## Osa\n", "markdown"},
        {"a.txt", "<!DOCTYPE html><title>a</title>b", "html"},
        {"a.txt", "<p>a</p><p>b</p>", "html"},
        {"a.txt", "Kirjoita <b>lihavoitu</b> ja <br>", "text"},
        {"a.txt", "# Seloste\n\n## Osa\nTeksti", "markdown"},
        {"a.md", "<!DOCTYPE html><p>a", "html"},
        {"a.md", "<h1>a</h1>\n\n<p>b</p>\n\n<p>c</p>", "markdown"},
        {"-", "<?php x(); ?><p>a", "template"},
        {"a.blade.php", "<p>a", "template"},
        {"kansio.md/a", "Seloste", "text"},
        {".md", "Seloste", "text"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.path);
        CAPTURE(c.source);
        CHECK(read(c.source, "", c.path).format == c.format);
    }
}

TEST_CASE("a forced format wins over the extension") {
    CHECK(read("# a\n\n## b", "text", "a.md").format == "text");
    const auto unknown = read_document({"a.md", "x", "foo"});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().message.en.find("markdown") != std::string::npos);
}

TEST_CASE("files that are not read yet, or never, say so") {
    struct Case {
        std::string path;
        std::string bytes;
        std::string message;
    };
    const Case cases[] = {
        {"a.pdf", "%PDF-1.7\n", "The PDF file"},
        {"a.txt", "\xEF\xBB\xBF\r\n %PDF-1.7\n", "The PDF file"},
        {"a.doc", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1",
         "Old Office files (such as .doc) are not read. Save the notice as .docx"},
        {"a.rtf", "{\\rtf1 x}", "RTF files are not read. Save the notice as .docx, .odt or PDF"},
        {"a.zip", std::string("PK\x03\x04") + "xx", "ZIP"},
        {"a.png", "\x89PNG\r\n\x1A\n", "PNG"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.path);
        const auto document = read_document({c.path, c.bytes, ""});
        REQUIRE_FALSE(document);
        CHECK(document.error().path == c.path);
        CHECK(document.error().message.en.find(c.message) != std::string::npos);
        CHECK_FALSE(document.error().message.fi.empty());
    }
}

TEST_CASE("each format has a name of its own, extensions of its own, and a reader or an excuse") {
    std::vector<std::string> extensions = known_extensions();
    std::sort(extensions.begin(), extensions.end());
    CHECK(std::adjacent_find(extensions.begin(), extensions.end()) == extensions.end());
    for (const char* wanted : {"txt", "md", "mdx", "html", "php", "jsp", "twig", "pdf", "docx", "odt", "fodt"}) {
        CHECK(std::binary_search(extensions.begin(), extensions.end(), wanted));
    }
    for (const Format& format : formats()) {
        CAPTURE(format.name);
        CHECK((format.read != nullptr) + (format.read_bytes != nullptr) + (format.refuse != nullptr) == 1);
        CHECK(format_named(format.name) == &format);
    }
}

TEST_CASE("a document tells what it was read from") {
    const Document document = read("Seloste\r\n", "", "kansio/a.txt");
    CHECK(document.path == "kansio/a.txt");
    CHECK(document.original == "Seloste\r\n");
    CHECK(document.sha256 == "2c8ec5caa83f1727dc9358be3282473064d4ac0ae8ed3e2fd5e551db20a4afb2");
}

}  // namespace selostelint
