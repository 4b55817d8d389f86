#include "language/literal_scan.h"

#include <algorithm>
#include <cassert>

namespace selostelint {

std::string folded(std::string_view text) {
    std::string result(text);
    unsigned char before = 0;
    for (char& each : result) {
        const auto byte = static_cast<unsigned char>(each);
        const bool ascii = byte >= 'A' && byte <= 'Z';
        // U+00C0 to U+00DE but for the sign × stand 0x20 before their small letters: C3 80 … C3 9E.
        const bool latin = before == 0xC3 && byte >= 0x80 && byte <= 0x9E && byte != 0x97;
        if (ascii || latin) each = static_cast<char>(byte + 0x20);
        before = byte;
    }
    return result;
}

std::size_t LiteralScan::spread(const char* at) {
    const std::uint32_t bytes = static_cast<unsigned char>(at[0]) |
                                static_cast<std::uint32_t>(static_cast<unsigned char>(at[1])) << 8 |
                                static_cast<std::uint32_t>(static_cast<unsigned char>(at[2])) << 16;
    constexpr std::uint32_t golden = 0x9E3779B1;  // 2^32 by the golden ratio (Knuth, TAOCP 3, 6.4)
    return bytes * golden >> 16;
}

/// How seldom the first three bytes stand in a Finnish text, by the rank of each.
std::size_t LiteralScan::rarity(std::string_view literal) {
    // The commonest first, counted in corpus/; \xC3\xA4 is ä.
    constexpr std::string_view commonest = " taiesnoluk\xC3\xA4mrjvpyhd.,-:/";
    std::size_t sum = 0;
    for (const char byte : literal.substr(0, shortest)) sum += std::min(commonest.find(byte), commonest.size());
    return sum;
}

void LiteralScan::add(std::string_view literal, std::uint32_t owner) {
    assert(literal.size() >= shortest);
    // Found by its rarest three bytes, a literal is compared seldom.
    std::size_t shift = 0;
    for (std::size_t at = 1; at + shortest <= literal.size(); ++at) {
        if (rarity(literal.substr(at)) > rarity(literal.substr(shift))) shift = at;
    }
    const std::size_t bits = spread(literal.data() + shift);
    filter_[bits / 64] |= std::uint64_t{1} << (bits % 64);
    literals_.push_back({std::string(literal), owner, first_[slot_of(bits)], static_cast<std::uint32_t>(shift)});
    first_[slot_of(bits)] = static_cast<std::uint32_t>(literals_.size() - 1);
}

std::vector<LiteralScan::Hit> LiteralScan::find(std::string_view text) const {
    std::vector<Hit> hits;
    for (std::size_t at = 0; at + shortest <= text.size(); ++at) {
        const std::size_t bits = spread(text.data() + at);
        if ((filter_[bits / 64] >> (bits % 64) & 1) == 0) continue;
        for (std::uint32_t i = first_[slot_of(bits)]; i != none; i = literals_[i].next) {
            const Literal& literal = literals_[i];
            if (at < literal.shift) continue;
            if (text.compare(at - literal.shift, literal.bytes.size(), literal.bytes) == 0) {
                hits.push_back({literal.owner, static_cast<std::uint32_t>(at)});
            }
        }
    }
    std::ranges::sort(hits);
    return hits;
}

}  // namespace selostelint
