#pragma once

#include <vector>

#include "fact/context.h"
#include "fact/fact.h"
#include "language/cue_matcher.h"

namespace selostelint {

/// Adds the facts that a section with text in it makes by itself: the [[body]] cues of rules/facts/. Each stands at the
/// section's first sentence that fills something in.
void read_section_bodies(const FactContext& context, const MatchInput& input, std::vector<Fact>& facts);

}  // namespace selostelint
