#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace selostelint {

/// A character reference of HTML, decoded.
struct Entity {
    std::string text;      ///< UTF-8
    std::size_t size = 0;  ///< bytes of the source that it takes; 0 when there is none
};

/// Decodes character references as HTML 5 does: named ones with and without semicolon, decimal and hexadecimal
/// ones (128–159 by windows-1252; what is no character becomes U+FFFD). Remembers what it has seen.
class EntityDecoder {
public:
    /// The reference with which `source` begins; `source[0]` is '&'.
    Entity decode(std::string_view source);

private:
    Entity decode_named(std::string_view candidate);

    std::map<std::string, Entity, std::less<>> seen_;
};

}  // namespace selostelint
