#pragma once

#include <span>
#include <vector>

#include "check/judgement.h"
#include "fact/fact_finder.h"

namespace selostelint {

/// Sums the verdicts of the rules that watch each requirement up to one status: missing when a rule that says
/// so is violated, else vague, else undecided, else met; not applicable when no rule of it was due.
/// What is missing has its nearest miss, what is not applicable or undecided its reason.
/// `verdicts` has one entry for each rule that was judged; `near_misses` come in the order of the finder.
std::vector<RequirementResult> sum_up_requirements(const Rulebook& rulebook, std::span<const Verdict> verdicts,
                                                   std::span<const NearMissMention> near_misses);

/// Puts evidence that stands where a reader looks for the requirement, in a section of a kind that was searched,
/// before the rest: a name under "Rekisterinpitäjä" tells more than the same name in the title. `sections` in order.
void put_telling_first(std::span<const Section> sections, std::vector<RequirementResult>& results);

}  // namespace selostelint
