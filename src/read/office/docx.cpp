#include <utility>

#include "read/formats.h"
#include "read/office/docx_body.h"
#include "read/office/docx_package.h"
#include "read/office/office_outline.h"
#include "read/office/office_writer.h"
#include "read/read.h"

namespace selostelint {

namespace {

constexpr Block chrome{.role = BlockRole::chrome};

/// Reads the parts of a Word document, in the order in which their paragraphs are counted.
class DocxReader {
public:
    explicit DocxReader(OfficePackage package) : package_(std::move(package)) {}

    Result<Document> document() {
        for (const auto step : {&DocxReader::find_parts, &DocxReader::read_text, &DocxReader::read_title}) {
            if (!(this->*step)()) return std::move(*fault_);
        }
        std::vector<OfficeParagraph> paragraphs = std::move(text_).paragraphs();
        settle_outline(paragraphs);
        return write_paragraphs(paragraphs, package_.path(), "docx");
    }

private:
    bool find_parts() {
        if (!keep(relationships_of(package_, ""), of_package_)) return false;
        if (!keep(main_part_of(package_, of_package_), main_part_)) return false;
        return keep(relationships_of(package_, main_part_), of_main_);
    }

    bool read_text() {
        XmlTree main;
        XmlTree styles_tree;
        XmlTree numbering_tree;
        if (!keep(package_.xml(main_part_), main)) return false;
        if (!keep(package_.xml_if_there(part_of_type(of_main_, "styles")), styles_tree)) return false;
        if (!keep(package_.xml_if_there(part_of_type(of_main_, "numbering")), numbering_tree)) return false;
        DocxStyles styles(styles_tree.root());
        const DocxNumbering numbering(numbering_tree.root());
        DocxBody body(styles, numbering, text_);
        body.use(of_main_);
        body.blocks(main.root().child("w:body"), {});
        return read_notes("footnotes", body) && read_notes("endnotes", body) && read_headers(body);
    }

    bool read_notes(std::string_view type, DocxBody& body) {
        const std::string part = part_of_type(of_main_, type);
        if (part.empty()) return true;
        XmlTree tree;
        Relationships of_notes;
        if (!keep(package_.xml_if_there(part), tree)) return false;
        if (!keep(relationships_of(package_, part), of_notes)) return false;
        body.use(std::move(of_notes));
        std::map<std::string, XmlNode, std::less<>> notes;
        for (const XmlNode note : tree.root()) notes.emplace(note.attribute("w:id"), note);
        const DocxBody::References& named = body.references();
        const std::vector<std::string> ids = type == "footnotes" ? named.footnotes : named.endnotes;
        for (const std::string& id : ids) {
            if (notes.contains(id)) body.blocks(notes[id], {});
        }
        return true;
    }

    bool read_headers(DocxBody& body) {
        const std::vector<std::string> ids = body.references().headers;
        body.use({});
        for (const std::string& id : ids) {
            const auto header = of_main_.find(id);
            XmlTree tree;
            if (header == of_main_.end() || header->second.part.empty()) continue;
            if (!keep(package_.xml_if_there(header->second.part), tree)) return false;
            body.blocks(tree.root(), chrome);
        }
        return true;
    }

    bool read_title() {
        XmlTree properties;
        if (!keep(package_.xml_if_there(part_of_type(of_package_, "core-properties")), properties)) return false;
        text_.text(properties.root().child("dc:title").first_child().text(), {});
        text_.end({.block = {.role = BlockRole::front_matter}, .list = {}});
        return true;
    }

    /// Puts a value in its place, or keeps the error for `document`.
    template <class T>
    bool keep(Result<T> result, T& place) {
        if (!result) {
            fault_ = result.error();
            return false;
        }
        place = std::move(result).value();
        return true;
    }

    OfficePackage package_;
    Relationships of_package_;
    Relationships of_main_;
    std::string main_part_;
    OfficeText text_;
    std::optional<Error> fault_;
};

}  // namespace

Result<Document> read_docx(const SourceFile& source) {
    if (is_protected_ooxml(source.bytes)) return protected_document(source.path);
    Result<OfficePackage> package = OfficePackage::open(source.path, source.bytes);
    if (!package) return package.error();
    return DocxReader(std::move(package).value()).document();
}

}  // namespace selostelint
