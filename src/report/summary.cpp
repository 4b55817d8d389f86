#include "report/summary.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace selostelint {

namespace {

bool worse(const FileCounts& a, const FileCounts& b) {
    return std::tie(a.errors, a.warnings, a.infos) > std::tie(b.errors, b.warnings, b.infos);
}

void count(Severity severity, FileCounts& counts) {
    switch (severity) {
        case Severity::error: ++counts.errors; return;
        case Severity::warning: ++counts.warnings; return;
        case Severity::info: ++counts.infos; return;
    }
}

std::string folder_of(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? "." : path.substr(0, std::max<std::size_t>(slash, 1));
}

}  // namespace

void Summary::add(const Judgement& judgement, const Rulebook& rulebook) {
    Summary part;
    part.notices = 1;
    part.not_notices = judgement.is_notice ? 0 : 1;
    FileCounts counts{judgement.document.path, 0, 0, 0};
    const std::string folder = folder_of(judgement.document.path);
    for (const Finding& finding : judgement.findings) {
        if (finding.suppressed) ++part.suppressed;
        if (!finding.suppressed && !finding.counts()) ++part.unchanged;
        if (!finding.counts()) continue;
        count(finding.severity, counts);
        ++part.by_rule[rulebook[finding.rule].id];
        ++part.by_group[{folder, rulebook[finding.rule].id, finding.severity}];
    }
    part.absent = judgement.absent;
    part.errors = counts.errors;
    part.warnings = counts.warnings;
    part.infos = counts.infos;
    if (!part.by_rule.empty()) part.worst.push_back(std::move(counts));
    merge(part);
}

void Summary::merge(const Summary& part) {
    notices += part.notices;
    errors += part.errors;
    warnings += part.warnings;
    infos += part.infos;
    suppressed += part.suppressed;
    unchanged += part.unchanged;
    absent += part.absent;
    unreadable += part.unreadable;
    not_notices += part.not_notices;
    for (const auto& [rule, times] : part.by_rule) by_rule[rule] += times;
    for (const auto& [group, times] : part.by_group) {
        const bool known = folders.contains(group.folder);
        FindingGroup counted = group;
        if (!known && folders.size() >= most_folders) counted.folder = other_folders;
        if (!known && folders.size() < most_folders) folders.insert(group.folder);
        by_group[counted] += times;
    }
    rows.insert(rows.end(), part.rows.begin(), part.rows.end());
    worst.insert(worst.end(), part.worst.begin(), part.worst.end());
    std::stable_sort(worst.begin(), worst.end(), worse);
    if (worst.size() > worst_files) worst.resize(worst_files);
}

std::vector<FiredRule> most_frequent(const Summary& summary, const Rulebook& rulebook) {
    std::vector<FiredRule> list;
    for (const Rule& rule : rulebook.rules) {
        const auto found = summary.by_rule.find(rule.id);
        if (found != summary.by_rule.end()) list.push_back({&rule, found->second});
    }
    std::ranges::stable_sort(list, std::ranges::greater(), &FiredRule::times);
    return list;
}

}  // namespace selostelint
