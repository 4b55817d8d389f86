#pragma once

#include <memory>
#include <span>
#include <vector>

#include "document/document.h"
#include "fact/fact.h"
#include "language/entity.h"
#include "language/language_share.h"
#include "language/tokens.h"
#include "section/section_finder.h"

namespace selostelint {

/// What is known of a notice before its facts are sought.
struct NoticeParts {
    const Document& document;
    const TokenisedText& text;
    std::span<const EntityMention> entities;  ///< by first token, from find_entities()
    const Outline& outline;
    const LanguageShare& language;
};

/// Words that may be taken for a required item, by the cues of Rulebook::near_misses.
struct NearMissMention {
    NearMissId miss{};
    Span span;
};

/// What a notice says, and what only seems to say what it must.
struct NoticeFacts {
    std::vector<Fact> facts;                   ///< by place, then kind
    std::vector<NearMissMention> near_misses;  ///< by near miss, then place
};

/// Finds what a notice says: by the cues and section bodies of rules/facts/, by the mentions of rules/law/ and
/// by recognisers. Constant after construction; safe to share between threads.
class FactFinder {
public:
    /// The rulebook must outlive the finder.
    explicit FactFinder(const Rulebook& rulebook);
    ~FactFinder();
    FactFinder(const FactFinder&) = delete;
    FactFinder& operator=(const FactFinder&) = delete;

    /// Of overlapping facts of the same kind and value in one sentence the first and longest stands.
    NoticeFacts find(const NoticeParts& notice) const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace selostelint
