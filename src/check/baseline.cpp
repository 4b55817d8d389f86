#include "check/baseline.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace selostelint {

namespace {

/// The ids of the rules that a run does not ask for.
std::unordered_set<std::string_view> left_out(const Rulebook& rulebook, const std::vector<bool>& selected) {
    std::unordered_set<std::string_view> ids;
    for (std::size_t i = 0; i < selected.size(); ++i) {
        if (!selected[i]) ids.insert(rulebook.rules[i].id);
    }
    return ids;
}

}  // namespace

Baseline::Baseline(PastRun run) : run_(std::move(run)) {
    for (std::size_t i = 0; i < run_.notices.size(); ++i) {
        const PastNotice& notice = run_.notices[i];
        by_both_.emplace(notice.path + '\n' + notice.sha256, i);
        by_path_.emplace(notice.path, i);
        if (!notice.sha256.empty()) by_sha256_.emplace(notice.sha256, i);
    }
}

const PastNotice* Baseline::notice_of(const std::string& path, const std::string& sha256) const {
    if (const auto found = by_both_.find(path + '\n' + sha256); found != by_both_.end()) {
        return &run_.notices[found->second];
    }
    if (const auto found = by_path_.find(path); found != by_path_.end()) return &run_.notices[found->second];
    if (const auto found = by_sha256_.find(sha256); found != by_sha256_.end()) return &run_.notices[found->second];
    return nullptr;
}

void Baseline::compare(const std::string& path, const Rulebook& rulebook, const std::vector<bool>& selected,
                       Judgement& judgement) const {
    const PastNotice* past = notice_of(path, judgement.document.sha256);
    std::unordered_map<std::string_view, const PastFinding*> known;
    if (past != nullptr) {
        for (const PastFinding& finding : past->findings) known.emplace(finding.fingerprint, &finding);
    }
    const std::unordered_set<std::string_view> unasked = left_out(rulebook, selected);
    std::erase_if(known, [&](const auto& entry) { return unasked.contains(entry.second->rule); });
    for (Finding& finding : judgement.findings) {
        const auto found = known.find(finding.fingerprint);
        const bool had = found != known.end() && (finding.suppressed || !found->second->suppressed);
        finding.baseline = had ? BaselineState::unchanged : BaselineState::fresh;
        if (found != known.end()) known.erase(found);
    }
    judgement.absent = static_cast<std::uint32_t>(
        std::ranges::count_if(known, [](const auto& entry) { return !entry.second->suppressed; }));
}

}  // namespace selostelint
