#pragma once

#include <vector>

#include "base/result.h"
#include "check/judgement.h"
#include "cli/arguments.h"
#include "cli/engine.h"
#include "cli/environment.h"
#include "report/summary.h"
#include "rulebook/rulebook.h"

namespace selostelint {

/// Warnings of what is wrong with the comments that suppress findings, each with its file, line and column.
std::vector<Error> suppression_remarks(const Judgement& judgement, const Rulebook& rulebook);

/// What a run has to say of suppressions and the baseline at its end: entries of the settings that suppress nothing, when
/// whole folders were checked; how many findings the baseline has, where no report tells it, and how many are gone.
std::vector<Error> set_aside_remarks(const Engine& engine, const Summary& summary, const Arguments& arguments,
                                     const Environment& environment);

}  // namespace selostelint
