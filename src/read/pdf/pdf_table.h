#pragma once

#include <cstdint>
#include <vector>

#include "read/pdf/pdf_line.h"

namespace selostelint {

/// Whether two columns are running text that goes on from the foot of the first to the head of the second, not a table.
bool is_running_text(const std::vector<PdfLine>& left, const std::vector<PdfLine>& right);

/// Gives each line of a table its row and column, and puts the lines cell by cell. A row begins with a label in the
/// first column, after a gap or with a number; what stands beside it from there on belongs to it.
std::vector<PdfLine> table_lines(std::vector<std::vector<PdfLine>> columns);

}  // namespace selostelint
