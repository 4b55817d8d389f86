#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace selostelint {

/// Reads the code point that starts at `offset` and moves `offset` past it.
/// `text` must be valid UTF-8 and `offset` the start of a code point inside it.
char32_t next_code_point(std::string_view text, std::size_t& offset);

/// The code point that ends at `offset` (exclusive), or 0 at the start of the text. Valid UTF-8 only.
char32_t code_point_before(std::string_view text, std::size_t offset);

/// Appends one code point as UTF-8.
void append_code_point(std::string& text, char32_t code_point);

/// How many code points `text` holds. Valid UTF-8 only.
std::size_t count_code_points(std::string_view text);

/// The offset of the first byte that is not part of valid UTF-8, or `text.size()` when all of it is.
std::size_t first_invalid_utf8(std::string_view text);

/// The text with U+FFFD for each byte that is not part of valid UTF-8.
std::string well_formed_utf8(std::string_view text);

/// Lower case by the rules of Unicode without a language, whole text at once.
std::string lower_case(std::string_view text);

bool is_letter(char32_t code_point);
bool is_digit(char32_t code_point);
bool is_upper(char32_t code_point);
bool is_lower(char32_t code_point);
/// White space of every width, line ends included, also U+00A0.
bool is_space(char32_t code_point);

}  // namespace selostelint
