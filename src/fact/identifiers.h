#pragma once

#include <string_view>

namespace selostelint {

/// Whether the check digit of a Y-tunnus is right: weights 7 9 10 5 8 4 2, modulo 11, remainder 1 never issued
/// (Verohallinto, "Yritys- ja yhteisötunnus"). `digits` holds the seven digits and the check digit, no hyphen;
/// a six-digit number of the old form is padded by the caller.
bool is_valid_business_id(std::string_view digits);

/// A number that is printed as an example and never belongs to anybody ("1234567-1").
bool is_placeholder_business_id(std::string_view digits);

/// Whether a henkilötunnus names a day that exists and its check character is right (valtioneuvoston asetus
/// 128/2010 2 §; century signs of 2023: asetus 330/2022). `code` has eleven characters, ASCII.
bool is_valid_personal_id(std::string_view code);

/// Whether the code is of the artificial range 900–999 or the authorities' own sample, so that it is nobody's.
bool is_artificial_personal_id(std::string_view code);

}  // namespace selostelint
