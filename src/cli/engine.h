#pragma once

#include <memory>
#include <ostream>
#include <string>
#include <vector>

#include "check/judge.h"
#include "cli/arguments.h"
#include "cli/environment.h"
#include "cli/roles.h"
#include "cli/sources.h"
#include "cli/suppressions.h"

namespace selostelint {

/// An error as the program prints it, "selostelint: path:line:column: message", without what it lacks.
std::string error_line(const Error& error, Language language);

/// Whether a rulebook is to tell examples of what it finds; reading them takes as long as all else.
enum class Examples : bool { left_out, shown };

/// The embedded rulebook with the user's own rule folders on top. Every fault is appended to `errors`; the
/// rulebook is usable only when there are none.
Rulebook open_rulebook(const Files& files, const std::vector<std::string>& folders, Examples examples,
                       std::vector<Error>& errors);

/// What judges notices; made once in a run.
struct Engine {
    Rulebook rulebook;
    std::unique_ptr<Lexicon> lexicon;
    std::unique_ptr<Judge> judge;
    Roles roles;
    std::vector<bool> selected;  ///< the rules that the run asks for, by RuleId
    Suppressions suppressions;
};

/// Rulebook, lexicon and judge as the arguments ask for them. All that is wrong is appended to `errors`, and
/// then the engine is null.
std::unique_ptr<Engine> open_engine(const Arguments& arguments, const Environment& environment,
                                    std::vector<Error>& errors);

/// Reads one file as the arguments ask for it.
Result<Document> open_document(Source source, const Arguments& arguments, const Environment& environment);

}  // namespace selostelint
