#pragma once

#include <span>
#include <vector>

#include "check/judgement.h"

namespace selostelint {

/// Sums the verdicts of the rules that watch each requirement up to one status: missing when a rule that says
/// so is violated, else vague, else undecided, else met; not applicable when no rule of it was due.
/// `verdicts` has one entry for each rule that was judged.
std::vector<RequirementResult> sum_up_requirements(const Rulebook& rulebook, std::span<const Verdict> verdicts);

}  // namespace selostelint
