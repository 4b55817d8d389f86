#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "archive/limits.h"
#include "base/byte_source.h"
#include "base/result.h"
#include "read/read.h"

namespace selostelint {

/// Whether a member is to be read. `path` is its path in the outermost archive, archives in it counting as folders;
/// `is_document` says that a crawl called it a document, whatever its extension.
using WantedMember = std::function<bool(const std::string& path, bool is_document)>;

/// Reads ZIP, TAR and WARC files and what is packed by gzip, bzip2, xz or zstd, archives in archives too, one member
/// at a time and in the order of the archive. Nothing is written to the disk, whatever a member is called.
/// In memory are one member, the archives around it that are members themselves, and a ZIP's directory.
class Archive {
public:
    Archive(std::string path, std::unique_ptr<ByteSource> bytes, WantedMember wanted, ArchiveLimits limits = {});
    ~Archive();
    Archive(Archive&&) noexcept;
    Archive& operator=(Archive&&) noexcept;

    /// The next wanted member, its path "audit.zip!kunta/seloste.pdf"; null at the end. An error names archive and
    /// member; the next call goes on behind it.
    std::optional<Result<SourceFile>> next();

    /// How much of the archive has been read, 0 to 1.
    double share() const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// Whether a file is such an archive, by its content. DOCX, ODT and their like are documents.
bool is_archive(const ByteSource& bytes);

/// Extensions of archives, lower case without the dot.
std::vector<std::string> archive_extensions();

}  // namespace selostelint
