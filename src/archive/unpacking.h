#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "archive/members.h"
#include "archive/packed_file.h"

namespace selostelint {

/// A packed file that is read within the limits of its archive.
class Unpacking {
public:
    Unpacking(const ByteSource& bytes, ArchiveCost& cost) : file_(bytes), size_(bytes.size()), cost_(cost) {}

    /// The next entry, files and others; false at the end and when nothing more can be had.
    bool next(PackedEntry& entry);
    /// As PackedFile::read(), and -1 when a limit is met.
    std::ptrdiff_t read(char* target, std::size_t size);
    /// Counts one file more; false when it is one too many.
    bool count_member();
    /// Notes that the archive is broken, as its reader understands it.
    void give_up(Text fault) { fault_ = std::move(fault); }

    bool is_single() const { return file_.is_single(); }
    const std::optional<Text>& fault() const { return fault_; }
    const ArchiveLimits& limits() const { return cost_.limits; }
    double share() const;

private:
    bool is_within_limits();
    bool drain();

    PackedFile file_;
    std::uint64_t size_;
    ArchiveCost& cost_;
    std::uint64_t given_ = 0;
    bool in_entry_ = false;
    std::optional<Text> fault_;
};

/// An archive whose bytes are not what they should be.
Text broken_archive(const std::string& detail);
/// A member that is over ArchiveLimits::member_bytes.
Text too_large_member(std::uint64_t most_bytes);

}  // namespace selostelint
