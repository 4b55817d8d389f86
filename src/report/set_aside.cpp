#include "report/set_aside.h"

#include <fmt/format.h>

#include "report/wording.h"

namespace selostelint {

std::string set_aside_text(const Finding& finding, const NoticeView& view, Language language) {
    const bool fi = language == Language::fi;
    if (!finding.suppressed) return finding.counts() ? "" : fi ? "vertailutasossa" : "in the baseline";
    std::string text = fi ? "vaimennettu: " : "suppressed: ";
    text += one_line(view.value(finding.suppressed->reason));
    if (const auto until = finding.suppressed->until) {
        text += fi ? fmt::format(" ({} asti)", finnish_date(*until)) : fmt::format(" (until {})", iso_date(*until));
    }
    return text;
}

std::string set_aside_counts(const Summary& summary, Language language) {
    std::string list;
    const auto add = [&](std::uint32_t count, const Text& one, const Text& many) {
        if (count > 0) list += (list.empty() ? "" : ", ") + counted(count, one, many, language);
    };
    add(summary.suppressed, {"vaimennettu havainto", "suppressed finding"},
        {"vaimennettua havaintoa", "suppressed findings"});
    add(summary.unchanged, {"vertailutason havainto", "finding of the baseline"},
        {"vertailutason havaintoa", "findings of the baseline"});
    if (list.empty()) return {};
    return fmt::format("{}: {}.", language == Language::fi ? "Lisäksi" : "Besides", list);
}

}  // namespace selostelint
