#pragma once

#include <string_view>

namespace selostelint {

/// Whether a full stop after this word belongs to the word ("esim", "mm", "puh", "art" …).
/// `word` in lower case, without the stop.
bool is_abbreviation(std::string_view word);

}  // namespace selostelint
