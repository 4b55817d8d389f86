#pragma once

#include "check/judgement.h"
#include "check/verdicts.h"

namespace selostelint {

/// Appends the findings of a violated rule to the judgement: one for each fact that violates it, or one for what
/// is not there. `result` points into `judgement.facts`.
void add_findings(const Rulebook& rulebook, RuleId rule, const RuleResult& result, Judgement& judgement);

/// Gives each finding its fingerprint: a digest of the rule and, of one that stands at words, of the words in lower case
/// with white space folded and of their section's kind; and a number that tells equal ones apart, in the order of the
/// text. No line and no path goes into it, and a secret only as the fact that there is one.
void add_fingerprints(const Rulebook& rulebook, Judgement& judgement);

}  // namespace selostelint
