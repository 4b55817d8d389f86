#pragma once

#include <cstdint>

namespace selostelint {

/// What stands before the items of a list's level.
enum class ItemMark : std::uint8_t { none, bullet, number };

}  // namespace selostelint
