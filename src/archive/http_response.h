#pragma once

#include <cstdint>
#include <string>

#include "base/result.h"
#include "read/header_fields.h"

namespace selostelint {

/// The head of a stored HTTP response (RFC 9112).
struct HttpHead {
    int status = 0;
    HeaderFields fields;
};

/// Reads a status line and the fields after it; status 0 when there is no status line.
HttpHead parse_http_head(std::string_view head);

/// The body as the page's author sent it: `Transfer-Encoding: chunked` and `Content-Encoding` gzip and deflate
/// undone. A body that is not coded as the head says is given as it is: some crawlers store it decoded.
/// Errors, without a path: a coding that is not known, broken data, more than `most_bytes`.
Result<std::string> decode_http_body(const HeaderFields& fields, std::string body, std::uint64_t most_bytes);

}  // namespace selostelint
