#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "base/date.h"
#include "check/judgement.h"
#include "language/lexicon.h"
#include "rulebook/load.h"
#include "rulebook/rulebook.h"

namespace selostelint {

/// What a run asks of its judge.
struct JudgeOptions {
    Date as_of{};                ///< the day as of which the law is read
    std::vector<bool> selected;  ///< by RuleId; empty: all rules
    bool any_text = false;       ///< judge also what is no Finnish notice by all rules (for rules' examples)
    bool suppress = true;        ///< heed comments in the notices that ask not to count findings
};

/// Judges notices by a rulebook: from a Document to everything that is known and found of it.
/// Safe to use from many threads; the same document gives the same judgement every time.
class Judge {
public:
    /// `rulebook` and `lexicon` must outlive the judge.
    Judge(const Rulebook& rulebook, const Lexicon& lexicon, JudgeOptions options);
    ~Judge();
    Judge(const Judge&) = delete;
    Judge& operator=(const Judge&) = delete;

    /// `role` is what the user says that the controller is; without it the notice's words decide.
    Judgement judge(Document document, std::optional<RoleId> role = {}) const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// The names that code gives to recognisers and entities, for load_rulebook().
CodeNames code_names();

}  // namespace selostelint
