#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

#include "base/byte_source.h"

namespace selostelint {

/// What stands in a packed file.
struct PackedEntry {
    std::string name;        ///< UTF-8, as the packer wrote it: may be absolute, hold "..", control characters
    bool is_file = false;    ///< false: a folder, a link, a device
    bool encrypted = false;  ///< its bytes need a password
};

/// The entries of a ZIP or TAR file, packed by gzip, bzip2, xz, zstd or not at all; any other bytes, once
/// unpacked, are one entry without a name. Reads in pieces, from front to back; a ZIP's directory is kept in memory.
class PackedFile {
public:
    enum class Step : std::uint8_t {
        entry,
        end,
        broken,  ///< nothing more can be had; fault() says why
    };

    /// `bytes` must outlive this.
    explicit PackedFile(const ByteSource& bytes);
    ~PackedFile();
    PackedFile(const PackedFile&) = delete;
    PackedFile& operator=(const PackedFile&) = delete;

    /// The next entry; what is left of the last one is passed over.
    Step next(PackedEntry& entry);

    /// Up to `size` bytes of the entry, unpacked; 0 at its end, -1 when they cannot be had.
    std::ptrdiff_t read(char* target, std::size_t size);

    /// Whether the one entry is the unpacked file itself: there is no archive inside the packing.
    bool is_single() const;
    /// Whether an entry that is passed over must be unpacked all the same.
    bool is_stream() const;
    /// Bytes read so far from the packed file.
    std::uint64_t taken() const;
    /// What the library said last, in English.
    std::string fault() const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// Whether the bytes begin like something that PackedFile unpacks. Documents that are ZIP files inside (DOCX, ODT,
/// EPUB, XLSX …) are none: they have `[Content_Types].xml` (ECMA-376 part 2) or begin with `mimetype` (ODF 1.2 part 3).
bool is_packed(const ByteSource& bytes);

}  // namespace selostelint
