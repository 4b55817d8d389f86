#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace selostelint {

/// What a list item of plain text begins with.
struct ListMarker {
    enum class Kind : std::uint8_t { none, bullet, number, letter };
    Kind kind = Kind::none;
    std::size_t size = 0;      ///< bytes with the blanks behind it
    std::uint32_t number = 0;  ///< of "3." or "3)"; of a letter its place in the alphabet
};

/// The marker at the beginning of a line without indentation: a dash, a bullet, "o", "1.", "1)", "a)".
/// Years, dates ("1.2.2020") and multi-level numbers ("4.1") are none.
ListMarker list_marker(std::string_view line);

}  // namespace selostelint
