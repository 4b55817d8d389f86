#pragma once

#include <string>
#include <vector>

#include "document/document.h"
#include "read/office/office_text.h"

namespace selostelint {

/// A document whose line N is the Nth paragraph. `format` is "docx" or "odt".
Document write_paragraphs(const std::vector<OfficeParagraph>& paragraphs, const std::string& path,
                          const std::string& format);

}  // namespace selostelint
