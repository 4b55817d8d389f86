#include "language/pattern_set.h"

#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>
#include <mutex>
#include <numeric>
#include <optional>

#include "language/letter_classes.h"

namespace selostelint {

namespace {

struct Pattern {
    std::string source;
    std::once_flag once;
    std::optional<RE2> compiled;
};

}  // namespace

struct PatternSet::State {
    std::vector<std::unique_ptr<Pattern>> patterns;
    std::once_flag once;
    RE2::Set set{RE2::Quiet, RE2::UNANCHORED};

    void compile() {
        for (const std::unique_ptr<Pattern>& pattern : patterns) set.Add(pattern->source, nullptr);
        set.Compile();
    }

    const RE2& compiled(std::size_t index) {
        Pattern& pattern = *patterns[index];
        std::call_once(pattern.once, [&] { pattern.compiled.emplace(pattern.source, RE2::Quiet); });
        return *pattern.compiled;
    }

    /// The patterns that match anywhere, in order.
    std::vector<int> hits(re2::StringPiece text) const {
        std::vector<int> found;
        RE2::Set::ErrorInfo error{};
        if (!set.Match(text, &found, &error) && error.kind != RE2::Set::kNoError) {
            // Out of memory for its automaton, the set says nothing: each pattern must then be tried.
            found.resize(patterns.size());
            std::iota(found.begin(), found.end(), 0);
        }
        std::ranges::sort(found);
        return found;
    }

    void place(std::size_t index, re2::StringPiece text, std::vector<Match>& matches) {
        const RE2& pattern = compiled(index);
        re2::StringPiece found;
        std::size_t at = 0;
        while (at < text.size() && pattern.Match(text, at, text.size(), RE2::UNANCHORED, &found, 1)) {
            const auto begin = static_cast<std::uint32_t>(found.data() - text.data());
            const Span span{begin, begin + static_cast<std::uint32_t>(found.size())};
            if (!span.empty()) matches.push_back({index, span});
            at = begin + std::max<std::size_t>(found.size(), 1);
        }
    }
};

PatternSet::PatternSet() : state_(std::make_unique<State>()) {}
PatternSet::~PatternSet() = default;
PatternSet::PatternSet(PatternSet&&) noexcept = default;
PatternSet& PatternSet::operator=(PatternSet&&) noexcept = default;

std::size_t PatternSet::add(std::string_view pattern) {
    state_->patterns.push_back(std::make_unique<Pattern>());
    state_->patterns.back()->source = with_latin_letters(pattern);
    return state_->patterns.size() - 1;
}

std::vector<PatternSet::Match> PatternSet::find(std::string_view text) const {
    std::vector<Match> matches;
    if (state_->patterns.empty()) return matches;
    std::call_once(state_->once, [this] { state_->compile(); });
    const re2::StringPiece whole(text.data(), text.size());
    for (const int hit : state_->hits(whole)) {
        state_->place(static_cast<std::size_t>(hit), whole, matches);
    }
    return matches;
}

}  // namespace selostelint
