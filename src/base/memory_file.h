#pragma once

#include <optional>
#include <string>

namespace selostelint {

/// A file that is in memory alone, for libraries that write to nothing but a path. Gone with the object; other users
/// cannot open it.
class MemoryFile {
public:
    MemoryFile();
    ~MemoryFile();
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    /// A path that opens the file for this process; "" when the system gives no such file.
    std::string path() const;
    /// All that was written; nothing when it cannot be read.
    std::optional<std::string> bytes() const;

private:
    int descriptor_;
};

}  // namespace selostelint
