#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "language/entity.h"
#include "language/tokens.h"
#include "rulebook/rulebook.h"

namespace selostelint {

/// A set of section kinds, one bit each.
using SectionMask = std::uint64_t;

inline SectionMask mask_of(SectionKind kind) {
    return SectionMask{1} << static_cast<unsigned>(kind);
}

/// Where a stretch of text stands in its notice, as bits that a cue's Scope asks for.
namespace standing {
constexpr std::uint8_t body = 1;
constexpr std::uint8_t heading = 2;
constexpr std::uint8_t title = 4;
constexpr std::uint8_t page = 8;           ///< outside the notice: navigation, header, footer
constexpr std::uint8_t front_matter = 16;  ///< the title and date that the file gives beside its text
}  // namespace standing

/// A stretch of tokens that cues are held against: a sentence, or the words of a heading.
struct Unit {
    std::uint32_t first_token = 0;
    std::uint32_t end_token = 0;
    std::uint32_t lead_in = Sentence::none;  ///< the unit that introduces this one
    std::uint8_t standing = standing::body;
    SectionMask sections = 0;
};

/// What cues are held against: all stretches of one notice, in the order of its text.
struct MatchInput {
    const Document& document;
    const TokenisedText& text;
    std::span<const EntityMention> entities;  ///< by first token
    std::span<const Unit> units;
};

/// A cue with the number of whatever it speaks for.
struct OwnedCue {
    const Cue* cue;
    std::uint32_t owner;
};

/// A place where a cue holds.
struct CueMatch {
    const Cue* cue;
    std::uint32_t owner;
    std::uint32_t unit;
    Span span;  ///< of Document::text, from the first to the last word that fills a slot
    Polarity polarity;
};

/// Holds many cues against a text at once. The cues are indexed by the word of each that is taken to be rarest, and
/// the patterns run as one RE2::Set, so that the cost grows with the text and not with the cues.
/// Constant after construction and safe to share between threads.
class CueMatcher {
public:
    /// The cues and the rulebook must outlive the matcher.
    CueMatcher(const Rulebook& rulebook, std::vector<OwnedCue> cues);
    ~CueMatcher();
    CueMatcher(CueMatcher&&) noexcept;
    CueMatcher& operator=(CueMatcher&&) noexcept;

    /// All matches in the order of the text, then of the cues.
    std::vector<CueMatch> find(const MatchInput& input) const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace selostelint
