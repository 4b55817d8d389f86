#pragma once

#include <string_view>
#include <vector>

#include "document/document.h"

namespace selostelint {

/// The comments of a source that begin with "selostelint-disable", in their order, at most a thousand of them. `format`
/// tells what a comment is: `<!-- … -->` in markup, `/* … */` and `// …` in scripts, `# …` in YAML, PO and properties,
/// and what the engines of templates have. Comments end after 4 KiB at the latest. Linear in the source.
std::vector<SuppressionComment> find_suppression_comments(std::string_view source, std::string_view format);

}  // namespace selostelint
