#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "check/suppression.h"
#include "document/document.h"
#include "fact/fact.h"
#include "language/translations.h"
#include "rulebook/rulebook.h"
#include "section/section.h"

namespace selostelint {

enum class Outcome : std::uint8_t { satisfied, violated, not_applicable, undecided };

/// What became of one rule for one notice, and the words that it rests on.
struct Verdict {
    RuleId rule{};
    Outcome outcome = Outcome::not_applicable;
    std::vector<Span> evidence;
    Text reason = {};  ///< why a rule that watches a requirement is not due
};

/// Where a finding stands: an absence has no words of its own.
enum class Anchor : std::uint8_t {
    text,      ///< at these words
    section,   ///< at the heading under which the missing thing belongs
    document,  ///< at the title, or at the start where there is none
};

/// A second place that belongs to a finding.
struct Related {
    Span span;
    Text message;
};

/// How a finding stands to an earlier run with which this one is compared.
enum class BaselineState : std::uint8_t {
    none,       ///< nothing is compared
    fresh,      ///< the earlier run did not have it
    unchanged,  ///< the earlier run had it too
};

/// Something that the notice's author should change. Language-neutral: reporters choose the language of the
/// rule's texts and put `values` into them.
struct Finding {
    RuleId rule{};
    Severity severity = Severity::warning;
    Anchor anchor = Anchor::text;
    Span span;  ///< of Document::text; may be empty for an empty document
    std::uint32_t section = 0;
    std::vector<Related> related;
    std::vector<std::pair<std::string, Text>> values;  ///< for {name}, {successor} … in messages
    std::string fingerprint;                           ///< 16 hexadecimal digits, see add_fingerprints()
    std::optional<Suppression> suppressed = {};        ///< by what; empty: by nothing
    BaselineState baseline = BaselineState::none;
    bool secret = false;  ///< the words are personal data: reporters must mask them

    /// Whether it is told to people and decides the exit code. Others are kept, marked as what they are.
    bool counts() const { return !suppressed && baseline != BaselineState::unchanged; }
};

/// Words that may be taken for a required item which the notice lacks.
struct NearestMiss {
    Span span;
    Text reason;  ///< why they are something else
};

/// How one requirement of articles 13 and 14 is met.
struct RequirementResult {
    RequirementId requirement{};
    RequirementStatus status = RequirementStatus::undecided;
    std::vector<Span> evidence;
    std::vector<SectionKind> searched;
    Text reason = {};                              ///< why it is not applicable or undecided; else empty
    std::optional<NearestMiss> nearest_miss = {};  ///< of what is missing
};

/// Index into the values of the fact "role".
enum class RoleId : std::uint8_t {};

enum class RoleCertainty : std::uint8_t {
    stated,      ///< the notice says so, by the controller's name or in words
    inferred,    ///< words suggest it
    configured,  ///< the user says so
};

/// What the controller is, as far as it decides which rules apply.
struct Role {
    RoleId value{};
    RoleCertainty certainty = RoleCertainty::stated;
    std::vector<Span> evidence;  ///< the sentences that show it; empty for a configured one
};

/// Everything about one notice; what reporters are given.
struct Judgement {
    Document document;
    std::string language;  ///< ISO 639-1 of the main part: "fi", "sv", "en" …
    bool is_notice = true;
    bool public_authority = false;
    std::optional<Role> role;
    std::optional<Span> title;
    std::vector<LanguagePart> translations;  ///< parts in other languages beside the Finnish one, not judged
    std::vector<Section> sections;
    std::vector<Fact> facts;                           ///< by place, then kind
    std::vector<Verdict> verdicts;                     ///< one a rule, in the rules' order
    std::vector<Finding> findings;                     ///< by place, then rule
    std::vector<SuppressionFault> suppression_faults;  ///< of the notice's own comments, the first hundred
    std::uint32_t absent = 0;                          ///< how many findings of the baseline's the notice no longer has
    std::vector<RequirementResult> requirements;       ///< in the rulebook's order; empty for what is no Finnish notice
};

}  // namespace selostelint
