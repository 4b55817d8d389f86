#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "read/read.h"

namespace selostelint::bench {

struct StageTime {
    std::string name;
    double seconds = 0;
};

/// How long each stage takes for all notices together, on one thread.
struct StageTimes {
    std::size_t notices = 0;
    std::vector<StageTime> once;  ///< what a process does before its first notice
    std::vector<StageTime> each;
};

/// All files below a folder in the order of their paths.
std::vector<SourceFile> read_folder(const std::string& folder);

StageTimes time_stages(std::vector<SourceFile> sources);

/// What twice the cues cost: the same notices judged by the rulebook and by one that has each of its facts twice,
/// under another name. Each is the best of several runs.
struct DoublingCost {
    std::size_t cues = 0;
    double once = 0;   ///< seconds
    double twice = 0;  ///< seconds
};
DoublingCost time_doubled_rulebook(const std::vector<SourceFile>& sources);

}  // namespace selostelint::bench
