#include "read/letter_sizes.h"

#include <algorithm>

namespace selostelint {

double LetterSizes::usual() const {
    const auto most = std::ranges::max_element(bytes_, {}, [](const auto& entry) { return entry.second; });
    return most == bytes_.end() ? 0 : most->first;
}

}  // namespace selostelint
