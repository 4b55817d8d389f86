#pragma once

#include <string_view>

namespace selostelint {

/// Whether the word, in lower case and without what is inflected behind a colon, is a legal form as it stands beside
/// a name: "oy", "ry", "tmi", "säätiö".
bool is_legal_form(std::string_view word);

}  // namespace selostelint
