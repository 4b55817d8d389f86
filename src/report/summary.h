#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "check/judgement.h"
#include "report/notice_row.h"
#include "rulebook/rulebook.h"

namespace selostelint {

/// What one file has of each severity.
struct FileCounts {
    std::string path;
    std::uint32_t errors = 0;
    std::uint32_t warnings = 0;
    std::uint32_t infos = 0;
};

/// What a dashboard counts findings by.
struct FindingGroup {
    std::string folder;  ///< of the file, as the user named it; "." for the current one
    std::string rule;    ///< its id
    Severity severity = Severity::info;

    auto operator<=>(const FindingGroup&) const = default;
};

/// Sums over a run, kept by the caller.
struct Summary {
    static constexpr std::size_t worst_files = 5;
    /// A crawl may have a folder for each file: further ones are counted as `other_folders`.
    static constexpr std::size_t most_folders = 1000;
    static constexpr std::string_view other_folders = "(other)";

    std::uint32_t notices = 0;  ///< files judged
    std::uint32_t errors = 0;   ///< findings that count, here and below: Finding::counts()
    std::uint32_t warnings = 0;
    std::uint32_t infos = 0;
    std::uint32_t suppressed = 0;  ///< findings kept from counting, by a comment or by settings
    std::uint32_t unchanged = 0;   ///< other findings, which the baseline has too
    std::uint32_t absent = 0;      ///< findings that the baseline has of these notices and that are gone
    std::uint32_t unreadable = 0;
    std::uint32_t not_notices = 0;
    std::map<std::string, std::uint32_t> by_rule;    ///< rule id → findings
    std::map<FindingGroup, std::uint32_t> by_group;  ///< findings
    std::set<std::string> folders;                   ///< those of by_group, at most `most_folders`
    std::vector<FileCounts> worst;  ///< at most `worst_files` with findings, the worst first, ties as walked
    std::vector<NoticeRow> rows;    ///< one a file judged, in the order of the walk; empty when no report wants them

    void add(const Judgement& judgement, const Rulebook& rulebook);
    /// Adds what another part of the run found; parts must come in the order of the walk.
    void merge(const Summary& part);
};

/// A rule and how often it fired.
struct FiredRule {
    const Rule* rule = nullptr;
    std::uint32_t times = 0;
};

/// The rules that fired, the most frequent first, equals in the rulebook's order.
std::vector<FiredRule> most_frequent(const Summary& summary, const Rulebook& rulebook);

}  // namespace selostelint
