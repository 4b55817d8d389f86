#include <fmt/format.h>

#include <utility>

#include "base/utf8.h"
#include "read/formats.h"
#include "read/office/odt_body.h"
#include "read/office/odt_styles.h"
#include "read/office/office_outline.h"
#include "read/office/office_package.h"
#include "read/office/office_writer.h"
#include "read/read.h"

namespace selostelint {

namespace {

/// The roots of content.xml, styles.xml and meta.xml; three times the same of a flat file (.fodt).
struct Roots {
    XmlNode content;
    XmlNode styles;
    XmlNode meta;
};

Error no_text_document(const std::string& path, XmlNode body) {
    const std::string found = well_formed_utf8(body.first_child().name());
    return {path,
            0,
            0,
            {fmt::format("Tiedosto ei ole OpenDocument-tekstiasiakirja: {}. Tallenna seloste .odt-, .docx- tai "
                         "PDF-tiedostona.",
                         found.empty() ? "siinä ei ole asiakirjan tekstiä" : "sen sisältö on " + found),
             fmt::format("The file is no OpenDocument text: {}. Save the notice as .odt, .docx or PDF.",
                         found.empty() ? "it holds no document text" : "its content is " + found)}};
}

/// Headers and footers; those of left pages repeat the others.
void read_headers(XmlNode masters, OdtBody& body) {
    constexpr Block chrome{.role = BlockRole::chrome};
    for (const XmlNode master : masters) {
        for (const XmlNode part : master) {
            const std::string_view name = part.name();
            const bool shown = part.attribute("style:display") != "false";
            const bool header = name.starts_with("style:header") || name.starts_with("style:footer");
            if (header && shown && !name.ends_with("-left")) body.blocks(part, chrome);
        }
    }
}

Result<Document> read_roots(const std::string& path, const Roots& roots) {
    const XmlNode content = roots.content.child("office:body");
    const XmlNode text_root = content.child("office:text");
    if (!text_root) return no_text_document(path, content);
    OfficeText text;
    OdtStyles styles;
    styles.add(roots.content.child("office:automatic-styles"));
    styles.add(roots.styles.child("office:styles"));
    OdtBody body(styles, text);
    body.blocks(text_root, {});
    body.notes();
    // Automatic styles of headers have the same names as others of the text.
    OdtStyles header_styles;
    header_styles.add(roots.styles.child("office:automatic-styles"));
    header_styles.add(roots.styles.child("office:styles"));
    OdtBody headers(header_styles, text);
    read_headers(roots.styles.child("office:master-styles"), headers);
    text.text(roots.meta.child("office:meta").child("dc:title").first_child().text(), {});
    text.end({.block = {.role = BlockRole::front_matter}, .list = {}});
    std::vector<OfficeParagraph> paragraphs = std::move(text).paragraphs();
    settle_outline(paragraphs);
    return write_paragraphs(paragraphs, path, "odt");
}

/// Whether the package's list of files says that a password protects them (OpenDocument 1.2 part 3, 4.4).
bool is_protected(XmlNode manifest) {
    for (const XmlNode entry : manifest) {
        if (entry.child("manifest:encryption-data")) return true;
    }
    return false;
}

Result<Document> read_flat(const SourceFile& source) {
    const Result<XmlTree> tree = XmlTree::parse(source.path, source.path, source.bytes);
    if (!tree) return tree.error();
    const XmlNode root = tree.value().root();
    return read_roots(source.path, {root, root, root});
}

Result<Document> read_package(OfficePackage package) {
    const Result<XmlTree> manifest = package.xml_if_there("META-INF/manifest.xml");
    if (manifest && is_protected(manifest.value().root())) return protected_document(package.path());
    const Result<XmlTree> content = package.xml("content.xml");
    if (!content) return content.error();
    const Result<XmlTree> styles = package.xml_if_there("styles.xml");
    if (!styles) return styles.error();
    const Result<XmlTree> meta = package.xml_if_there("meta.xml");
    if (!meta) return meta.error();
    return read_roots(package.path(), {content.value().root(), styles.value().root(), meta.value().root()});
}

}  // namespace

Result<Document> read_odt(const SourceFile& source) {
    if (!source.bytes.starts_with("PK")) return read_flat(source);
    Result<OfficePackage> package = OfficePackage::open(source.path, source.bytes);
    if (!package) return package.error();
    return read_package(std::move(package).value());
}

}  // namespace selostelint
