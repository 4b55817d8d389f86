#pragma once

#include "base/span.h"
#include "fact/context.h"

namespace selostelint {

/// Whether words stand in what is quoted from a statute: in a block quotation, or between quotation marks, that words
/// such as "lain 2 §:n mukaan" introduce. Statutes in force may still name repealed ones; to quote them is no fault.
bool is_quoted_from_statute(const FactContext& context, Span words);

}  // namespace selostelint
