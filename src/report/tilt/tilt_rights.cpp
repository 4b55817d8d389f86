#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <set>

#include "report/tilt/tilt_notice.h"

namespace selostelint {

namespace {

const TiltFacts::Names rights_sections = {"rights",           "right_access",      "right_rectification",
                                          "right_erasure",    "right_objection",   "right_restriction",
                                          "withdraw_consent", "right_portability", "direct_marketing"};

/// A right's field, the facts that grant it, and the value of the fact right_excluded that denies it.
struct Right {
    std::string_view key;
    TiltFacts::Names granted;
    std::string_view excluded;
};

constexpr std::array<std::string_view, 7> all_rights = {"right_access",     "right_rectification", "right_erasure",
                                                        "right_objection",  "right_restriction",   "withdraw_consent",
                                                        "right_portability"};

/// The facts of one kind that grant a right. A sentence that tells how long data are kept grants none where another does;
/// an item of a list grants one right, so that "saada tietonsa poistetuiksi" is no access where another item is.
std::vector<const Fact*> grants_of(std::string_view kind, const std::set<Span>& of_other_rights,
                                   const TiltFacts& facts) {
    std::vector<const Fact*> found = facts.preferred(facts.affirmed(kind), rights_sections);
    const auto keep = [&](const auto& grants) {
        if (std::ranges::any_of(found, grants)) std::erase_if(found, std::not_fn(grants));
    };
    const std::set<Span> of_retention = facts.sentences_of({"retention_period"});
    keep([&](const Fact* fact) { return !of_retention.contains(fact->sentence); });
    keep([&](const Fact* fact) { return !of_other_rights.contains(fact->sentence) || !facts.in_list(*fact); });
    return found;
}

/// The facts that grant a right of one kind or more.
std::vector<const Fact*> grants(const TiltFacts& facts, TiltFacts::Names kinds) {
    std::set<Span> of_others;
    for (const std::string_view kind : all_rights) {
        if (std::ranges::find(kinds, kind) == kinds.end()) of_others.merge(facts.sentences_of({kind}));
    }
    std::vector<const Fact*> found;
    for (const std::string_view kind : kinds)
        std::ranges::copy(grants_of(kind, of_others, facts), std::back_inserter(found));
    std::ranges::stable_sort(found, {}, [](const Fact* fact) { return fact->sentence; });
    return found;
}

void write_statement(bool available, const std::vector<const Fact*>& said, const TiltFacts& facts, TiltWriter& tilt) {
    tilt.truth("available", available);
    tilt.text("description", facts.sentences(said));
    Span last{};
    for (const Fact* fact : said) {
        if (fact->sentence != last) tilt.rests_on(fact->sentence);
        last = fact->sentence;
    }
}

/// `{}` where the notice does not speak of the right: the law gives it all the same.
void write_right(const Right& right, const TiltFacts& facts, TiltWriter& tilt) {
    std::vector<const Fact*> said = grants(facts, right.granted);
    const bool granted = !said.empty();
    // One member may have two rights, of which one is granted and the other denied.
    std::ranges::copy(facts.with_value("right_excluded", {right.excluded}), std::back_inserter(said));
    std::ranges::stable_sort(said, {}, [](const Fact* fact) { return fact->sentence; });
    tilt.open(right.key, '{');
    if (said.empty()) tilt.unknown();
    if (!said.empty()) write_statement(granted, said, facts, tilt);
    tilt.close();
}

void write_authority(const TiltFacts& facts, TiltWriter& tilt) {
    const std::vector<const Fact*> named = facts.with_value("complaint_authority", {"ombudsman", "aland"});
    tilt.open("supervisoryAuthority", '{');
    tilt.text_or_unknown("name", named.empty() ? "" : facts.value_title(*named.front()));
    if (!named.empty()) {
        tilt.rests_on(named.front()->span);
        tilt.text("country", tilt_finland);
    }
    tilt.close();
}

void write_complaint(const TiltFacts& facts, TiltWriter& tilt) {
    const std::vector<const Fact*> said = facts.preferred(facts.affirmed("complaint"), {"complaint", "rights"});
    tilt.open("rightToComplain", '{');
    if (said.empty()) tilt.unknown();
    if (!said.empty()) {
        write_statement(true, said, facts, tilt);
        write_authority(facts, tilt);
    }
    tilt.close();
}

}  // namespace

void write_tilt_access(const TiltFacts& facts, TiltWriter& tilt) {
    const std::vector<const Fact*> granted = grants(facts, {"right_access", "right_portability"});
    tilt.open("accessAndDataPortability", '{');
    if (granted.empty()) {
        tilt.truth("available", false);
        tilt.unknown();
    } else {
        write_statement(true, granted, facts, tilt);
    }
    tilt.close();
}

void write_tilt_rights(const TiltFacts& facts, TiltWriter& tilt) {
    for (const Right& right : {Right{"rightToInformation", {"right_access"}, ""},
                               {"rightToRectificationOrDeletion", {"right_rectification", "right_erasure"}, "erasure"},
                               {"rightToDataPortability", {"right_portability"}, ""},
                               {"rightToWithdrawConsent", {"withdraw_consent"}, ""}}) {
        write_right(right, facts, tilt);
    }
    write_complaint(facts, tilt);
}

void write_tilt_other_rights(const TiltFacts& facts, TiltWriter& tilt) {
    write_right({"x-rightToRestriction", {"right_restriction"}, "restriction"}, facts, tilt);
    write_right({"x-rightToObject", {"right_objection"}, "objection"}, facts, tilt);
}

}  // namespace selostelint
