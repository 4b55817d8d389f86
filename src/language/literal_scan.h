#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace selostelint {

/// A text with the letters A–Z and À–Þ in lower case, byte for byte as long as before. UTF-8.
std::string folded(std::string_view text);

/// Many literals that are looked for in one pass over a text, however many they are.
class LiteralScan {
public:
    static constexpr std::size_t shortest = 3;  ///< bytes that a literal must have

    /// Looks for `literal`, which is folded, from now on; finding it is told as `owner`.
    void add(std::string_view literal, std::uint32_t owner);

    /// A literal that was found.
    struct Hit {
        std::uint32_t owner;
        std::uint32_t at;  ///< a byte of it

        friend auto operator<=>(const Hit&, const Hit&) = default;
    };

    /// Each place of each literal in a folded text, by owner, then place.
    std::vector<Hit> find(std::string_view text) const;

private:
    static constexpr std::size_t slots = 4096;
    static constexpr std::size_t filter_bits = 65536;
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    struct Literal {
        std::string bytes;
        std::uint32_t owner;
        std::uint32_t next;   ///< in the same slot
        std::uint32_t shift;  ///< where in `bytes` the three stand by which it is found
    };

    /// The three bytes at `at`, spread over filter_bits; the upper bits make the slot.
    static std::size_t spread(const char* at);
    static std::size_t slot_of(std::size_t spread) { return spread / (filter_bits / slots); }
    static std::size_t rarity(std::string_view literal);
    static constexpr std::array<std::uint32_t, slots> empty();

    std::array<std::uint64_t, filter_bits / 64> filter_{};  ///< small enough to stay near the processor
    std::array<std::uint32_t, slots> first_ = empty();
    std::vector<Literal> literals_;
};

constexpr std::array<std::uint32_t, LiteralScan::slots> LiteralScan::empty() {
    std::array<std::uint32_t, slots> heads{};
    heads.fill(none);
    return heads;
}

}  // namespace selostelint
