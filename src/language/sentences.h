#pragma once

#include <cstdint>
#include <span>

#include "language/tokens.h"

namespace selostelint {

/// Fills `text.sentences` and `text.first_sentence`. `first_token` gives for each block the index of its first
/// token, and one past the last at the end.
void find_sentences(const Document& document, std::span<const std::uint32_t> first_token, TokenisedText& text);

}  // namespace selostelint
