#pragma once

#include <string>
#include <string_view>

namespace selostelint {

/// A path as a reference to a URI (RFC 3986): relative ones stay relative, absolute ones get the scheme "file". All but
/// unreserved characters, '/' and '!' is percent-encoded, so that no segment looks like a scheme, query or fragment.
std::string uri_of_path(std::string_view path);

}  // namespace selostelint
