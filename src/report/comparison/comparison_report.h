#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "check/comparison.h"
#include "check/past_run.h"

namespace selostelint {

/// Two runs and what became of their findings. What it points to must outlive it.
struct ComparisonReport {
    const PastRun& before;
    const PastRun& after;
    const Comparison& comparison;
    Language language = Language::fi;
    bool colour = false;
    bool quiet = false;  ///< findings alone, no counts
};

/// A form in which a comparison is written.
struct ComparisonFormat {
    std::string_view name;
    std::string (*write)(const ComparisonReport&);
};

/// All forms, the default first: human, json (docs/comparison.schema.json), markdown (for a pull request).
std::span<const ComparisonFormat> comparison_formats();

// One source each; comparison_report.cpp has the table.
std::string human_comparison(const ComparisonReport& report);
std::string json_comparison(const ComparisonReport& report);
std::string markdown_comparison(const ComparisonReport& report);

/// The lists of a notice in the order in which they are told, each with its names.
struct ComparedList {
    std::string_view name;  ///< as JSON has it
    Text word;              ///< of one finding: "uusi", "new"
    std::vector<const PastFinding*> NoticeComparison::*list;
};
std::span<const ComparedList> compared_lists();

/// "rivi 3", "sivu 2, rivi 14", "kappale 12"; "" when the report did not tell it.
std::string compared_place(const NoticeComparison& notice, const PastFinding& finding, Language language);

/// "2 uutta, 1 korjattu, 5 avointa": all three, and the others where there are any.
std::string comparison_counts(const ComparisonCounts& counts, Language language);
/// Why the runs may differ though the notices do not: other rules, another day of the law; "" when both are the same.
std::string different_terms(const ComparisonReport& report);

}  // namespace selostelint
