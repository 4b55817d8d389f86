#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace selostelint {

/// "Total number of characters that a cell can contain", in UTF-16 code units: Excel specifications and limits,
/// support.microsoft.com.
inline constexpr std::size_t most_cell_units = 32'767;

/// A text that a cell of a spreadsheet can hold: valid UTF-8, control characters as signs for themselves, no code point
/// that XML forbids, at most `most_cell_units` long, the last then "…". What a reader of the format would take for an
/// escaped character ("_x000D_", ECMA-376 part 1, 22.9.2.19) is escaped itself, so that it shows as it was written.
std::string cell_text(std::string_view text);

}  // namespace selostelint
