#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>

#include "archive/archive.h"
#include "base/utf8.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

/// Every member has a name in UTF-8 and keeps to the limits; every error has a message.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace selostelint;
    auto bytes = std::make_unique<HeldBytes>(std::string(reinterpret_cast<const char*>(data), size));
    if (!is_archive(*bytes)) return 0;
    ArchiveLimits limits;
    limits.member_bytes = 1U << 20;
    limits.total_bytes = 8U << 20;
    Archive archive(
        "a", std::move(bytes), [](const std::string&, bool) { return true; }, limits);
    while (const auto member = archive.next()) {
        if (!*member && member->error().message.en.empty()) std::abort();
        if (!*member) continue;
        const SourceFile& file = member->value();
        if (first_invalid_utf8(file.path) != file.path.size()) std::abort();
        if (file.bytes.size() > limits.member_bytes) std::abort();
    }
    return 0;
}
