#pragma once

#include <string>
#include <vector>

#include "fact/context.h"

namespace selostelint {

/// The first e-mail address, telephone number (its digits, "+" first where it is written) and postal address (in the notice's words, on one line)
/// that stand within the span, as details "email", "phone" and "address"; what is not there is left out.
std::vector<Detail> contact_values(const FactContext& context, Span within);

/// The first name of a person within the span, "Maija Mallila"; an empty span when there is none. Only what begins
/// with a first name or ends in a surname that Voikko knows is taken for one.
Span person_name(const FactContext& context, Span within);

}  // namespace selostelint
