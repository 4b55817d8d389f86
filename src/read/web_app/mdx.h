#pragma once

#include <string_view>
#include <vector>

#include "read/markup/markdown_islands.h"
#include "read/web_app/mapped_text.h"

namespace selostelint {

/// The Markdown that a reader of an MDX file sees, as far as the file alone tells: in place of an expression or a
/// component's tag stands as HTML what it shows, such as the headings and bodies of the data in an export. What shows
/// nothing stays as it is. `pieces` are those of `source`. Empty when none of them shows anything.
MappedText show_programs(std::string_view source, const std::vector<MdxPiece>& pieces);

}  // namespace selostelint
