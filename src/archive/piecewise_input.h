#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace selostelint {

/// Bytes that come from front to back, with a look ahead of one buffer. Holds no more than what was asked for.
class PiecewiseInput {
public:
    /// Fills in up to `size` bytes; 0 at the end, -1 when no more can be had.
    using Fill = std::function<std::ptrdiff_t(char* target, std::size_t size)>;

    explicit PiecewiseInput(Fill fill) : fill_(std::move(fill)) {}

    /// The next bytes, at most `size` and fewer only at the end; they stay.
    std::string_view peek(std::size_t size);
    /// The next `size` bytes at most.
    std::string take(std::uint64_t size);
    /// Passes over bytes; false when there were fewer.
    bool skip(std::uint64_t size);
    /// The next line without its line end (LF or CRLF); null at the end and when the line is over `longest` bytes.
    std::optional<std::string> line(std::size_t longest);
    /// Whether the source gave up before its end.
    bool failed() const { return failed_; }

private:
    bool fill_up();

    Fill fill_;
    std::string buffer_;
    std::size_t at_ = 0;
    bool ended_ = false;
    bool failed_ = false;
};

}  // namespace selostelint
