#include "report/tilt/tilt_notice.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <set>
#include <utility>

#include "report/uri_text.h"

namespace selostelint {

namespace {

/// Facts that give a day, the oldest first.
std::vector<const Fact*> dates(const TiltFacts& facts) {
    std::vector<const Fact*> found = facts.stated("document_date");
    std::erase_if(found, [](const Fact* fact) { return !parse_iso_date(fact->text); });
    std::ranges::stable_sort(found, {}, [](const Fact* fact) { return fact->text; });
    return found;
}

/// `known` is null where the notice does not tell the day; `otherwise` then stands in its place.
void write_date(std::string_view key, const Fact* known, const std::string& otherwise, TiltWriter& tilt) {
    tilt.text(key, known != nullptr ? known->text : otherwise);
    known != nullptr ? tilt.rests_on(known->span) : tilt.unknown();
}

/// The number before the first dot of "2.1"; 0 where a version is no such number.
std::uint64_t main_version(std::string_view text) {
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = end == text.data() + text.size() || *end == '.';
    return error == std::errc() && whole ? number : 0;
}

void write_version(const TiltFacts& facts, TiltWriter& tilt) {
    const std::vector<const Fact*> versions = facts.affirmed("version");
    const std::uint64_t number = versions.empty() ? 0 : main_version(versions.front()->text);
    tilt.number("version", std::max<std::uint64_t>(number, 1));
    number > 0 ? tilt.rests_on(versions.front()->span) : tilt.unknown();
    if (!versions.empty()) tilt.text("x-version", facts.view().value(versions.front()->text));
}

/// Where the notice stands: its address on the web where a crawl has it, else its path as a reference to a URI.
std::string address(std::string_view path) {
    const std::size_t mark = path.rfind("!http");
    if (mark == std::string_view::npos) return uri_of_path(path);
    constexpr std::string_view allowed = "-._~:/?#[]@!$&'()*+,;=%";
    std::string uri;
    for (const char c : path.substr(mark + 1)) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (plain || allowed.find(c) != std::string_view::npos) {
            uri += c;
        } else {
            uri += fmt::format("%{:02X}", static_cast<unsigned char>(c));
        }
    }
    return uri;
}

void write_meta(const TiltFacts& facts, TiltWriter& tilt) {
    const Judgement& judgement = facts.judgement();
    const std::vector<const Fact*> controllers = facts.affirmed("controller_details");
    const std::vector<const Fact*> days = dates(facts);
    tilt.open("meta", '{');
    tilt.text("_id", tilt_id(judgement.document.sha256));
    tilt.text_or_unknown("name", controllers.empty() ? "" : facts.detail(*controllers.front(), "name"));
    const bool several = !days.empty() && days.front()->text != days.back()->text;
    const Fact* newest = days.empty() ? nullptr : days.back();
    // A single day is that of the last change, if there have been any.
    const std::string otherwise = newest != nullptr ? newest->text : iso_date(facts.options().as_of);
    write_date("created", several ? days.front() : nullptr, otherwise, tilt);
    write_date("modified", newest, otherwise, tilt);
    write_version(facts, tilt);
    tilt.text("language", judgement.language);
    tilt.text("status", "active");
    tilt.unknown();
    tilt.text("url", address(with_codes_masked(judgement.document.path)));
    tilt.text("_hash", judgement.document.sha256);
    tilt.close();
}

void write_automated_decisions(const TiltFacts& facts, TiltWriter& tilt) {
    std::vector<const Fact*> made = facts.with_value("automated_decisions", {"stated"});
    const std::vector<const Fact*> none = facts.with_value("automated_decisions", {"stated_none"});
    // "Emme tee päätöksiä, jotka perustuisivat automaattiseen käsittelyyn": denied as a whole.
    std::set<Span> denying;
    for (const Fact* fact : none) denying.insert(fact->sentence);
    std::erase_if(made, [&](const Fact* fact) { return denying.contains(fact->sentence); });
    tilt.open("automatedDecisionMaking", '{');
    if (made.empty() && none.empty()) tilt.unknown();
    if (!made.empty() || !none.empty()) {
        tilt.truth("inUse", !made.empty());
        tilt.rests_on((made.empty() ? none : made).front()->sentence);
    }
    if (!made.empty()) {
        tilt.text_or_unknown("logicInvolved", "");
        tilt.text_or_unknown("scopeAndIntendedEffects", "");
        tilt.text("x-description", facts.sentences(made));
    }
    tilt.close();
}

}  // namespace

std::string tilt_id(std::string_view sha256) {
    if (sha256.size() < 32) return std::string(sha256);
    // RFC 9562: the version's four bits are 8, the variant's two bits are 10.
    constexpr std::string_view digits = "0123456789abcdef";
    const char variant = digits[8 + digits.find(sha256[16]) % 4];
    return fmt::format("{}-{}-8{}-{}{}-{}", sha256.substr(0, 8), sha256.substr(8, 4), sha256.substr(13, 3), variant,
                       sha256.substr(17, 3), sha256.substr(20, 12));
}

std::string tilt_document(const Judgement& judgement, const ReportOptions& options) {
    const TiltFacts facts(judgement, options);
    TiltWriter tilt;
    write_meta(facts, tilt);
    write_tilt_parties(facts, tilt);
    write_tilt_data(facts, tilt);
    write_tilt_transfers(facts, tilt);
    write_tilt_access(facts, tilt);
    write_tilt_sources(facts, tilt);
    write_tilt_rights(facts, tilt);
    write_automated_decisions(facts, tilt);
    tilt.open("changesOfPurpose", '[');
    tilt.unknown();
    tilt.close();
    write_tilt_other_rights(facts, tilt);
    write_tilt_extras(facts, tilt);
    return std::move(tilt).finish(facts.view());
}

}  // namespace selostelint
