#include "reading.h"

#include "read/formats.h"

namespace selostelint {

namespace {

constexpr const char* page = "<!DOCTYPE html><html><body><h1>Seloste</h1><p>Teksti&auml;.</p></body></html>";

std::string format_of(const std::string& path, const std::string& bytes) {
    const Result<Document> document = read_document({path, bytes, ""});
    return document ? document.value().format : document.error().message.en;
}

}  // namespace

TEST_CASE("a page is a page, whatever its file is called") {
    for (const char* path : {"a.txt", "a.pdf", "a.docx", "a.doc", "a.odt", "a.rtf", "a", "SELOSTE.HTML", "a.html.1",
                             "a.aspx", "a.do", "a.do?id=3", "seloste.html?lang=fi", "a.bin", "a.mht", "a.eml"}) {
        CAPTURE(path);
        CHECK(format_of(path, page) == "html");
    }
    // Templates without code are read by the reader of templates, as the page that they are.
    for (const char* path : {"a.php", "seloste.php?id=3", "seloste.php@id=3", "a.PHP.2"}) {
        CAPTURE(path);
        const Document document = read(page, "", path);
        CHECK(document.format == "template");
        CHECK(document.text == "Seloste\nTekstiä.");
    }
}

TEST_CASE("text in a file of another name is text") {
    for (const char* path : {"a.html", "a.pdf", "a.docx", "a", "a.log"}) {
        CAPTURE(path);
        CHECK(format_of(path, "Tietosuojaseloste\n\nTietoja säilytetään vuosi.\n") == "text");
    }
    CHECK(format_of("a.txt", "# Tietosuojaseloste\n\n## Säilytys\n\nVuosi.\n") == "markdown");
}

TEST_CASE("documents of office programs are known by their first bytes") {
    const struct {
        std::string bytes;
        std::string format;
    } cases[] = {{"%PDF-1.7\n", "pdf"}, {"{\\rtf1 x}", "rtf"}, {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "doc"}};
    for (const auto& [bytes, format] : cases) {
        for (const std::string extension : {"html", "docx", "txt", "pdf", "odt"}) {
            CAPTURE(format);
            CAPTURE(extension);
            // The same answer as under its own name, be it a document or a refusal.
            CHECK(format_of("a." + extension, bytes) == format_of("a." + format, bytes));
        }
    }
}

TEST_CASE("the extension of names as saved sites have them") {
    const struct {
        const char* path;
        const char* extension;
    } cases[] = {{"a.Html", "html"},
                 {"k.d/a", ""},
                 {".htaccess", ""},
                 {"a.html.1", "html"},
                 {"a.2.1", "1"},
                 {"a.php?id=3", "php"},
                 {"a.php?f=b.html", "html"},
                 {"a.php?v=1.2", "php"},
                 {"a.php@p=1.2", "php"},
                 {"a?.md", "md"},
                 {"m?.x", "x"},
                 {"a.tar.gz", "gz"},
                 {"https://a.example/b.html?x=/c/d", "html"}};
    for (const auto& [path, extension] : cases) {
        CAPTURE(path);
        CHECK(extension_of(path) == extension);
    }
}

TEST_CASE("--from takes every format, and content that no reader could take decides all the same") {
    for (const std::string& format : format_names()) {
        CAPTURE(format);
        const Result<Document> document = read_document({"a.bin", page, format});
        if (document) CHECK(document.value().format == format);
        if (!document) CHECK(document.error().path == "a.bin");
    }
    CHECK(read(page, "text", "a.html").text.find("<h1>") != std::string::npos);
    CHECK(read("# Seloste", "html", "a.md").text == "# Seloste");
}

}  // namespace selostelint
