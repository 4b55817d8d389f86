#pragma once

#include <functional>
#include <string>
#include <vector>

#include "base/files.h"
#include "base/result.h"
#include "cli/path_base.h"

namespace selostelint {

/// What to look for on the disk.
struct WalkRequest {
    std::vector<std::string> paths;       ///< files, folders, patterns with * ? **; "-" is passed on as it is
    std::vector<std::string> extensions;  ///< what is picked up inside folders, lower case without the dot
    std::vector<std::string> exclude;     ///< patterns, see excludes() in glob.h
    bool force_exclude = false;           ///< excludes named files too
    PathBase base = {};                   ///< from where the patterns of `exclude` start
    /// Of files with other extensions inside folders: whether one is to be picked up all the same. Null: none is.
    std::function<bool(const std::string& path)> picks = nullptr;
};

struct WalkResult {
    std::vector<std::string> files;  ///< in the order of the request, inside folders in the order of bytes
    std::vector<Error> errors;       ///< missing paths, unreadable folders, patterns that match nothing
    std::size_t excluded = 0;        ///< named files left out because of force_exclude
};

/// Finds all files to check, each once. Named files are taken whatever their extension; inside folders hidden
/// folders and node_modules are passed over, and a folder that a link leads back to is visited once.
WalkResult walk(const Files& files, const WalkRequest& request);

}  // namespace selostelint
