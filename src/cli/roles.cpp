#include "cli/roles.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "base/path_base.h"
#include "check/role.h"
#include "cli/glob.h"

namespace selostelint {

namespace {

Error unknown_role(const RoleWish& wish, const std::vector<std::string>& names) {
    const Text hint = did_you_mean(wish.role, names);
    const std::string list = fmt::format("{}", fmt::join(names, ", "));
    Error error = wish.origin;
    error.message = {
        fmt::format("tuntematon rekisterinpitäjän asema ”{}”{} Mahdolliset: {}.", wish.role,
                    hint.fi.empty() ? "." : hint.fi, list),
        fmt::format("unknown role “{}”{} Possible: {}.", wish.role, hint.en.empty() ? "." : hint.en, list)};
    return error;
}

bool fits(const RoleWish& wish, const std::string& current, const std::string& path) {
    const std::string below = PathBase{current, wish.folder}.relative(path);
    return wish.paths.empty() ||
           std::ranges::any_of(wish.paths, [&](const std::string& pattern) { return excludes(pattern, below); });
}

}  // namespace

Roles::Roles(const Arguments& arguments, const Rulebook& rulebook, const std::string& current,
             std::vector<Error>& errors)
    : current_(current) {
    const std::vector<std::string> names = role_names(rulebook);
    for (const RoleWish& wish : arguments.roles) {
        const auto found = std::ranges::find(names, wish.role);
        if (found == names.end()) {
            errors.push_back(unknown_role(wish, names));
            continue;
        }
        wishes_.emplace_back(wish, RoleId{static_cast<std::uint8_t>(found - names.begin())});
    }
}

std::optional<RoleId> Roles::of(const std::string& path) const {
    for (const auto& [wish, role] : wishes_) {
        if (fits(wish, current_, path)) return role;
    }
    return std::nullopt;
}

}  // namespace selostelint
