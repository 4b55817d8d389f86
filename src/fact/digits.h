#pragma once

#include <string>
#include <string_view>

namespace selostelint {

/// The ASCII digits of a text: "029 566 6700" gives "0295666700".
inline std::string digits_of(std::string_view text) {
    std::string digits;
    for (const char c : text) {
        if (c >= '0' && c <= '9') digits += c;
    }
    return digits;
}

/// The number that at most six ASCII digits write; what stands behind the sixth is left out. Nothing but digits may
/// stand before it.
inline int number_of(std::string_view digits) {
    int value = 0;
    for (const char c : digits.substr(0, 6)) {
        value = value * 10 + (c - '0');
    }
    return value;
}

}  // namespace selostelint
