#include "check/comparison.h"

#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace selostelint {

namespace {

/// Which notice of the earlier run each of the later one was. A file that was moved is known by its bytes, as long as
/// the place where it was is empty now; of several such files the first.
std::vector<const PastNotice*> pair_notices(const PastRun& before, const PastRun& after) {
    std::unordered_map<std::string_view, const PastNotice*> by_path;
    for (const PastNotice& notice : before.notices) by_path.emplace(notice.path, &notice);
    std::vector<const PastNotice*> pairs;
    for (const PastNotice& notice : after.notices) {
        const auto found = by_path.find(notice.path);
        pairs.push_back(found == by_path.end() ? nullptr : found->second);
        if (found != by_path.end()) by_path.erase(found);
    }
    std::unordered_map<std::string_view, const PastNotice*> moved;
    for (const PastNotice& notice : before.notices) {
        if (by_path.contains(notice.path) && !notice.sha256.empty()) moved.emplace(notice.sha256, &notice);
    }
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const auto found = moved.find(after.notices[i].sha256);
        if (pairs[i] != nullptr || found == moved.end()) continue;
        pairs[i] = found->second;
        moved.erase(found);
    }
    return pairs;
}

NoticeComparison compare_notices(const PastNotice* before, const PastNotice& after) {
    NoticeComparison result;
    result.path = after.path;
    std::unordered_map<std::string_view, const PastFinding*> known;
    if (before != nullptr) {
        if (before->path != after.path) result.old_path = before->path;
        for (const PastFinding& finding : before->findings) {
            if (!finding.suppressed) known.emplace(finding.fingerprint, &finding);
        }
    }
    for (const PastFinding& finding : after.findings) {
        const bool had = known.erase(finding.fingerprint) > 0;
        if (finding.suppressed && had) result.suppressed.push_back(&finding);
        if (!finding.suppressed) (had ? result.open : result.fresh).push_back(&finding);
    }
    if (before == nullptr) return result;
    for (const PastFinding& finding : before->findings) {
        if (!finding.suppressed && known.erase(finding.fingerprint) > 0) result.fixed.push_back(&finding);
    }
    return result;
}

void add(NoticeComparison notice, Comparison& comparison) {
    ComparisonCounts& counts = comparison.counts;
    counts.fresh += notice.fresh.size();
    counts.fixed += notice.fixed.size();
    counts.open += notice.open.size();
    counts.suppressed += notice.suppressed.size();
    counts.unchecked += notice.unchecked.size();
    const bool tells = !notice.fresh.empty() || !notice.fixed.empty() || !notice.open.empty() ||
                       !notice.suppressed.empty() || !notice.unchecked.empty();
    if (tells) comparison.notices.push_back(std::move(notice));
}

}  // namespace

Comparison compare_runs(const PastRun& before, const PastRun& after) {
    Comparison comparison;
    const std::vector<const PastNotice*> pairs = pair_notices(before, after);
    for (std::size_t i = 0; i < pairs.size(); ++i) add(compare_notices(pairs[i], after.notices[i]), comparison);
    const std::unordered_set<const PastNotice*> checked(pairs.begin(), pairs.end());
    for (const PastNotice& notice : before.notices) {
        if (checked.contains(&notice)) continue;
        NoticeComparison gone;
        gone.path = notice.path;
        for (const PastFinding& finding : notice.findings) {
            if (!finding.suppressed) gone.unchecked.push_back(&finding);
        }
        add(std::move(gone), comparison);
    }
    return comparison;
}

}  // namespace selostelint
