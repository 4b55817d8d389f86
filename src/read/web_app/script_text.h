#pragma once

#include <string_view>

#include "base/span.h"
#include "read/web_app/mapped_text.h"

namespace selostelint {

/// Where the string ends that begins with the quote at `at`: behind its closing quote, or at the line's end when it is
/// not closed there.
std::uint32_t string_end(std::string_view source, std::uint32_t at, std::uint32_t stop);

/// A string's contents with its escapes decoded (ECMA-262, 12.9.4; JSON's are among them). `span` is without quotes.
void decode_escapes(MappedText& text, std::string_view source, Span span);

/// Where the regular expression ends that the slash at `at` begins; `at` when none does on its line.
std::uint32_t pattern_end(std::string_view source, std::uint32_t at, std::uint32_t stop);

/// What React shows of a stretch of JSX text: white space that holds a line end is cut off at either end.
Span shown_of_jsx(std::string_view source, Span span);

}  // namespace selostelint
