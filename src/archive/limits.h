#pragma once

#include <cstdint>

namespace selostelint {

/// What an archive may cost. Without limits a few kilobytes could fill memory or keep the program busy for days.
struct ArchiveLimits {
    unsigned depth = 3;                        ///< archives inside each other, the outermost being the first
    std::uint64_t members = 1'000'000;         ///< entries of an archive and of all archives in it
    std::uint64_t member_bytes = 64ULL << 20;  ///< of one member, unpacked
    std::uint64_t total_bytes = 64ULL << 30;   ///< of an archive and of all archives in it, unpacked
    std::uint64_t ratio = 200;                 ///< bytes unpacked for each byte read from one archive …
    std::uint64_t ratio_from = 8ULL << 20;     ///< … once it has given so many bytes
};

}  // namespace selostelint
