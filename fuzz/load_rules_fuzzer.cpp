#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "rulebook/load.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

/// The same bytes as every kind of file: the loader must refuse or take them, never fall.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace selostelint;
    const std::string_view toml(reinterpret_cast<const char*>(data), size);
    const std::vector<RuleFile> files = {
        {"checks/outdated/OUT001-fuzzed.toml", toml},
        {"facts/fuzzed.toml", toml},
        {"law/fuzzed.toml", toml},
        {"requirements.toml", toml},
        {"sections/fuzzed.toml", toml},
        {"words.toml", toml},
    };
    std::vector<Error> errors;
    load_rulebook(files, CodeNames{{"fuzzed"}, {"duration", "date"}}, errors);
    return 0;
}
