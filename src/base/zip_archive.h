#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"

struct zip;

namespace selostelint {

/// The files inside a zip file that lies in memory. Nothing is unpacked to the disk, so a name is but a name.
/// Errors name the zip's path and the file in it, and say what is wrong with it.
class ZipArchive {
public:
    /// `bytes` must outlive the archive. Error: no zip, cut off, or its directory is damaged.
    static Result<ZipArchive> open(std::string path, std::string_view bytes);

    /// Whether there is a file of that name; letters of ASCII match in either case.
    bool holds(const std::string& name) const;

    /// The bytes of a file. Errors: it is missing, under a password, damaged (its checksum too), packed in a way that
    /// is not known, or larger than `max_bytes` when unpacked; what the directory says of its size is not believed.
    Result<std::string> read(const std::string& name, std::uint64_t max_bytes) const;

private:
    struct Close {
        void operator()(zip* archive) const;
    };

    ZipArchive(std::string path, std::unique_ptr<zip, Close> archive);
    Error damaged(const std::string& name, std::string_view reason) const;

    std::string path_;
    std::unique_ptr<zip, Close> archive_;
};

}  // namespace selostelint
