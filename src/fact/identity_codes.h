#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"

namespace selostelint {

/// Where personal identity codes (henkilötunnus) of a true form stand in a text: six digits of a day, a sign
/// of the century, three digits and the check character, calculated (Act 661/2009 § 11, decree 128/2010 § 2
/// with the signs of 2023). In the order of the text.
std::vector<Span> identity_codes(std::string_view text);

}  // namespace selostelint
