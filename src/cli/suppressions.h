#pragma once

#include <atomic>
#include <deque>
#include <string>
#include <vector>

#include "check/judgement.h"
#include "cli/arguments.h"
#include "cli/environment.h"

namespace selostelint {

/// The findings that the settings keep from counting: `[[suppress]]` of selostelint.toml.
class Suppressions {
public:
    Suppressions() = default;
    /// An unknown rule is an error at its place. Entries of rules that are not `selected` (by RuleId) do nothing. What
    /// holds is decided by the day of the law, `arguments.as_of`, or else today's. `arguments` must outlive it.
    Suppressions(const Arguments& arguments, const Environment& environment, const Rulebook& rulebook,
                 const std::vector<bool>& selected);

    /// What is wrong with the settings.
    const std::vector<Error>& errors() const { return errors_; }

    /// Suppresses what the settings ask for in the notice of that path. Safe to call from many threads.
    void apply(const std::string& path, Judgement& judgement) const;

    /// A warning for each entry that has expired, at its place.
    const std::vector<Error>& expired() const { return expired_; }
    /// A warning for each entry that fits files that were checked, and none of their findings.
    std::vector<Error> unused() const;

private:
    struct Entry {
        Entry(const SuppressionWish& of, RuleId what) : wish(&of), rule(what) {}

        const SuppressionWish* wish;
        RuleId rule;
        mutable std::atomic<bool> met = false;   ///< a file that it fits was checked
        mutable std::atomic<bool> used = false;  ///< it fits a finding
    };

    bool fits(const SuppressionWish& wish, const std::string& path) const;

    std::string current_;
    std::deque<Entry> entries_;  // atomics do not move
    std::vector<Error> errors_;
    std::vector<Error> expired_;
};

}  // namespace selostelint
