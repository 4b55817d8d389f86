#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"
#include "base/zip_archive.h"
#include "read/office/xml.h"

namespace selostelint {

/// The most bytes of all parts that are read of an office document, when unpacked; each is an XML file of at most
/// `largest_xml`. These limits, not a ratio, stop zip bombs: the XML of an honest table packs a hundred to one.
constexpr std::uint64_t largest_document = 48ULL * 1024 * 1024;

/// What kind of package a zip holds; told by its contents, not by its name.
enum class PackageKind {
    none,          ///< another zip, or none
    ooxml,         ///< Open Packaging Conventions (ISO/IEC 29500-2): Word, Excel, PowerPoint
    opendocument,  ///< OpenDocument 1.2 part 3: text, spreadsheet, presentation
};

PackageKind package_kind(std::string_view bytes);

/// Whether the bytes are the container in which Word, Excel and PowerPoint put what a password protects
/// ([MS-OFFCRYPTO] 2.3.4).
bool is_protected_ooxml(std::string_view bytes);

Error protected_document(const std::string& path);

/// The parts of an office document.
class OfficePackage {
public:
    /// `bytes` must outlive it.
    static Result<OfficePackage> open(std::string path, std::string_view bytes);

    const std::string& path() const { return path_; }
    bool holds(const std::string& part) const { return archive_.holds(part); }
    /// Errors as of ZipArchive::read and XmlTree::parse, and for too much in all.
    Result<XmlTree> xml(const std::string& part);
    /// The tree of a part that documents can do without: empty when it is missing.
    Result<XmlTree> xml_if_there(const std::string& part);

private:
    OfficePackage(std::string path, ZipArchive archive);

    std::string path_;
    ZipArchive archive_;
    std::uint64_t left_ = largest_document;
};

}  // namespace selostelint
