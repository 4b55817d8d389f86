#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "base/utf8.h"
#include "read/read.h"

namespace selostelint {
namespace {

void require(bool condition) {
    if (!condition) std::abort();
}

/// What every Document promises, whatever its source.
void check(const Document& document) {
    require(first_invalid_utf8(document.text) == document.text.size());
    std::uint32_t end = 0;
    for (const Block& block : document.blocks) {
        require(!block.span.empty() && block.span.begin >= end && block.span.end <= document.text.size());
        end = block.span.end;
        const Span original = document.source_map.original(block.span);
        require(original.begin <= original.end && original.end <= document.original.size());
    }
}

/// Templates are told by their file's name, the other formats are forced; "any" is found by content.
SourceFile source_of(std::string bytes) {
    const std::string_view format = FUZZ_FORMAT;
    if (format == "any") return {"notice", std::move(bytes), ""};
    if (format == "template") return {"notice.php", std::move(bytes), ""};
    return {"notice", std::move(bytes), std::string(format)};
}

}  // namespace
}  // namespace selostelint

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace selostelint;
    const Result<Document> document = read_document(source_of({reinterpret_cast<const char*>(data), size}));
    if (document) check(document.value());
    return 0;
}
