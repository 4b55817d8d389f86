#include "report/tilt/tilt_storage.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <set>

#include "report/tilt/tilt_notice.h"

namespace selostelint {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// The digits from a place on, or those that end at it.
std::string_view digits_from(std::string_view text, std::size_t begin) {
    std::size_t end = begin;
    while (end < text.size() && is_digit(text[end])) ++end;
    return text.substr(begin, end - begin);
}

std::string_view digits_before(std::string_view text, std::size_t end) {
    std::size_t begin = end;
    while (begin > 0 && is_digit(text[begin - 1])) --begin;
    return text.substr(begin, end - begin);
}

int number(std::string_view digits) {
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

/// The statute of "1336/1997" or "523/99"; "" for fractions, dates and acts of the EU ("2023/1795").
std::string statute(std::string_view digits, std::string_view year) {
    constexpr int first_eu_year = 1957;
    constexpr int oldest_year = 1734;
    constexpr int last_year = 2100;
    if (digits.empty() || digits.size() > 4 || number(digits) >= first_eu_year) return {};
    const bool long_year = year.size() == 4 && number(year) >= oldest_year && number(year) < last_year;
    const bool short_year = year.size() == 2 && digits.size() >= 3;
    if (!long_year && !short_year) return {};
    return fmt::format("LAKI-{}-{}{}", digits, short_year ? "19" : "", year);
}

/// What a period is said of besides: from when, of which data, whether it is the longest or the shortest.
void write_details(const TiltFacts& facts, const Fact& fact, TiltWriter& tilt) {
    for (const std::string_view name : {"shortest", "bound", "event", "during", "data"}) {
        if (const std::string value = facts.detail(fact, name); !value.empty()) {
            tilt.text("x-" + std::string(name), value);
        }
    }
}

void write_periods(const TiltFacts& facts, std::span<const Fact* const> periods, TiltWriter& tilt) {
    tilt.open("temporal", '[');
    for (const Fact* fact : periods) {
        const std::string period = tilt_period(facts.detail(*fact, "period"));
        if (period.empty()) continue;
        tilt.open("", '{');
        tilt.rests_on(fact->span);
        tilt.text("description", facts.words(fact->sentence));
        tilt.text("ttl", period);
        write_details(facts, *fact, tilt);
        tilt.close();
    }
    tilt.close();
}

/// Criteria: the sentences that tell how long and name no period.
void write_criteria(const TiltFacts& facts, std::span<const Fact* const> periods, TiltWriter& tilt) {
    std::set<Span> seen;
    tilt.open("purposeConditional", '[');
    for (const Fact* fact : periods) {
        const bool counted = !tilt_period(facts.detail(*fact, "period")).empty();
        if (counted || !seen.insert(fact->sentence).second) continue;
        tilt.text("", facts.words(fact->sentence));
        tilt.rests_on(fact->sentence);
    }
    tilt.close();
}

void write_statutes(const TiltFacts& facts, std::span<const Fact* const> periods, TiltWriter& tilt) {
    std::set<std::string> seen;
    tilt.open("legalBasisConditional", '[');
    for (const Fact* fact : periods) {
        for (const std::string& reference : statute_references(facts.words(fact->sentence))) {
            if (!seen.insert(reference).second) continue;
            tilt.text("", reference);
            tilt.rests_on(fact->sentence);
        }
    }
    tilt.close();
}

}  // namespace

std::vector<std::string> statute_references(std::string_view text) {
    constexpr int months = 12;
    std::vector<std::string> found;
    for (auto slash = text.find('/'); slash != std::string_view::npos; slash = text.find('/', slash + 1)) {
        const std::string_view digits = digits_before(text, slash);
        const std::string_view year = digits_from(text, slash + 1);
        const std::size_t begin = slash - digits.size();
        const std::size_t end = slash + 1 + year.size();
        const char before = begin > 0 ? text[begin - 1] : ' ';
        // "1/12/2025", "3.12/2025" and, outside brackets, "3/2026" are dates.
        const bool goes_on = end < text.size() && text[end] == '/';
        const bool date = before == '/' || before == '.' || goes_on || (before != '(' && number(digits) <= months);
        const std::string reference = date ? "" : statute(digits, year);
        if (!reference.empty() && std::ranges::find(found, reference) == found.end()) found.push_back(reference);
    }
    return found;
}

std::string tilt_period(std::string_view iso) {
    constexpr int days_of_week = 7;
    if (iso.size() < 3 || iso.front() != 'P' || iso.find_first_not_of("PYMWDTH0123456789") != std::string_view::npos) {
        return {};
    }
    if (iso.back() != 'W') return std::string(iso);
    if (iso.size() > 6) return {};
    return fmt::format("P{}D", number(iso.substr(1, iso.size() - 2)) * days_of_week);
}

void write_tilt_storage(const TiltFacts& facts, std::span<const Fact* const> periods, TiltWriter& tilt) {
    const std::size_t left_out = periods.size() - std::min(periods.size(), tilt_longest_list);
    periods = periods.first(periods.size() - left_out);
    tilt.open("storage", '[');
    if (periods.empty()) tilt.unknown();
    if (!periods.empty()) {
        tilt.open("", '{');
        write_periods(facts, periods, tilt);
        write_criteria(facts, periods, tilt);
        write_statutes(facts, periods, tilt);
        // The schema asks for one; "max" is its default.
        tilt.text("aggregationFunction", "max");
        tilt.close();
    }
    tilt.close();
    tilt.left_out(left_out);
}

}  // namespace selostelint
