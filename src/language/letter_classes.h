#pragma once

#include <string>
#include <string_view>

namespace selostelint {

/// The pattern with \pL, \p{L}, \p{Lu} and \p{Ll} as classes of Latin letters alone (U+0041 to U+024F), which are
/// the letters that Finnish, Swedish, Sámi and English texts are written with. RE2 compiles those of all scripts
/// into thousands of instructions and these into some dozens. The rest of the pattern stays as it is.
std::string with_latin_letters(std::string_view pattern);

}  // namespace selostelint
