#include "cli/set_aside_remarks.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "cli/selection.h"
#include "document/line_index.h"
#include "report/wording.h"

namespace selostelint {

namespace {

Text words_of(const SuppressionFault& fault, const Rulebook& rulebook) {
    switch (fault.flaw) {
        case SuppressionFlaw::no_rule:
            return {"vaimennus ei nimeä sääntöä eikä vaimenna mitään; kirjoita: selostelint-disable OUT001: syy",
                    "the suppression names no rule and suppresses nothing; write: selostelint-disable OUT001: reason"};
        case SuppressionFlaw::unknown_rule: return find_rule(rulebook, fault.words).error().message;
        case SuppressionFlaw::no_reason:
            return {"vaimennuksesta puuttuu syy, eikä se vaimenna mitään; kirjoita: selostelint-disable OUT001: syy",
                    "the suppression gives no reason and suppresses nothing; write: selostelint-disable OUT001: "
                    "reason"};
        case SuppressionFlaw::bad_date:
            return {
                fmt::format("vaimennuksen päivämäärä ”{}” on virheellinen, joten vaimennus ei ole voimassa; kirjoita "
                            "päivämäärä muodossa 2027-06-30",
                            fault.words),
                fmt::format("“{}” is no date, so that the suppression suppresses nothing; write the date as 2027-06-30",
                            fault.words)};
        case SuppressionFlaw::expired:
            return {fmt::format("vaimennuksen voimassaolo päättyi {}; havainnot lasketaan jälleen",
                                finnish_date(parse_iso_date(fault.words).value_or(Date{}))),
                    fmt::format("the suppression expired on {}; the findings count again", fault.words)};
        case SuppressionFlaw::unused:
            return {fmt::format("vaimennus on tarpeeton: tiedostossa ei ole säännön {} havaintoa", fault.words),
                    fmt::format("the suppression is needless: the file has no finding of {}", fault.words)};
    }
    return {};
}

/// Whether the run is over all that there is: whoever names files has not looked at the others.
bool walks_folders(const Arguments& arguments, const Environment& environment) {
    const auto is_folder = [&](const std::string& path) { return environment.files.kind(path) == FileKind::folder; };
    return arguments.files_from.empty() && std::ranges::all_of(arguments.operands, is_folder);
}

}  // namespace

std::vector<Error> suppression_remarks(const Judgement& judgement, const Rulebook& rulebook) {
    std::vector<Error> remarks;
    if (judgement.suppression_faults.empty()) return remarks;
    const LineIndex lines(judgement.document.original);
    for (const SuppressionFault& fault : judgement.suppression_faults) {
        const Place place = lines.place(fault.place);
        const Text words = words_of(fault, rulebook);
        remarks.push_back(
            {judgement.document.path, place.line, place.column, {"varoitus: " + words.fi, "warning: " + words.en}});
    }
    return remarks;
}

std::vector<Error> set_aside_remarks(const Engine& engine, const Summary& summary, const Arguments& arguments,
                                     const Environment& environment) {
    std::vector<Error> remarks;
    if (walks_folders(arguments, environment)) remarks = engine.suppressions.unused();
    if (arguments.quiet) return remarks;
    const auto tell = [&](std::uint32_t count, const Text& one, const Text& many) {
        if (count == 0) return;
        const Text words = {counted(count, one, many, Language::fi), counted(count, one, many, Language::en)};
        remarks.push_back({arguments.baseline, 0, 0, words});
    };
    // Reports for people tell it themselves.
    if (!arguments.format.empty() && arguments.format != "human") {
        tell(summary.unchanged, {"havainto on vertailutasossa", "finding is in the baseline"},
             {"havaintoa on vertailutasossa", "findings are in the baseline"});
    }
    tell(summary.absent,
         {"vertailutason havainto on poistunut; päivitä vertailutaso",
          "finding of the baseline is gone; update the baseline"},
         {"vertailutason havaintoa on poistunut; päivitä vertailutaso",
          "findings of the baseline are gone; update the baseline"});
    return remarks;
}

}  // namespace selostelint
