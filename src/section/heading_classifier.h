#pragma once

#include <optional>
#include <span>
#include <vector>

#include "language/cue_matcher.h"
#include "language/token_view.h"
#include "section/heading_candidate.h"

namespace selostelint {

/// A candidate that is a heading, with the kinds that its words name.
struct Heading {
    HeadingCandidate form;
    std::vector<SectionKind> kinds;  ///< in the heading's own order; empty when its words name none
};

/// What some words name, whatever their place.
struct NamedKinds {
    std::vector<SectionKind> kinds;  ///< in the words' own order; a notice's title, contacts and dates left out
    bool throughout = false;         ///< nearly all of the words are a heading's words
};

/// Tells headings from lines that only look like them, and what they are about.
class HeadingClassifier {
public:
    explicit HeadingClassifier(const Rulebook& rulebook);

    /// The headings among the candidates, in order.
    std::vector<Heading> classify(const Document& document, const TokenisedText& text,
                                  std::span<const HeadingCandidate> candidates) const;
    /// What the words of some stretches of tokens name, one for each; in the order of the text.
    std::vector<NamedKinds> name(const Document& document, const TokenisedText& text,
                                 std::span<const TokenRange> stretches) const;

private:
    struct Words;
    Words read(const MatchInput& input, std::span<const CueMatch> matches, std::uint32_t unit) const;
    bool is_heading(const HeadingCandidate& candidate, const Words& words, bool first) const;
    std::vector<SectionKind> kinds(const Words& words, bool first) const;
    std::optional<SectionKind> gatherer(const Words& words) const;
    bool is_marked_up(const MatchInput& input, std::span<const CueMatch> matches,
                      std::span<const HeadingCandidate> candidates) const;
    bool is_subheading(const HeadingCandidate& candidate, const Words& words, const std::vector<Heading>& above) const;
    static bool is_fellow_question(const HeadingCandidate& candidate, const std::vector<Heading>& above);
    static bool is_data(const HeadingCandidate& candidate, const Words& words);
    static bool is_value_of(const Heading& heading, const std::vector<Heading>& above);
    bool gives_way(SectionKind kind, Span span, const Words& words) const;

    const Rulebook& rulebook_;
    CueMatcher matcher_;
    SectionKind title_;
    SectionKind other_;
    SectionMask naming_ = 0;           ///< kinds whose sections hold names and addresses
    SectionMask no_inline_value_ = 0;  ///< kinds that a label with its value on the same line does not open
};

}  // namespace selostelint
