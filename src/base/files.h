#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "base/byte_source.h"
#include "base/result.h"

namespace selostelint {

/// What a path names, links followed.
enum class FileKind { missing, file, folder, other };

/// The only way to the disk. Tests put a map in its place.
/// Nothing here throws; each error names the path and what the system said of it.
class Files {
public:
    virtual ~Files() = default;

    virtual FileKind kind(const std::string& path) const = 0;

    /// The bytes of a file. Refused above `max_bytes` without being read.
    virtual Result<std::string> read(const std::string& path, std::uint64_t max_bytes) const = 0;

    /// A regular file to be read in pieces; it stays open as long as the source lives.
    virtual Result<std::unique_ptr<ByteSource>> open(const std::string& path) const = 0;

    /// The names (not paths) inside a folder, in the order of their bytes, "." and ".." left out.
    virtual Result<std::vector<std::string>> list(const std::string& folder) const = 0;

    /// The path with links resolved, by which a walk knows that it has been there; empty when there is none.
    virtual std::string canonical(const std::string& path) const = 0;
};

/// The real disk.
class DiskFiles : public Files {
public:
    FileKind kind(const std::string& path) const override;
    Result<std::string> read(const std::string& path, std::uint64_t max_bytes) const override;
    Result<std::unique_ptr<ByteSource>> open(const std::string& path) const override;
    Result<std::vector<std::string>> list(const std::string& folder) const override;
    std::string canonical(const std::string& path) const override;
};

}  // namespace selostelint
