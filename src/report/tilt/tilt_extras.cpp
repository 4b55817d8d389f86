#include <algorithm>
#include <set>

#include "report/tilt/tilt_notice.h"
#include "report/version.h"
#include "report/wording.h"

namespace selostelint {

namespace {

/// The sentences that state a fact.
void write_sentences(std::string_view key, const std::vector<const Fact*>& said, const TiltFacts& facts,
                     TiltWriter& tilt) {
    std::set<Span> seen;
    tilt.open(key, '[');
    for (const Fact* fact : said) {
        if (!seen.insert(fact->sentence).second || seen.size() > tilt_longest_list) continue;
        tilt.open("", '{');
        tilt.rests_on(fact->sentence);
        tilt.text("description", facts.words(fact->sentence));
        tilt.close();
    }
    tilt.close();
    tilt.left_out(seen.size() - std::min(seen.size(), tilt_longest_list));
}

void write_findings(const TiltFacts& facts, TiltWriter& tilt) {
    const NoticeView& view = facts.view();
    tilt.open("x-findings", '[');
    for (const Finding& finding : facts.judgement().findings) {
        if (!finding.counts()) continue;
        const Place place = view.place(view.anchor(finding));
        tilt.open("", '{');
        tilt.text("rule", (*facts.options().rulebook)[finding.rule].id);
        tilt.text("severity", severity_name(finding.severity));
        tilt.text("message", view.message(finding));
        tilt.number("line", place.line);
        tilt.number("column", place.column);
        tilt.close();
    }
    tilt.close();
}

void write_generator(const TiltFacts& facts, TiltWriter& tilt) {
    tilt.open("x-generator", '{');
    tilt.text("name", "selostelint");
    tilt.text("version", program_version());
    tilt.text("rulebook", facts.options().rulebook->version);
    tilt.text("asOf", iso_date(facts.options().as_of));
    tilt.close();
}

}  // namespace

void write_tilt_extras(const TiltFacts& facts, TiltWriter& tilt) {
    write_sentences("x-jointControllers", facts.affirmed("joint_controllers"), facts, tilt);
    write_sentences("x-specialCategories", facts.affirmed("special_categories"), facts, tilt);
    write_sentences("x-cookies", facts.affirmed("cookies"), facts, tilt);
    write_findings(facts, tilt);
    write_generator(facts, tilt);
}

}  // namespace selostelint
