#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "check/judgement.h"
#include "cli/arguments.h"

namespace selostelint {

/// What the user says that the controllers of files are.
class Roles {
public:
    Roles() = default;
    /// An unknown role is an error at the place where it was wished for. `current` is the current folder.
    Roles(const Arguments& arguments, const Rulebook& rulebook, const std::string& current, std::vector<Error>& errors);

    /// Of the wishes that the path fits, the first; none leaves it to the notice's words.
    std::optional<RoleId> of(const std::string& path) const;

private:
    std::vector<std::pair<RoleWish, RoleId>> wishes_;
    std::string current_;
};

}  // namespace selostelint
