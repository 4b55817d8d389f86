#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "check/past_run.h"

namespace selostelint {

/// What became of the findings of one notice between two runs; each points into the runs.
struct NoticeComparison {
    std::string path;                     ///< in the later run; of a notice that it does not have, in the earlier one
    std::string old_path;                 ///< where the notice was in the earlier run, when that was elsewhere; else ""
    LineUnit line_unit = LineUnit::line;  ///< what lines of its findings are
    std::vector<const PastFinding*> fresh;       ///< the later run alone has them
    std::vector<const PastFinding*> fixed;       ///< the earlier run alone had them
    std::vector<const PastFinding*> open;        ///< both have them, as in the later one
    std::vector<const PastFinding*> suppressed;  ///< open in the earlier run, suppressed in the later one
    std::vector<const PastFinding*> unchecked;   ///< of a notice that the later run does not have, or could not read
};

/// How many findings there are of each kind.
struct ComparisonCounts {
    std::size_t fresh = 0;
    std::size_t fixed = 0;
    std::size_t open = 0;
    std::size_t suppressed = 0;
    std::size_t unchecked = 0;
};

struct Comparison {
    std::vector<NoticeComparison>
        notices;  ///< those with anything to tell: in the later run's order, then what it lacks
    ComparisonCounts counts;
};

/// Compares two runs by fingerprints, notice by notice. Notices are those of the same path; a file that has moved is known
/// by its bytes. What was suppressed does not count as found. `before` and `after` must outlive the comparison.
Comparison compare_runs(const PastRun& before, const PastRun& after);

}  // namespace selostelint
