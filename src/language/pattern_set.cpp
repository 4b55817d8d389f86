#include "language/pattern_set.h"

#include <re2/re2.h>

#include <algorithm>
#include <mutex>
#include <optional>
#include <span>

#include "language/letter_classes.h"
#include "language/literal_scan.h"
#include "language/pattern_needs.h"

namespace selostelint {

namespace {

/// A pattern of the set.
struct Pattern {
    std::string source;
    PatternNeeds needs;
    bool scanned = false;   ///< its literals are among those that the common pass looks for
    std::size_t marks = 0;  ///< where they are too short for that, their index in State::marks
    mutable std::once_flag once;
    mutable std::optional<RE2> compiled;

    explicit Pattern(std::string_view text) : source(text), needs(pattern_needs(text)) {
        const auto is_long = [](const std::string& literal) { return literal.size() >= LiteralScan::shortest; };
        scanned = !needs.literals.empty() && std::ranges::all_of(needs.literals, is_long);
    }

    const RE2& re2() const {
        std::call_once(once, [this] { compiled.emplace(with_latin_letters(source), RE2::Quiet); });
        return *compiled;
    }
};

/// The places of a pattern's literals, where those are too short for the common pass.
std::vector<std::uint32_t> places_of(const std::vector<std::string>& literals, std::string_view text) {
    std::vector<std::uint32_t> places;
    for (const std::string& literal : literals) {
        for (std::size_t at = text.find(literal); at != std::string_view::npos; at = text.find(literal, at + 1)) {
            places.push_back(static_cast<std::uint32_t>(at));
        }
    }
    std::ranges::sort(places);
    return places;
}

Span line_around(std::string_view text, std::uint32_t at) {
    const std::size_t before = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    const std::size_t end = std::min(text.find('\n', at), text.size());
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

}  // namespace

struct PatternSet::State {
    std::vector<std::unique_ptr<Pattern>> patterns;
    LiteralScan literals;
    std::vector<std::vector<std::string>> marks;  ///< sets of literals too short for the scan, each once

    std::size_t add_marks(const std::vector<std::string>& wanted) {
        const auto known = std::ranges::find(marks, wanted);
        const auto index = static_cast<std::size_t>(known - marks.begin());
        if (known == marks.end()) marks.push_back(wanted);
        return index;
    }

    /// All matches of a pattern that lie in `within`.
    void place(std::size_t index, std::string_view whole, Span within, std::vector<Match>& matches) const {
        const re2::StringPiece text(whole.data(), whole.size());
        re2::StringPiece found;
        std::size_t at = within.begin;
        while (at < within.end && patterns[index]->re2().Match(text, at, within.end, RE2::UNANCHORED, &found, 1)) {
            const auto begin = static_cast<std::uint32_t>(found.data() - text.data());
            const Span span{begin, begin + static_cast<std::uint32_t>(found.size())};
            if (!span.empty()) matches.push_back({index, span});
            at = begin + std::max<std::size_t>(found.size(), 1);
        }
    }

    /// All matches of a pattern given the places of its literals, in order.
    void place_near(std::size_t index, std::string_view text, std::span<const std::uint32_t> places,
                    std::vector<Match>& matches) const {
        if (places.empty()) return;
        if (!patterns[index]->needs.one_line) {
            return place(index, text, {0, static_cast<std::uint32_t>(text.size())}, matches);
        }
        std::uint32_t done = 0;
        for (const std::uint32_t at : places) {
            if (at < done) continue;
            const Span line = line_around(text, at);
            place(index, text, line, matches);
            done = line.end + 1;
        }
    }
};

PatternSet::PatternSet() : state_(std::make_unique<State>()) {}
PatternSet::~PatternSet() = default;
PatternSet::PatternSet(PatternSet&&) noexcept = default;
PatternSet& PatternSet::operator=(PatternSet&&) noexcept = default;

std::size_t PatternSet::add(std::string_view pattern) {
    const std::size_t index = state_->patterns.size();
    state_->patterns.push_back(std::make_unique<Pattern>(pattern));
    Pattern& added = *state_->patterns.back();
    if (!added.scanned && !added.needs.literals.empty()) added.marks = state_->add_marks(added.needs.literals);
    for (const std::string& literal : added.needs.literals) {
        if (added.scanned) state_->literals.add(literal, static_cast<std::uint32_t>(index));
    }
    return index;
}

std::vector<PatternSet::Match> PatternSet::find(std::string_view text) const {
    std::vector<Match> matches;
    if (state_->patterns.empty()) return matches;
    const std::string lower = folded(text);
    const std::vector<LiteralScan::Hit> hits = state_->literals.find(lower);
    std::vector<std::vector<std::uint32_t>> marks;
    for (const std::vector<std::string>& each : state_->marks) marks.push_back(places_of(each, lower));
    std::vector<std::uint32_t> places;
    auto hit = hits.begin();
    for (std::size_t index = 0; index < state_->patterns.size(); ++index) {
        const Pattern& pattern = *state_->patterns[index];
        places.clear();
        for (; hit != hits.end() && hit->owner == index; ++hit) places.push_back(hit->at);
        if (pattern.needs.literals.empty()) {
            state_->place(index, text, {0, static_cast<std::uint32_t>(text.size())}, matches);
        } else {
            state_->place_near(index, text, pattern.scanned ? places : marks[pattern.marks], matches);
        }
    }
    return matches;
}

}  // namespace selostelint
