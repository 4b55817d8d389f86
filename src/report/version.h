#pragma once

#include <string_view>

namespace selostelint {

/// The program's version, "0.1.0", as CMakeLists.txt gives it.
std::string_view program_version();

/// Where the program is told of; reports for code hosts must name an address.
std::string_view program_address();

}  // namespace selostelint
