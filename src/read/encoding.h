#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/result.h"

namespace selostelint {

/// The bytes of a text file as UTF-8 without a byte order mark, line ends as they were.
/// Knows UTF-8, UTF-16 and UTF-32 with a byte order mark, UTF-16 without one, any encoding that a `<meta>`
/// tag or an XML declaration names, and windows-1252 and ISO-8859-15 by what is plausible in Finnish.
/// Bytes that are valid UTF-8 are UTF-8, whatever is declared. ISO-8859-1 is read as windows-1252
/// (WHATWG Encoding Standard).
/// Errors: empty or blank file, binary file, text cut in the middle of a character, UTF-8 mixed with another
/// encoding, an unknown or broken declared encoding. `path` goes into the error.
Result<std::string> decode_text(const std::string& path, std::string bytes);

/// The name that a `<meta charset>`, `<meta … content="…charset=…">` or `<?xml … encoding="…"?>` in the first
/// 4,096 bytes gives; empty when there is none.
std::string declared_encoding(std::string_view bytes);

/// UTF-16 as UTF-8. Errors: an odd number of bytes, a surrogate without its other half.
Result<std::string> decode_utf16(const std::string& path, std::string_view bytes, bool big_endian);

/// An error at byte `offset` of `utf8`, of which all before the offset is valid UTF-8.
Error encoding_error(const std::string& path, std::string_view utf8, std::size_t offset, Text message);

/// Text in an encoding with one byte a character, as old notices are; never fails.
/// Decides between windows-1252 and ISO-8859-15.
std::string decode_single_byte(std::string_view bytes);

/// Text in any encoding that ICU knows by `name`; `path` goes into the error when it does not.
Result<std::string> decode_named(const std::string& path, std::string_view bytes, const std::string& name);

}  // namespace selostelint
