#include "read/office_files.h"

#include <doctest/doctest.h>
#include <zip.h>

namespace selostelint::test {

namespace {

constexpr const char* word_namespaces =
    R"( xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main")"
    R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")"
    R"( xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006")"
    R"( xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape")"
    R"( xmlns:v="urn:schemas-microsoft-com:vml")";

constexpr const char* open_namespaces = R"( xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")"
                                        R"( xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0")"
                                        R"( xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0")"
                                        R"( xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0")"
                                        R"( xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0")"
                                        R"( xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0")"
                                        R"( xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0")";

constexpr const char* office_relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/// "word/header2.xml" is a header.
std::string type_of(const std::string& name) {
    const std::size_t begin = name.find_last_of('/') + 1;
    return name.substr(begin, name.find_first_of(".0123456789", begin) - begin);
}

std::string relationships(const Parts& rest) {
    std::string xml = R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
    for (const auto& [name, content] : rest) {
        const std::string file = name.substr(name.find_last_of('/') + 1);
        xml += "<Relationship Id=\"" + file.substr(0, file.find('.')) + "\" Type=\"" + office_relationships +
               type_of(name) + "\" Target=\"" + file + "\"/>";
    }
    return xml + "</Relationships>";
}

std::string root_of(const std::string& name) {
    const std::string type = type_of(name);
    if (type == "header") return "w:hdr";
    if (type == "footer") return "w:ftr";
    return "w:" + type;
}

std::string element(const std::string& name, const std::string& namespaces, const std::string& content) {
    return R"(<?xml version="1.0" encoding="UTF-8"?><)" + name + namespaces + ">" + content + "</" + name + ">";
}

}  // namespace

std::string zip_of(const Parts& parts) {
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);
    zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    REQUIRE(archive != nullptr);
    for (const auto& [name, content] : parts) {
        zip_source_t* source = zip_source_buffer(archive, content.data(), content.size(), 0);
        REQUIRE(zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8) >= 0);
    }
    REQUIRE(zip_close(archive) == 0);
    zip_stat_t stat;
    REQUIRE(zip_source_stat(target, &stat) == 0);
    std::string bytes(stat.size, '\0');
    REQUIRE(zip_source_open(target) == 0);
    REQUIRE(zip_source_read(target, bytes.data(), bytes.size()) == static_cast<zip_int64_t>(bytes.size()));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

Parts docx_parts(const std::string& body, const Parts& rest) {
    Parts parts = {
        {"[Content_Types].xml",
         R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override )"
         R"(PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.)"
         R"(wordprocessingml.document.main+xml"/></Types>)"},
        {"_rels/.rels", std::string(R"(<Relationships><Relationship Id="a" Target="word/document.xml" Type=")") +
                            office_relationships + R"(officeDocument"/></Relationships>)"},
        {"word/document.xml", element("w:document", word_namespaces, "<w:body>" + body + "</w:body>")},
        {"word/_rels/document.xml.rels", relationships(rest)},
    };
    for (const auto& [name, content] : rest) {
        parts.emplace_back(name, element(root_of(name), word_namespaces, content));
    }
    return parts;
}

std::string docx(const std::string& body, const Parts& rest) {
    return zip_of(docx_parts(body, rest));
}

Parts odt_parts(const std::string& text, const std::string& automatic, const std::string& styles) {
    return {
        {"mimetype", "application/vnd.oasis.opendocument.text"},
        {"content.xml", element("office:document-content", open_namespaces,
                                "<office:automatic-styles>" + automatic + "</office:automatic-styles><office:body>" +
                                    "<office:text>" + text + "</office:text></office:body>")},
        {"styles.xml", element("office:document-styles", open_namespaces, styles)},
    };
}

std::string odt(const std::string& text, const std::string& automatic, const std::string& styles) {
    return zip_of(odt_parts(text, automatic, styles));
}

std::string word_paragraph(const std::string& text, const std::string& properties, const std::string& run_properties) {
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:rPr>" + run_properties +
           "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
}

}  // namespace selostelint::test
