#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "archive/piecewise_input.h"
#include "read/header_fields.h"

namespace selostelint {

/// A page that a crawl has stored.
struct WarcPage {
    std::string address;       ///< WARC-Target-URI
    std::string content_type;  ///< "text/html"; of the HTTP response, or of a resource itself; may be empty
    HeaderFields http;         ///< fields of the response; empty for a resource
    std::uint64_t size = 0;    ///< bytes of the body as it is stored
};

/// Walks over the records of a WARC file (ISO 28500), unpacked: `response` records with a status of 2xx and `resource`
/// records; all others (request, metadata, revisit, warcinfo, conversion …) are passed over.
class WarcReader {
public:
    explicit WarcReader(PiecewiseInput& input) : input_(input) {}

    /// The next page; what is left of the last one is passed over. Null at the end and when the file is broken.
    std::optional<WarcPage> next();
    /// The body of the page that next() gave, as it is stored.
    std::string body();
    /// Whether next() ended before the file did.
    bool broken() const { return broken_; }

private:
    std::optional<HeaderFields> record();
    bool read_http_head(WarcPage& page);

    PiecewiseInput& input_;
    std::uint64_t left_ = 0;  ///< bytes of the record not yet read
    bool broken_ = false;
};

}  // namespace selostelint
