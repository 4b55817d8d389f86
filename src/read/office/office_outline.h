#pragma once

#include <vector>

#include "read/office/office_text.h"

namespace selostelint {

/// Settles what only the whole of a word processor's document shows:
/// "items" of a numbered list that each have text of their own under them are numbered headings, hence paragraphs;
/// the first rows of tables that programs call headings without being asked are so only when their letters stand out;
/// letters much larger than those of the running text stand out as bold ones do;
/// under a title in its own style the headings of the first level are of the second;
/// what stands in the headers of several sections is said once.
void settle_outline(std::vector<OfficeParagraph>& paragraphs);

}  // namespace selostelint
