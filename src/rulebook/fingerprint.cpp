#include "rulebook/fingerprint.h"

#include "base/digest.h"

namespace selostelint {

std::string rulebook_fingerprint(std::span<const RuleFile* const> files) {
    constexpr std::size_t digits = 12;
    std::string listed;
    for (const RuleFile* file : files) {
        listed.append(file->path).push_back('\0');
        listed += file->digest.empty() ? sha256(file->toml) : std::string(file->digest);
    }
    return sha256(listed).substr(0, digits);
}

}  // namespace selostelint
