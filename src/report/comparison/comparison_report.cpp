#include "report/comparison/comparison_report.h"

#include <fmt/format.h>

#include <array>

#include "report/columns.h"
#include "report/wording.h"

namespace selostelint {

std::span<const ComparisonFormat> comparison_formats() {
    static constexpr std::array<ComparisonFormat, 3> formats = {
        {{"human", human_comparison}, {"json", json_comparison}, {"markdown", markdown_comparison}}};
    return formats;
}

std::span<const ComparedList> compared_lists() {
    static const std::array<ComparedList, 5> lists = {
        {{"new", {"uusi", "new"}, &NoticeComparison::fresh},
         {"fixed", {"korjattu", "fixed"}, &NoticeComparison::fixed},
         {"open", {"avoin", "open"}, &NoticeComparison::open},
         {"suppressed", {"vaimennettu", "suppressed"}, &NoticeComparison::suppressed},
         {"unchecked", {"tarkastamatta", "not checked"}, &NoticeComparison::unchecked}}};
    return lists;
}

std::string compared_place(const NoticeComparison& notice, const PastFinding& finding, Language language) {
    if (finding.line == 0) return {};
    const Place place{finding.line, 0, finding.line, 0, finding.page, finding.page};
    return place_words(place, notice.line_unit, language);
}

std::string comparison_counts(const ComparisonCounts& counts, Language language) {
    const auto number = [](std::size_t count) { return static_cast<std::uint32_t>(count); };
    std::string text = counted(number(counts.fresh), {"uusi", "new"}, {"uutta", "new"}, language) + ", " +
                       counted(number(counts.fixed), {"korjattu", "fixed"}, {"korjattua", "fixed"}, language) + ", " +
                       counted(number(counts.open), {"avoin", "still open"}, {"avointa", "still open"}, language);
    if (counts.suppressed > 0) {
        text += ", " + counted(number(counts.suppressed), {"vaimennettu", "suppressed"}, {"vaimennettua", "suppressed"},
                               language);
    }
    if (counts.unchecked > 0) {
        text += ", " + counted(number(counts.unchecked), {"tarkastamatta", "not checked any more"},
                               {"tarkastamatta", "not checked any more"}, language);
    }
    return text;
}

std::string different_terms(const ComparisonReport& report) {
    const bool fi = report.language == Language::fi;
    std::string text;
    const auto add = [&](const char* what, const std::string& before, const std::string& after) {
        if (before == after || before.empty() || after.empty()) return;
        text += fmt::format("{}{}: {} → {}", text.empty() ? "" : "; ", what, printable(before), printable(after));
    };
    add(fi ? "säännöt" : "rules", report.before.rulebook, report.after.rulebook);
    add(fi ? "lain päivä" : "day of the law", report.before.as_of, report.after.as_of);
    return text;
}

}  // namespace selostelint
