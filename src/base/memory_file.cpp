#include "base/memory_file.h"

#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace selostelint {

MemoryFile::MemoryFile() : descriptor_(::memfd_create("selostelint", MFD_CLOEXEC)) {}

MemoryFile::~MemoryFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

std::string MemoryFile::path() const {
    return descriptor_ < 0 ? std::string() : "/proc/self/fd/" + std::to_string(descriptor_);
}

std::optional<std::string> MemoryFile::bytes() const {
    struct stat status {};
    if (descriptor_ < 0 || ::fstat(descriptor_, &status) != 0) return std::nullopt;
    std::string bytes(static_cast<std::size_t>(status.st_size), '\0');
    for (std::size_t at = 0; at < bytes.size();) {
        const ::ssize_t count = ::pread(descriptor_, bytes.data() + at, bytes.size() - at, static_cast<::off_t>(at));
        if (count <= 0) return std::nullopt;
        at += static_cast<std::size_t>(count);
    }
    return bytes;
}

}  // namespace selostelint
