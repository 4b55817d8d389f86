#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "check/judgement.h"
#include "rulebook/rulebook.h"

namespace selostelint {

/// What a report of many notices keeps of each: a row of its tables. Secrets are masked.
struct NoticeRow {
    std::string path;  ///< as the user named it; not masked
    std::string title;
    std::string controller;  ///< its name; "" when the notice does not tell it
    std::string date;        ///< the notice's newest own date, ISO 8601; "" when it has none
    bool is_notice = true;
    std::uint32_t errors = 0;  ///< findings that count, here and below: Finding::counts()
    std::uint32_t warnings = 0;
    std::uint32_t infos = 0;
    std::uint32_t set_aside = 0;              ///< findings that do not count
    std::vector<RequirementStatus> statuses;  ///< in the rulebook's order; empty for what was not judged
};

/// A row of a judgement.
NoticeRow notice_row(const Judgement& judgement, const Rulebook& rulebook);

/// The rows, the notices with the worst findings first, equals in their order.
std::vector<const NoticeRow*> worst_first(std::span<const NoticeRow> rows);

}  // namespace selostelint
