#pragma once

#include <vector>

#include "document/document.h"
#include "language/tokens.h"
#include "section/heading_classifier.h"
#include "section/section.h"

namespace selostelint {

/// The cells of tables whose columns have headings, in the order of the text. A table's first row is a row of headings
/// when the format says so and it names a kind, or when it holds nothing but headings' words and names two kinds; a row
/// of a label and its value is none.
std::vector<ColumnCell> find_column_cells(const Document& document, const TokenisedText& text,
                                          const HeadingClassifier& headings);

}  // namespace selostelint
