#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "base/text.h"
#include "rulebook/rulebook.h"

namespace selostelint {

enum class Command : std::uint8_t { check, compare, explain, rules, show, init, help, version };
enum class When : std::uint8_t { automatic, always, never };

/// What the user says that the controller of some files is; the role's name is not yet looked up.
struct RoleWish {
    std::string role;
    std::vector<std::string> paths;  ///< patterns of the files that it concerns; none: all
    std::string folder;              ///< from which the patterns start; "" is the current one
    Error origin;                    ///< an error without a message at the place of the wish
};

/// Findings that the settings keep from counting; the rule's name is not yet looked up.
struct SuppressionWish {
    std::string rule;
    std::string path;         ///< a pattern of the files that it concerns; "": all
    std::string fingerprint;  ///< of the one finding that it concerns; "": all of the rule
    std::string reason;
    std::optional<Date> until = {};  ///< the last day on which it holds
    std::string folder;              ///< from which the pattern starts; "" is the current one
    Error origin;                    ///< an error without a message at the place of the wish
};

/// What the user asked for, names of rules and formats not yet looked up.
struct Arguments {
    Command command = Command::check;
    bool command_named = false;                                ///< false: `check` was understood
    std::vector<std::string> operands;                         ///< paths; for `explain` rules
    std::string format;                                        ///< "" when not given
    std::vector<std::pair<std::string, std::string>> reports;  ///< format and file
    std::vector<std::string> select;
    std::vector<std::string> ignore;
    std::vector<std::string> exclude;
    std::vector<std::string> rules;  ///< folders of the user's own rules
    std::vector<std::string> files_from;
    std::vector<RoleWish> roles;  ///< of those that a file fits the first counts
    std::vector<SuppressionWish> suppressions;
    std::string baseline;      ///< a JSON report of an earlier run; "" when there is none
    std::string config;        ///< the configuration file; "" finds it
    std::string exclude_base;  ///< the folder from which the patterns of `exclude` start; "" is the current one
    std::string stdin_filename;
    std::string from;  ///< format of the input; "" finds it
    std::string stage = "sections";
    bool suppress = true;  ///< heed comments and settings that keep findings from counting
    bool force_exclude = false;
    bool quiet = false;
    bool statistics = false;
    bool requirements = false;
    Language language = Language::fi;
    When colour = When::automatic;
    std::optional<Date> as_of;
    std::optional<Severity> fail_on = Severity::error;  ///< empty: never
    unsigned jobs = 0;                                  ///< 0: as many as there are processors
    std::set<std::string> given;                        ///< the options on the command line, without hyphens

    bool is_given(const std::string& option) const { return given.count(option) > 0; }
};

/// Reads the command line. An error is one line with "did you mean" where something is near enough.
Result<Arguments> parse_arguments(const std::vector<std::string>& arguments);

/// The language of a command line that may be faulty: that of its last --lang, else Finnish.
Language language_of(const std::vector<std::string>& arguments);

/// The options' names, each with its two hyphens, and the commands' names: for suggestions and tests.
std::vector<std::string> option_names();
std::vector<std::string> command_names();

/// What --help prints.
const Text& help_text();

/// "; tarkoititko “REQ110”?" when one of the candidates is near to `name`, else "".
Text did_you_mean(const std::string& name, const std::vector<std::string>& candidates);

}  // namespace selostelint
