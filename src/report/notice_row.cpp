#include "report/notice_row.h"

#include <algorithm>
#include <tuple>

#include "report/secrets.h"
#include "report/wording.h"

namespace selostelint {

namespace {

void count(Severity severity, NoticeRow& row) {
    switch (severity) {
        case Severity::error: ++row.errors; return;
        case Severity::warning: ++row.warnings; return;
        case Severity::info: ++row.infos; return;
    }
}

/// The first name that the notice gives its controller.
std::string controller_name(const Judgement& judgement, const Rulebook& rulebook) {
    const auto kind = rulebook.fact("controller_details");
    for (const Fact& fact : judgement.facts) {
        if (!kind || fact.kind != *kind) continue;
        for (const Detail& detail : fact.details) {
            if (detail.name == "name") return detail.value;
        }
    }
    return {};
}

/// ISO 8601 dates sort as text.
std::string newest_date(const Judgement& judgement, const Rulebook& rulebook) {
    const auto kind = rulebook.fact("document_date");
    std::string newest;
    for (const Fact& fact : judgement.facts) {
        const bool dated = kind && fact.kind == *kind && parse_iso_date(fact.text);
        if (dated && newest < fact.text) newest = fact.text;
    }
    return newest;
}

}  // namespace

NoticeRow notice_row(const Judgement& judgement, const Rulebook& rulebook) {
    const Secrets secrets(judgement);
    NoticeRow row;
    row.path = judgement.document.path;
    if (judgement.title) row.title = one_line(secrets.of_text(*judgement.title));
    row.controller = one_line(secrets.of_value(controller_name(judgement, rulebook)));
    row.date = newest_date(judgement, rulebook);
    row.is_notice = judgement.is_notice;
    for (const Finding& finding : judgement.findings) {
        if (finding.counts()) {
            count(finding.severity, row);
        } else {
            ++row.set_aside;
        }
    }
    if (judgement.requirements.empty()) return row;
    row.statuses.assign(rulebook.requirements.size(), RequirementStatus::undecided);
    for (const RequirementResult& result : judgement.requirements) {
        row.statuses[static_cast<std::size_t>(result.requirement)] = result.status;
    }
    return row;
}

std::vector<const NoticeRow*> worst_first(std::span<const NoticeRow> rows) {
    std::vector<const NoticeRow*> sorted;
    for (const NoticeRow& row : rows) sorted.push_back(&row);
    std::ranges::stable_sort(sorted, [](const NoticeRow* a, const NoticeRow* b) {
        return std::tie(a->errors, a->warnings, a->infos) > std::tie(b->errors, b->warnings, b->infos);
    });
    return sorted;
}

}  // namespace selostelint
