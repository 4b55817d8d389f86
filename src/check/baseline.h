#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

#include "check/judgement.h"
#include "check/past_run.h"
#include "rulebook/rulebook.h"

namespace selostelint {

/// An earlier run, against which findings are new or unchanged. It never changes: what is new stays new until the user
/// makes another baseline.
///
/// A notice is compared with the one of its path (of several, as crawls have them, with that of the same bytes) or, where
/// there is none, with one whose bytes were the same: a file that was moved or copied. Nothing is compared across other notices: an absence has the same fingerprint in each.
class Baseline {
public:
    explicit Baseline(PastRun run);

    /// Tells of each finding whether the baseline has it, and how many of the baseline's are gone. What was suppressed
    /// then and is not now is new. Findings of rules that are not `selected` (by RuleId; empty: all are) are not gone.
    /// `path` is the notice's, as baselines name it. Safe to call from many threads.
    void compare(const std::string& path, const Rulebook& rulebook, const std::vector<bool>& selected,
                 Judgement& judgement) const;

private:
    const PastNotice* notice_of(const std::string& path, const std::string& sha256) const;

    PastRun run_;
    std::unordered_map<std::string, std::size_t> by_both_;  ///< path, '\n', SHA-256
    std::unordered_map<std::string, std::size_t> by_path_;
    std::unordered_map<std::string, std::size_t> by_sha256_;
};

}  // namespace selostelint
