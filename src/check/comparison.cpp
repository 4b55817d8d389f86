#include "check/comparison.h"

#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace selostelint {

namespace {

using NoticeKey = std::string (*)(const PastNotice&);

/// Gives the later notices that have no partner yet the earlier ones without a partner that have the same key, in their
/// order. Notices whose key is empty get none.
void pair_by(NoticeKey key, const PastRun& before, const PastRun& after, std::vector<const PastNotice*>& pairs) {
    const std::unordered_set<const PastNotice*> taken(pairs.begin(), pairs.end());
    std::unordered_map<std::string, std::deque<const PastNotice*>> waiting;
    for (const PastNotice& notice : before.notices) {
        if (!taken.contains(&notice)) waiting[key(notice)].push_back(&notice);
    }
    waiting.erase("");
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (pairs[i] != nullptr) continue;
        const auto found = waiting.find(key(after.notices[i]));
        if (found == waiting.end() || found->second.empty()) continue;
        pairs[i] = found->second.front();
        found->second.pop_front();
    }
}

/// Which notice of the earlier run each of the later one was. A crawl may have the same page more than once, so that of
/// several with a path those with the same bytes go first. A file that was moved is known by its bytes.
std::vector<const PastNotice*> pair_notices(const PastRun& before, const PastRun& after) {
    std::vector<const PastNotice*> pairs(after.notices.size(), nullptr);
    pair_by([](const PastNotice& notice) { return notice.path + '\n' + notice.sha256; }, before, after, pairs);
    pair_by([](const PastNotice& notice) { return notice.path; }, before, after, pairs);
    pair_by([](const PastNotice& notice) { return notice.sha256; }, before, after, pairs);
    return pairs;
}

NoticeComparison compare_notices(const PastNotice* before, const PastNotice& after) {
    NoticeComparison result;
    result.path = after.path;
    result.line_unit = after.line_unit;
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
        gone.line_unit = notice.line_unit;
        for (const PastFinding& finding : notice.findings) {
            if (!finding.suppressed) gone.unchecked.push_back(&finding);
        }
        add(std::move(gone), comparison);
    }
    return comparison;
}

}  // namespace selostelint
