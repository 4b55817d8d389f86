#pragma once

#include <cstdint>
#include <vector>

#include "fact/fact_finder.h"
#include "language/cue_matcher.h"
#include "rulebook/rulebook.h"

namespace selostelint {

/// How a notice's sentences stand in it, in step with TokenisedText::sentences.
struct Placement {
    std::vector<Unit> units;
    std::vector<std::uint32_t> section_of;  ///< indices into Outline::sections, or FactContext::no_section
};

Placement place_sentences(const NoticeParts& notice, const Rulebook& rulebook);

}  // namespace selostelint
