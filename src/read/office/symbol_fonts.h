#pragma once

#include <string>
#include <string_view>

namespace selostelint {

/// What a sign of a symbol font such as Wingdings shows, as a character of Unicode; a bullet for signs without one of
/// their own. `code` is hexadecimal ("F0A8"), in the private area or below it.
std::string symbol(std::string_view font, std::string_view code);

}  // namespace selostelint
