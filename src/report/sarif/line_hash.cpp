#include "report/sarif/line_hash.h"

#include <fmt/format.h>

#include <array>
#include <cstdint>
#include <unordered_map>
#include <utility>

#include "base/utf8.h"

namespace selostelint {

namespace {

constexpr std::size_t window_size = 100;
constexpr std::uint64_t factor = 37;
constexpr std::uint16_t end_of_file = 0xFFFF;

constexpr std::uint64_t factor_of_the_oldest() {
    std::uint64_t power = 1;
    for (std::size_t i = 0; i < window_size; ++i) power *= factor;
    return power;
}

/// A hash that rolls over the last `window_size` code units and is read where a line began that long ago.
class RollingHash {
public:
    void take(std::uint16_t unit) {
        const bool follows_return = std::exchange(after_return_, false);
        if (unit == ' ' || unit == '\t' || (follows_return && unit == '\n')) return;
        after_return_ = unit == '\r';
        if (unit == '\r') unit = '\n';
        settle();
        begins_line_[at_] = std::exchange(at_line_start_, unit == '\n');
        roll(unit);
    }

    std::vector<std::string> finish() {
        take(end_of_file);
        for (std::size_t i = 0; i < window_size; ++i) {
            settle();
            roll(0);
        }
        return std::move(hashes_);
    }

private:
    void settle() {
        if (!std::exchange(begins_line_[at_], false)) return;
        hashes_.push_back(fmt::format("{:x}:{}", hash_, ++times_[hash_]));
    }

    void roll(std::uint16_t unit) {
        hash_ = factor * hash_ + unit - factor_of_the_oldest() * std::exchange(window_[at_], unit);
        at_ = (at_ + 1) % window_size;
    }

    std::array<std::uint16_t, window_size> window_{};
    std::array<bool, window_size> begins_line_{};
    std::size_t at_ = 0;
    std::uint64_t hash_ = 0;
    bool at_line_start_ = true;
    bool after_return_ = false;
    std::unordered_map<std::uint64_t, std::uint32_t> times_;
    std::vector<std::string> hashes_;
};

}  // namespace

std::vector<std::string> line_hashes(std::string_view text) {
    RollingHash hash;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t code_point = next_code_point(text, at);
        if (code_point < 0x10000) {
            hash.take(static_cast<std::uint16_t>(code_point));
            continue;
        }
        hash.take(static_cast<std::uint16_t>(0xD800 + ((code_point - 0x10000) >> 10)));
        hash.take(static_cast<std::uint16_t>(0xDC00 + ((code_point - 0x10000) & 0x3FF)));
    }
    return hash.finish();
}

}  // namespace selostelint
