#pragma once

#include <string>

namespace selostelint {

/// The folder from which the patterns of a configuration file start. Empty: the current folder.
struct PathBase {
    std::string current;  ///< the current folder, absolute; "" when unknown
    std::string folder;   ///< the patterns' folder, as named from the current one or absolute

    /// A path that is named from the current folder, as it is named from this one. A path outside stays as it is.
    std::string relative(const std::string& path) const;
};

}  // namespace selostelint
