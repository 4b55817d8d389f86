#include "read/office/office_package.h"

#include <algorithm>
#include <utility>

namespace selostelint {

PackageKind package_kind(std::string_view bytes) {
    constexpr std::uint64_t longest_mimetype = 256;
    if (!bytes.starts_with("PK\x03\x04")) return PackageKind::none;
    const Result<ZipArchive> archive = ZipArchive::open("", bytes);
    if (!archive) return PackageKind::none;
    const Result<std::string> mimetype = archive.value().read("mimetype", longest_mimetype);
    if (mimetype && mimetype.value().starts_with("application/vnd.oasis.opendocument.")) {
        return PackageKind::opendocument;
    }
    return archive.value().holds("[Content_Types].xml") ? PackageKind::ooxml : PackageKind::none;
}

bool is_protected_ooxml(std::string_view bytes) {
    using namespace std::string_view_literals;
    return bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") &&
           bytes.find("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv) != std::string_view::npos;
}

Error protected_document(const std::string& path) {
    return {path,
            0,
            0,
            {"Asiakirja on suojattu salasanalla. Tallenna siitä suojaamaton kopio ja tarkasta se.",
             "The document is protected by a password. Save a copy without a password and check that."}};
}

OfficePackage::OfficePackage(std::string path, ZipArchive archive)
    : path_(std::move(path)), archive_(std::move(archive)) {}

Result<OfficePackage> OfficePackage::open(std::string path, std::string_view bytes) {
    Result<ZipArchive> archive = ZipArchive::open(path, bytes);
    if (!archive) return archive.error();
    return OfficePackage(std::move(path), std::move(archive).value());
}

Result<XmlTree> OfficePackage::xml(const std::string& part) {
    Result<std::string> bytes = archive_.read(part, std::min(left_, largest_xml));
    if (!bytes) return bytes.error();
    left_ -= bytes.value().size();
    return XmlTree::parse(path_, part, std::move(bytes).value());
}

Result<XmlTree> OfficePackage::xml_if_there(const std::string& part) {
    if (part.empty() || !holds(part)) return XmlTree();
    return xml(part);
}

}  // namespace selostelint
