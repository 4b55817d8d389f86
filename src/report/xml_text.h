#pragma once

#include <string>
#include <string_view>

namespace selostelint {

/// A text as the content of an element of XML 1.0, markup and quotes escaped. Control characters become the signs for
/// them, and what XML does not allow at all, or is not UTF-8, U+FFFD.
std::string xml_text(std::string_view text);

/// ` name="value"`; line ends and tabs are escaped, too, which attributes would lose.
std::string xml_attribute(std::string_view name, std::string_view value);

}  // namespace selostelint
