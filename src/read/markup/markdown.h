#pragma once

#include "document/builder.h"
#include "document/document.h"
#include "read/markup/islands.h"

namespace selostelint {

/// Reads Markdown whose islands of code are masked. `source` has the size of the builder's original.
Document read_masked_markdown(DocumentBuilder builder, MaskedSource source);

}  // namespace selostelint
