#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/files.h"
#include "base/result.h"
#include "rulebook/rulebook.h"

namespace selostelint {

/// One file of rule data. `path` is relative to rules/ with '/' ("checks/required/REQ110-retention-missing.toml").
struct RuleFile {
    std::string path;
    std::string_view toml;
    std::string shown_as = {};     ///< its name in messages; "" for "rules/" and the path
    bool trusted = false;          ///< tests have loaded it: patterns are taken as valid, examples are passed over
    std::string_view digest = {};  ///< SHA-256 of `toml` in hexadecimal digits where the build knows it; else ""
};

/// The names that code gives and data may use.
struct CodeNames {
    std::vector<std::string> recognisers;  ///< what a fact's `recogniser` may name
    std::vector<std::string> entities;     ///< what a term "@name" may name
};

/// The rule data that the program carries, in the order of their paths.
std::span<const RuleFile> embedded_rules();

/// Reads all *.toml below a folder. An unreadable file is an error.
Result<std::vector<std::pair<std::string, std::string>>> read_rule_folder(const Files& files,
                                                                          const std::string& folder);

/// Builds the rulebook from files in the order given; a later file with the path of an earlier one replaces
/// it. Every name is resolved and every pattern of a file that is not trusted compiled. All faults are appended to `errors`, sorted by
/// file and place; the rulebook is usable only when there are none.
Rulebook load_rulebook(std::span<const RuleFile> files, const CodeNames& names, std::vector<Error>& errors);

}  // namespace selostelint
