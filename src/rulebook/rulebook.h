#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/text.h"
#include "rulebook/cue.h"
#include "rulebook/vocabulary.h"

namespace selostelint {

/// Index into Rulebook::rules.
enum class RuleId : std::uint16_t {};
/// Index into Rulebook::law.
enum class LawId : std::uint16_t {};
/// Index into Rulebook::requirements.
enum class RequirementId : std::uint8_t { none = 0xFF };
/// Index into Rulebook::near_misses.
enum class NearMissId : std::uint16_t {};

enum class Severity : std::uint8_t { info, warning, error };

/// A piece of text with what a rule, a fact or a section kind must make of it. The test-suite runs them.
struct Example {
    std::string text;     ///< without the marks
    std::string flagged;  ///< what stood between ⟦ and ⟧; empty when nothing was marked
    bool fires = false;
    std::string as_of;   ///< ISO date, empty for the day the suite judges on
    std::string format;  ///< "text", "markdown" or "html"
    std::string value;   ///< of a fact's example: the value that must be found
    std::uint32_t line = 0;
};

/// One kind of section, such as "retention" (rules/sections/retention.toml).
struct SectionDefinition {
    std::string name;
    Text title;
    std::vector<Cue> headings;           ///< over the words of a heading
    std::vector<Cue> contents;           ///< over sentences, for text that stands under no heading
    std::vector<SectionKind> yields_to;  ///< of two kinds found at the same words of a heading, this one gives way
    bool gathers = false;  ///< gives way wherever one of them is named, and stands for three or more of them
    std::vector<Example> examples;
};

/// One kind of fact (rules/facts/retention.toml).
struct FactDefinition {
    std::string name;
    Text title;
    std::vector<std::string> values;  ///< values[0] is "" when the fact needs none
    std::vector<Text> value_titles;   ///< in step with `values`; empty where the data names none
    std::string recogniser;           ///< name of the code that yields it; "" when cues do
    std::vector<Cue> cues;
    std::vector<BodyCue> bodies;
    std::vector<Example> examples;

    /// The index of a value; nothing when the fact has none of that name.
    std::optional<std::uint8_t> value_of(std::string_view value) const;
};

/// A section of a repealed act and what stands in its place today.
struct Succession {
    std::string provision;  ///< "10", "24"; without the sign §
    Text successor;
};

/// A statute, mechanism, authority or contact detail with the days between which it stood (rules/law/*.toml).
struct LawEntry {
    std::string id;
    Text name;
    std::string number;         ///< "523/1999"; empty for what has none
    std::optional<Date> from;   ///< first day in force
    std::optional<Date> until;  ///< last day in force
    bool confirmed = true;      ///< false: rests on an unconfirmed source, never an error
    Text successor;
    std::string url;
    std::vector<Succession> provisions;
    std::vector<Cue> mentions;  ///< besides the number, which is recognised by itself
    std::vector<Slot> history;  ///< words that make a mention in the same sentence a piece of history

    /// Whether it stood on that day.
    bool stands(Date day) const { return (!from || *from <= day) && (!until || day <= *until); }
};

/// An item that articles 13 and 14 ask for, reported as met, vague, missing, not applicable or undecided.
struct RequirementDefinition {
    std::string id;  ///< the codebook's item: "retention", "right_access" …
    Text title;
    std::string provision;  ///< the article that asks for it: "13(2)(a)"; empty for what no article asks for
};

enum class RequirementStatus : std::uint8_t { met, vague, missing, not_applicable, undecided };

/// Words that a reader may take for an item that a notice lacks, and why they are something else.
struct NearMiss {
    RequirementId requirement = RequirementId::none;
    Cue cue;
    Text reason;
    Example example;  ///< its marked words are what the cue finds; the test-suite runs it
};

/// "legal_basis=consent": a fact of that kind, with that value if one is asked for.
struct Condition {
    FactKind fact;
    std::optional<std::uint8_t> value;
};

/// When a rule is due at all; an empty list asks for nothing.
struct Applicability {
    std::vector<Condition> all;
    std::vector<Condition> any;
    std::vector<Condition> none;
    Text reason = {};  ///< of a rule with a requirement: why it is not due when this block keeps it from being so

    bool always() const { return all.empty() && any.empty() && none.empty(); }
};

struct Ground {
    std::string act;        ///< "GDPR", "tietosuojalaki"
    std::string provision;  ///< "13(2)(a)", "29 §"
    std::string url;
};

enum class Verb : std::uint8_t { require, forbid };

/// One rule of the catalogue (rules/checks/…/REQ110-retention-missing.toml).
struct Rule {
    std::string id;     ///< "REQ110", from the file's name
    std::string name;   ///< "retention-missing", from the file's name
    std::string group;  ///< the folder's name: "required"
    Severity severity = Severity::warning;
    Text title;
    Text message;  ///< may hold {quote}, {name}, {successor}, {value}, {date}
    Text remedy;
    Text why;
    std::string since;
    std::vector<Ground> grounds;

    Applicability when;
    Applicability except;         ///< where it asks for something and that holds, the rule is not due after all
    Applicability escalate_when;  ///< then the severity is `escalated`
    std::optional<Severity> escalated;

    Verb verb = Verb::require;
    std::vector<Condition> facts;   ///< require: any of them; forbid: each place of any of them
    std::vector<Condition> unless;  ///< any of these anywhere in the notice clears the rule
    std::vector<LawId> law;         ///< forbid: each mention of one of these on a day when it does not stand
    bool once = false;              ///< forbid: report the first place only, the others as related places
    bool document = false;          ///< forbid: the facts are of the whole document and have no words of their own

    RequirementId requirement = RequirementId::none;
    RequirementStatus status = RequirementStatus::missing;  ///< what the requirement is when the rule is violated
    std::vector<SectionKind> searched;  ///< where an absence was looked for, the first being where it belongs

    std::vector<Example> examples;
};

/// All that selostelint knows, from rules/: constant once loaded, shared by all threads.
struct Rulebook {
    std::string version;
    Vocabulary vocabulary;
    std::vector<std::string> patterns;  ///< RE2 syntax, each compiled once by the matcher
    std::vector<SectionDefinition> sections;
    std::vector<FactDefinition> facts;
    std::vector<LawEntry> law;
    std::vector<RequirementDefinition> requirements;
    std::vector<Rule> rules;            ///< in the order of their ids
    std::vector<NearMiss> near_misses;  ///< those of one requirement together, the nearest first

    const SectionDefinition& operator[](SectionKind kind) const { return sections[static_cast<std::size_t>(kind)]; }
    const FactDefinition& operator[](FactKind kind) const { return facts[static_cast<std::size_t>(kind)]; }
    const LawEntry& operator[](LawId id) const { return law[static_cast<std::size_t>(id)]; }
    const Rule& operator[](RuleId id) const { return rules[static_cast<std::size_t>(id)]; }
    const NearMiss& operator[](NearMissId id) const { return near_misses[static_cast<std::size_t>(id)]; }
    const RequirementDefinition& operator[](RequirementId id) const {
        return requirements[static_cast<std::size_t>(id)];
    }

    std::optional<SectionKind> section(std::string_view name) const;
    std::optional<FactKind> fact(std::string_view name) const;
    std::optional<LawId> law_entry(std::string_view id) const;
};

}  // namespace selostelint
