#pragma once

#include "check/judge.h"
#include "check/judgement.h"
#include "rulebook/rulebook.h"

namespace selostelint {

/// Suppresses findings as the comments of the notice's own source ask, and keeps in the judgement what is wrong with
/// them. A comment without a reason, or past its last day, suppresses nothing. Rules that are not selected are no fault.
/// At most a hundred faults are kept. Time is linear in the names and the findings.
void apply_suppression_comments(const Rulebook& rulebook, const JudgeOptions& options, Judgement& judgement);

}  // namespace selostelint
