#pragma once

#include <string>
#include <string_view>

namespace selostelint {

/// JSON without white space, such as JsonWriter's, on lines for people: two blanks a level, `{}` and `[]` where empty.
std::string indented_json(std::string_view json);

}  // namespace selostelint
