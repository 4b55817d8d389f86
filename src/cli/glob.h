#pragma once

#include <string>
#include <string_view>

namespace selostelint {

/// Whether the text holds '*' or '?'.
bool has_wildcard(std::string_view text);

/// Whether a pattern matches a whole name without '/': '*' is any run of characters, '?' one code point.
/// Time is linear in practice and at worst the product of both lengths.
bool match_name(std::string_view pattern, std::string_view name);

/// Whether a pattern excludes a file of that path ('/' between names). A pattern without '/' is held against
/// every name of the path; one with '/' against the path from its start, where "**" stands for any number of
/// folders. A pattern that matches a folder excludes all that is in it.
bool excludes(std::string_view pattern, std::string_view path);

/// Whether excludes() holds the pattern against whole paths: it has a '/' before its end.
bool is_anchored(std::string_view pattern);

/// The path without "./" at its start, doubled '/' and '/' at its end.
std::string plain_path(std::string_view path);

}  // namespace selostelint
