#include "rulebook/fingerprint.h"

#include <sys/types.h>

#include <sha256.h>

#include <array>
#include <cstdint>
#include <string_view>

namespace selostelint {
namespace {

constexpr std::size_t digits = 12;

void update(SHA2_CTX& hash, std::string_view text) {
    constexpr std::uint8_t end = 0;
    SHA256Update(&hash, reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
    SHA256Update(&hash, &end, 1);
}

}  // namespace

std::string rulebook_fingerprint(std::span<const RuleFile* const> files) {
    SHA2_CTX hash;
    SHA256Init(&hash);
    for (const RuleFile* file : files) {
        update(hash, file->path);
        update(hash, file->toml);
    }
    std::array<char, SHA256_DIGEST_STRING_LENGTH> text{};
    SHA256End(&hash, text.data());
    return std::string(text.data(), digits);
}

}  // namespace selostelint
