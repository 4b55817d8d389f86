#include <chrono>

#include "read/office_files.h"
#include "reading.h"

namespace selostelint::test {

namespace {

std::string times(std::size_t count, const std::string& text) {
    std::string all;
    all.reserve(count * text.size());
    for (std::size_t i = 0; i < count; ++i) all += text;
    return all;
}

/// What is said in English of a file that cannot be read, however it is named.
std::string refusal(const std::string& bytes, const std::string& path) {
    const Result<Document> document = read_document({path, bytes, ""});
    REQUIRE_FALSE(document);
    CHECK(document.error().path == path);
    CHECK_FALSE(document.error().message.fi.empty());
    return document.error().message.en;
}

Parts without(Parts parts, const std::string& name) {
    std::erase_if(parts, [&](const auto& part) { return part.first == name; });
    return parts;
}

Parts with(Parts parts, const std::string& name, const std::string& content) {
    parts = without(std::move(parts), name);
    parts.emplace_back(name, content);
    return parts;
}

const std::string p = word_paragraph("Teksti.");

}  // namespace

TEST_CASE("office documents that cannot be read say why") {
    const std::string whole = docx(p);
    const std::string relations =
        R"(<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>)";
    const std::string workbook =
        R"(<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.)"
        R"(spreadsheetml.sheet.main+xml"/></Types>)";
    std::string changed = docx(times(20, p));
    changed[changed.find("word/document.xml") + 60] ^= 0x55;
    struct Case {
        std::string name;
        std::string bytes;
        std::string path;
        std::string says;
    };
    const Case cases[] = {
        {"cut off", whole.substr(0, whole.size() / 2), "a.docx", "zip container cannot be opened"},
        {"cut off", odt("").substr(0, 200), "a.odt", "zip container cannot be opened"},
        {"a flipped bit", changed, "a.docx", "“word/document.xml” cannot be unpacked"},
        {"without main part", zip_of(without(docx_parts(p), "word/document.xml")), "a.docx",
         "lacks its part “word/document.xml”"},
        {"without relationships", zip_of(without(docx_parts(p), "_rels/.rels")), "a.docx", "holds no document text"},
        {"a workbook", zip_of({{"[Content_Types].xml", workbook}, {"_rels/.rels", relations}}), "a.xlsx",
         "spreadsheetml.sheet"},
        {"broken XML", zip_of(with(docx_parts(p), "word/document.xml", "<w:document>\n<w:body></w:document>")),
         "a.docx", "“word/document.xml” is broken at line 2"},
        {"empty XML", zip_of(with(docx_parts(p), "word/document.xml", "")), "a.docx",
         "“word/document.xml” is broken at line 1"},
        {"another zip by the name of a document", zip_of({{"kuva.png", "x"}}), "a.docx", "holds no document text"},
        {"another zip", zip_of({{"kuva.png", "x"}}), "a.zip", "ZIP"},
        {"a spreadsheet of OpenDocument",
         zip_of(
             {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
              {"content.xml",
               "<office:document-content><office:body><office:spreadsheet/></office:body></office:document-content>"}}),
         "a.ods", "its content is office:spreadsheet"},
        {"OpenDocument without content", zip_of(without(odt_parts(""), "content.xml")), "a.odt",
         "lacks its part “content.xml”"},
        {"OpenDocument under a password",
         zip_of(with(odt_parts(""), "META-INF/manifest.xml",
                     "<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></"
                     "manifest:manifest>")),
         "a.odt", "protected by a password"},
        {"OOXML under a password",
         std::string("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") +
             std::string("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32),
         "a.docx", "protected by a password"},
        {"names that are no UTF-8",
         zip_of(with(docx_parts(p), "_rels/.rels",
                     "<Relationships><Relationship Type=\"x/officeDocument\" Target=\"\xFF.xml\"/></Relationships>")),
         "a.docx", "lacks its part “\uFFFD.xml”"},
        {"broken flat XML",
         R"(<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")"
         R"( office:mimetype="application/vnd.oasis.opendocument.text"><a>)",
         "a.fodt", "is broken at line 1"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.name);
        CAPTURE(c.path);
        const std::string said = refusal(c.bytes, c.path);
        CAPTURE(said);
        CHECK(said.find(c.says) != std::string::npos);
    }
}

