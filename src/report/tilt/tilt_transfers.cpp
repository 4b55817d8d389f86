#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "report/tilt/tilt_notice.h"

namespace selostelint {

namespace {

using namespace std::string_view_literals;

/// ISO 3166 codes by the values of the fact transfer_country.
constexpr std::array countries = {std::pair{"usa"sv, "US"sv},         std::pair{"united_kingdom"sv, "GB"sv},
                                  std::pair{"switzerland"sv, "CH"sv}, std::pair{"canada"sv, "CA"sv},
                                  std::pair{"india"sv, "IN"sv},       std::pair{"china"sv, "CN"sv},
                                  std::pair{"japan"sv, "JP"sv},       std::pair{"israel"sv, "IL"sv},
                                  std::pair{"australia"sv, "AU"sv},   std::pair{"russia"sv, "RU"sv}};

std::string_view country_code(std::string_view value) {
    const auto at = std::ranges::find(countries, value, &std::pair<std::string_view, std::string_view>::first);
    return at == countries.end() ? "" : at->second;
}

/// A ground of transfers: `{}` where the notice does not name it, for that says nothing of whether there is one.
void write_ground(std::string_view key, const std::vector<const Fact*>& named, const TiltFacts& facts,
                  TiltWriter& tilt) {
    tilt.open(key, '{');
    if (named.empty()) tilt.unknown();
    if (!named.empty()) {
        tilt.truth("available", true);
        tilt.rests_on(named.front()->span);
        tilt.text("description", facts.sentences(named));
    }
    tilt.close();
}

/// Grounds that the notice names and TILT has no field for, or that stand no longer (Privacy Shield).
void write_other_grounds(const TiltFacts& facts, TiltWriter& tilt) {
    const std::vector<const Fact*> others =
        facts.with_value("transfer_ground", {"consent", "privacy_shield", "safe_harbor"});
    if (others.empty()) return;
    tilt.open("x-otherGrounds", '[');
    std::string_view last;
    for (const Fact* fact : others) {
        if (std::exchange(last, facts.value(*fact)) == facts.value(*fact)) continue;
        tilt.text("", facts.value(*fact));
        tilt.rests_on(fact->span);
    }
    tilt.close();
}

/// One country; `place` is where the transfer is told, `code` is "" where the notice names no country that is known here.
void write_transfer(std::string_view code, Span place, const TiltFacts& facts, TiltWriter& tilt) {
    tilt.open("", '{');
    tilt.rests_on(place);
    if (!code.empty()) tilt.text("country", code);
    if (code.empty()) tilt.unknown_member("country");
    std::vector<const Fact*> adequacy = facts.with_value("transfer_ground", {"adequacy_decision"});
    // The framework is an adequacy decision for the United States alone.
    if (code == "US")
        std::ranges::copy(facts.with_value("transfer_ground", {"data_privacy_framework"}),
                          std::back_inserter(adequacy));
    write_ground("adequacyDecision", adequacy, facts, tilt);
    write_ground("appropriateGuarantees", facts.with_value("transfer_ground", {"standard_clauses", "binding_rules"}),
                 facts, tilt);
    write_ground("presenceOfEnforceableRightsAndEffectiveRemedies", {}, facts, tilt);
    write_ground("standardDataProtectionClause", facts.with_value("transfer_ground", {"standard_clauses"}), facts,
                 tilt);
    write_other_grounds(facts, tilt);
    tilt.close();
}

/// Where a transfer is told without its country; empty where none is.
Span told_without_country(const TiltFacts& facts, bool denied) {
    for (const Fact* fact : facts.with_value("transfer_made", {"stated"})) return fact->sentence;
    if (denied) return {};
    for (const Fact* fact : facts.with_value("third_country", {"safeguarded", "unsafeguarded"})) {
        if (fact->polarity == Polarity::affirmed) return fact->sentence;
    }
    return {};
}

/// What a notice without countries says of transfers: that there are some, that there are none, or nothing.
void write_without_country(const TiltFacts& facts, TiltWriter& tilt) {
    const std::vector<const Fact*> denials = facts.with_value("third_country", {"stated_none"});
    const Span told = told_without_country(facts, !denials.empty());
    if (!told.empty()) return write_transfer("", told, facts, tilt);
    denials.empty() ? tilt.unknown() : tilt.rests_on(denials.front()->sentence);
}

}  // namespace

void write_tilt_transfers(const TiltFacts& facts, TiltWriter& tilt) {
    std::vector<std::string_view> written;
    tilt.open("thirdCountryTransfers", '[');
    for (const Fact* fact : facts.affirmed("transfer_country")) {
        const std::string_view code = country_code(facts.value(*fact));
        if (code.empty() || std::ranges::find(written, code) != written.end()) continue;
        written.push_back(code);
        write_transfer(code, fact->sentence, facts, tilt);
    }
    if (written.empty()) write_without_country(facts, tilt);
    tilt.close();
}

}  // namespace selostelint
