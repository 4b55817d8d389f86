#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"

namespace selostelint {

/// YAML ("---") or TOML ("+++") at the beginning of a Markdown file.
struct FrontMatter {
    Span span;                 ///< with both fences; empty when there is none
    std::vector<Span> values;  ///< titles and dates, without quotes, in their order
};

FrontMatter front_matter(std::string_view text);

}  // namespace selostelint
