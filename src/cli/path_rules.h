#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/path_base.h"

namespace selostelint {

/// Which of the files in a folder, or in an archive, are to be checked.
struct PathRules {
    std::vector<std::string> extensions;  ///< lower case without the dot
    std::vector<std::string> exclude;     ///< patterns, see excludes() in glob.h
    PathBase base = {};                   ///< from where the patterns start

    bool is_known(const std::string& path) const;
    /// Whether a file that is not excluded is picked up: one that is known, or a web app's source, to be looked into.
    bool takes_file(const std::string& path) const;
    /// Whether a pattern excludes that path as it is.
    bool excludes_path(std::string_view path) const;
    /// Whether a pattern excludes what a walk from `top` has found; folders above the top are the user's choice and
    /// exclude nothing.
    bool excludes_below(std::string_view top, std::string_view path) const;
    /// The same of a member of an archive, for which the archive is the top. Members in hidden folders and of unknown
    /// extensions are left out, unless a crawl called them documents; a web app's sources are taken, to be looked into.
    bool takes_member(const std::string& archive, const std::string& member, bool is_document) const;
};

/// Whether a walk passes over folders of that name: hidden ones, node_modules, what macOS adds to archives.
bool is_passed_over(std::string_view folder_name);

}  // namespace selostelint
