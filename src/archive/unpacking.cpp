#include "archive/unpacking.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace selostelint {

Text broken_archive(const std::string& detail) {
    const std::string said = detail.empty() ? "" : " (" + detail + ")";
    return {fmt::format("Arkisto on rikki tai katkennut{}. Sen loppuosaa ei tarkastettu.", said),
            fmt::format("The archive is broken or cut short{}. The rest of it was not checked.", said)};
}

Text too_large_member(std::uint64_t most_bytes) {
    return {fmt::format("Tiedosto on purettuna suurempi kuin {} MiB. Jätä se pois arkistosta.", most_bytes >> 20),
            fmt::format("Unpacked, the file is larger than {} MiB. Leave it out of the archive.", most_bytes >> 20)};
}

bool Unpacking::next(PackedEntry& entry) {
    if (fault_ || !drain()) return false;
    switch (file_.next(entry)) {
        case PackedFile::Step::entry: in_entry_ = true; break;
        case PackedFile::Step::end: return false;
        case PackedFile::Step::broken: give_up(broken_archive(file_.fault())); return false;
    }
    return count_member();
}

bool Unpacking::count_member() {
    if (++cost_.members <= cost_.limits.members) return true;
    give_up({fmt::format("Arkistossa on yli {} jäsentä. Loput jäivät tarkastamatta: jaa arkisto osiin.",
                         cost_.limits.members),
             fmt::format("The archive has over {} members. The rest was not checked: split the archive.",
                         cost_.limits.members)});
    return false;
}

std::ptrdiff_t Unpacking::read(char* target, std::size_t size) {
    if (fault_) return -1;
    const std::ptrdiff_t got = file_.read(target, size);
    // In a stream nothing can be found behind what is broken.
    if (got < 0 && file_.is_stream()) give_up(broken_archive(file_.fault()));
    if (got <= 0) return got;
    given_ += static_cast<std::uint64_t>(got);
    cost_.bytes += static_cast<std::uint64_t>(got);
    return is_within_limits() ? got : -1;
}

/// Where passing over an entry costs as much as unpacking it, the limits hold for it too.
bool Unpacking::drain() {
    if (!file_.is_stream() || !in_entry_) return true;
    std::array<char, 65536> piece{};
    std::ptrdiff_t got = 1;
    while (got > 0) got = read(piece.data(), piece.size());
    return !fault_;
}

bool Unpacking::is_within_limits() {
    const ArchiveLimits& limits = cost_.limits;
    if (cost_.bytes > limits.total_bytes) {
        give_up({fmt::format("Arkistosta purettiin jo {} MiB. Loput jäivät tarkastamatta: jaa arkisto osiin.",
                             limits.total_bytes >> 20),
                 fmt::format("The archive gave {} MiB already. The rest was not checked: split the archive.",
                             limits.total_bytes >> 20)});
    } else if (given_ > limits.ratio_from && given_ > limits.ratio * std::max<std::uint64_t>(file_.taken(), 1)) {
        give_up({fmt::format("Arkisto paisuu purettaessa yli {}-kertaiseksi, joten sen purkaminen keskeytettiin.",
                             limits.ratio),
                 fmt::format("The archive swells to over {} times its size, so unpacking was stopped.", limits.ratio)});
    }
    return !fault_;
}

double Unpacking::share() const {
    return size_ == 0 ? 1 : std::min(1.0, static_cast<double>(file_.taken()) / static_cast<double>(size_));
}

}  // namespace selostelint