TEST_CASE("office documents that are bombs are refused") {
    const std::string bomb = "<w:document>" + std::string(20 << 20, ' ') + "</w:document>";
    const std::string deep = times(100000, "<w:ins>") + times(100000, "</w:ins>");
    CHECK(refusal(zip_of(with(docx_parts(p), "word/document.xml", bomb)), "a.docx").find("larger than 16 MiB") !=
          std::string::npos);
    CHECK(refusal(docx(deep), "a.docx").find("more than 400 deep") != std::string::npos);
    CHECK(refusal(odt(times(200, "<text:list><text:list-item>") + times(200, "</text:list-item></text:list>")), "a.odt")
              .find("more than 400 deep") != std::string::npos);
    Parts headers;
    std::string references;
    for (int i = 0; i < 5; ++i) {
        headers.emplace_back("word/header" + std::to_string(i) + ".xml", std::string(12 << 20, ' '));
        references += "<w:headerReference r:id=\"header" + std::to_string(i) + "\"/>";
    }
    CHECK(refusal(docx("<w:sectPr>" + references + "</w:sectPr>", headers), "a.docx").find("larger than") !=
          std::string::npos);
}

TEST_CASE("XML of office documents has no entities of its own") {
    const std::string laughs =
        R"(<!DOCTYPE a [<!ENTITY b "haha"><!ENTITY c "&b;&b;"><!ENTITY d SYSTEM "/etc/passwd">]>)";
    const Document document =
        read(zip_of(with(docx_parts(p), "word/document.xml",
                         laughs + "<w:document><w:body>" + word_paragraph("&c;&d;&amp;") + "</w:body></w:document>")),
             "");
    CHECK(document.text == "&c;&d;&");
}

TEST_CASE("text of office documents that is no UTF-8 becomes a replacement character") {
    CHECK(read(docx(word_paragraph("a\xFF"
                                   "b")),
               "")
              .text ==
          "a\uFFFD"
          "b");
    CHECK(read(docx(word_paragraph("a&#xD800;b")), "").text.find("\xED") == std::string::npos);
}

TEST_CASE("no office document makes reading slow") {
    struct Case {
        std::string name;
        std::string bytes;
    };
    const std::string begin = R"(<w:r><w:fldChar w:fldCharType="begin"/></w:r>)";
    const Case cases[] = {
        {"paragraphs", docx(times(50000, p))},
        {"open fields", docx("<w:p>" + times(100000, begin) + "</w:p>" + times(1000, p))},
        {"a chain of styles",
         docx(times(2000, word_paragraph("a", "<w:pStyle w:val=\"s1\"/>")),
              {{"word/styles.xml", times(50000, "<w:style w:styleId=\"s1\"><w:basedOn w:val=\"s1\"/></w:style>")}})},
        {"marks of notes", docx("<w:p>" + times(100000, "<w:r><w:footnoteReference w:id=\"1\"/></w:r>") + "</w:p>",
                                {{"word/footnotes.xml", "<w:footnote w:id=\"1\">" + p + "</w:footnote>"}})},
        {"rows", docx("<w:tbl>" + times(50000, "<w:tr><w:tc>" + p + "</w:tc></w:tr>") + "</w:tbl>")},
        {"line breaks", docx("<w:p><w:r><w:t>a</w:t>" + times(200000, "<w:br/>") + "<w:t>b</w:t></w:r></w:p>")},
        {"text boxes",
         docx("<w:p>" + times(20000, "<w:r><w:pict><w:txbxContent>" + p + "</w:txbxContent></w:pict></w:r>") +
              "</w:p>")},
        {"spans", odt("<text:p>" + times(100000, "<text:span text:style-name=\"a\">a</text:span>") + "</text:p>")},
        {"columns that are repeated", odt("<table:table><table:table-row>" +
                                          times(1000, "<table:table-cell table:number-columns-repeated=\"1000000\"/>") +
                                          "</table:table-row></table:table><text:p>a</text:p>")},
    };
    for (const Case& c : cases) {
        CAPTURE(c.name);
        const auto begun = std::chrono::steady_clock::now();
        const Result<Document> document = read_document({"a", c.bytes, ""});
        const std::chrono::duration<double> time = std::chrono::steady_clock::now() - begun;
        CHECK(document);
        CHECK(time.count() < 5.0);
    }
}

}  // namespace selostelint::test
