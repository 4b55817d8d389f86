#pragma once

#include <map>
#include <string>
#include <string_view>

namespace selostelint {

/// Fields of a header as WARC (ISO 28500), HTTP (RFC 9112) and MIME (RFC 2045) write them: names in lower case,
/// of fields that come twice the first.
using HeaderFields = std::map<std::string, std::string>;

/// Reads "Name: value" lines up to the first blank line; a line that begins with a blank goes on with the one
/// before it. What is no field is passed over.
HeaderFields parse_header(std::string_view lines);

/// The value of that name without what follows ';', in lower case: "text/html". Empty when it is not there.
std::string main_value(const HeaderFields& fields, const std::string& name);

/// "multipart/related; boundary=\"x\"" → "x" for "boundary". Empty when it is not there.
std::string parameter(const HeaderFields& fields, const std::string& name, std::string_view key);

}  // namespace selostelint
