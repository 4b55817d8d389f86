#include <algorithm>
#include <tuple>

#include "report/reporter.h"

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

}  // namespace

void Summary::add(const Judgement& judgement, const Rulebook& rulebook) {
    Summary part;
    part.notices = 1;
    part.not_notices = judgement.is_notice ? 0 : 1;
    FileCounts counts{judgement.document.path, 0, 0, 0};
    for (const Finding& finding : judgement.findings) {
        if (finding.suppressed) continue;
        count(finding.severity, counts);
        ++part.by_rule[rulebook[finding.rule].id];
    }
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
    unreadable += part.unreadable;
    not_notices += part.not_notices;
    for (const auto& [rule, times] : part.by_rule) by_rule[rule] += times;
    rows.insert(rows.end(), part.rows.begin(), part.rows.end());
    worst.insert(worst.end(), part.worst.begin(), part.worst.end());
    std::stable_sort(worst.begin(), worst.end(), worse);
    if (worst.size() > worst_files) worst.resize(worst_files);
}

}  // namespace selostelint
