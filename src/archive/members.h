#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "archive/limits.h"
#include "base/byte_source.h"
#include "base/text.h"

namespace selostelint {

/// What an archive and all archives in it have cost so far.
struct ArchiveCost {
    ArchiveLimits limits;
    std::uint64_t members = 0;
    std::uint64_t bytes = 0;
};

/// A file in an archive, not yet unpacked.
struct Member {
    std::string name;          ///< UTF-8; a path, or the address of a crawled page
    std::string format;        ///< name of the format that a page's Content-Type gives; empty: unknown
    bool is_document = false;  ///< a page's Content-Type says that it is a document that can be read
    bool encrypted = false;
};

/// The files in one archive, in the order in which they stand there.
class Members {
public:
    virtual ~Members() = default;

    /// The next file; null at the end and when the archive gives no more, see fault().
    virtual std::optional<Member> next() = 0;
    /// The bytes of the file that next() gave. Errors, without a path: too large, broken, a limit met.
    virtual Result<std::string> bytes() = 0;
    /// Why nothing more can be had of the archive: it is broken or has met a limit.
    virtual std::optional<Text> fault() const = 0;
    /// How much of the archive has been read, 0 to 1.
    virtual double share() const = 0;
};

/// `name` is the archive's own, by which "seloste.html.gz" knows what is in it. `bytes` and `cost` must outlive
/// the members.
std::unique_ptr<Members> open_members(const std::string& name, const ByteSource& bytes, ArchiveCost& cost);

}  // namespace selostelint
