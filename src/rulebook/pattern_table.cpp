#include "rulebook/pattern_table.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <utility>

namespace selostelint {
namespace {

/// Why the pattern cannot be used; "" when it can.
std::string objection(std::string_view pattern) {
    const RE2 compiled(re2::StringPiece(pattern.data(), pattern.size()), RE2::Quiet);
    if (!compiled.ok()) return fmt::format("Bad pattern: {}.", compiled.error());
    // "x*" matches nothing at all, "\b" nothing at the edge of a word: either would match everywhere.
    for (const std::string_view sample : {"", "a 1."}) {
        re2::StringPiece match;
        const re2::StringPiece text(sample.data(), sample.size());
        if (compiled.Match(text, 0, text.size(), RE2::UNANCHORED, &match, 1) && match.empty()) {
            return "The pattern matches the empty text; make it ask for at least one letter.";
        }
    }
    return {};
}

}  // namespace

PatternId PatternTable::add(PlacedText pattern, FileFaults& faults) {
    const std::string text(pattern.text);
    if (const auto known = ids_.find(text); known != ids_.end()) return known->second;
    if (const std::string fault = trusted_ ? "" : objection(text); !fault.empty()) {
        faults.add(pattern.place, fault);
        return PatternId::none;
    }
    if (patterns_.size() == static_cast<std::size_t>(PatternId::none)) {
        faults.add(pattern.place, "Too many patterns: the rulebook holds at most 65535.");
        return PatternId::none;
    }
    const auto id = static_cast<PatternId>(patterns_.size());
    ids_.emplace(text, id);
    patterns_.push_back(text);
    return id;
}

std::vector<std::string> PatternTable::take() && {
    return std::move(patterns_);
}

}  // namespace selostelint
