#pragma once

#include <span>
#include <vector>

#include "base/date.h"
#include "check/judgement.h"
#include "fact/fact.h"
#include "rulebook/rulebook.h"

namespace selostelint {

/// The facts of one notice, by kind.
class FactIndex {
public:
    FactIndex(const Rulebook& rulebook, std::span<const Fact> facts);

    /// All facts that the condition asks for and that are at least so certain, in the order of the text.
    std::vector<const Fact*> all(const Condition& condition, Certainty least) const;
    bool any(const Condition& condition, Certainty least) const;
    std::span<const Fact* const> of(FactKind kind) const { return by_kind_[static_cast<std::size_t>(kind)]; }

private:
    std::vector<std::vector<const Fact*>> by_kind_;
};

/// Whether a rule is due in a notice. What it asks for must be stated; what excludes it may be hinted.
bool is_due(const Rule& rule, const FactIndex& facts);

/// Whether the condition block asks for something and it holds.
bool holds(const Applicability& conditions, const FactIndex& facts);

/// What a rule says of a notice.
struct RuleResult {
    Outcome outcome = Outcome::not_applicable;
    Severity severity = Severity::warning;  ///< of its findings in this notice
    /// The facts that satisfy or violate it, or that keep it from being due; none for an absence.
    std::vector<const Fact*> evidence = {};
    Text reason = {};  ///< of a rule that is not due: that of the condition block that decided so
};

/// Holds a rule against the facts. The law is read as of the day. Stated facts satisfy or violate; hinted ones
/// leave a required fact undecided and clear a forbidden one through `unless`.
RuleResult apply(const Rulebook& rulebook, const Rule& rule, const FactIndex& facts, Date as_of);

}  // namespace selostelint
