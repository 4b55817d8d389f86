#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "base/result.h"

namespace selostelint {

/// Bytes that can be read from any place, in pieces.
class ByteSource {
public:
    virtual ~ByteSource() = default;

    /// How many bytes there are.
    virtual std::uint64_t size() const = 0;

    /// Up to `size` bytes from `offset` on into `target`; 0 from the end on.
    virtual Result<std::size_t> read_at(std::uint64_t offset, char* target, std::size_t size) const = 0;
};

/// Bytes in memory.
class HeldBytes : public ByteSource {
public:
    explicit HeldBytes(std::string bytes) : bytes_(std::move(bytes)) {}

    std::uint64_t size() const override { return bytes_.size(); }
    Result<std::size_t> read_at(std::uint64_t offset, char* target, std::size_t size) const override {
        return offset >= bytes_.size() ? 0 : bytes_.copy(target, size, static_cast<std::size_t>(offset));
    }

    /// Gives the bytes away; the source is spent.
    std::string take() && { return std::move(bytes_); }

private:
    std::string bytes_;
};

}  // namespace selostelint
