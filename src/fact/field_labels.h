#pragma once

#include <cstdint>

#include "base/span.h"
#include "fact/context.h"

namespace selostelint {

/// Whether the sentence begins a short block and holds nothing but the name of a field of a form: "Nimi", "Osoite:",
/// "Puh. ____". The names are those of the Data Protection Ombudsman's form for register descriptions.
bool is_field_label(const FactContext& context, std::uint32_t sentence);

/// The block without the line to write on with which it may end: "Nimi ______".
Span without_writing_line(const Document& document, const Block& block);

}  // namespace selostelint
