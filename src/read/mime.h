#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/span.h"
#include "document/source_map.h"

namespace selostelint {

/// A part of a MIME message (RFC 2046).
struct MimePart {
    std::string type;      ///< "text/html"
    std::string charset;   ///< as the part says; may be empty
    std::string encoding;  ///< Content-Transfer-Encoding, lower case; may be empty
    Span body;             ///< of the message
};

/// The part that a reader is shown: the first of HTML, inside multiparts too, else the first of plain text. Null when
/// there is neither.
std::optional<MimePart> shown_part(std::string_view message);

/// Bytes and where they come from.
struct DecodedBytes {
    std::string bytes;
    SourceMap places;  ///< to the text that was decoded; for base64 none
};

/// Undoes quoted-printable (RFC 2045 6.7); what is not well formed stays as it is. `offset` is where `text` begins in
/// its file.
DecodedBytes decode_quoted_printable(std::string_view text, std::uint32_t offset);

/// Undoes base64 (RFC 2045 6.8), passing over what is none of its letters.
std::string decode_base64(std::string_view text);

}  // namespace selostelint
