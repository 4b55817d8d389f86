#include <algorithm>
#include <span>

#include "report/tilt/tilt_notice.h"

namespace selostelint {

void write_tilt_sources(const TiltFacts& facts, TiltWriter& tilt) {
    const std::vector<Span> places = facts.statements("sources", {"sources"});
    const std::size_t count = std::min(places.size(), tilt_longest_list);
    tilt.open("sources", '[');
    if (places.empty()) tilt.unknown();
    if (!places.empty()) {
        tilt.open("", '{');
        tilt.text("_id", "source-1");
        tilt.text_or_unknown("dataCategory", "");
        tilt.open("sources", '[');
        for (const Span place : std::span(places).first(count)) {
            tilt.open("", '{');
            tilt.rests_on(place);
            tilt.text("description", facts.words(place));
            tilt.text_or_unknown("url", "");
            tilt.truth("publiclyAvailable", false);
            tilt.unknown();
            tilt.close();
        }
        tilt.close();
        tilt.left_out(places.size() - count);
        tilt.close();
    }
    tilt.close();
}

}  // namespace selostelint
