#pragma once

#include <string>
#include <vector>

#include "base/files.h"
#include "base/result.h"
#include "cli/path_rules.h"

namespace selostelint {

/// What to look for on the disk.
struct WalkRequest {
    std::vector<std::string> paths;  ///< files, folders, patterns with * ? **; "-" is passed on as it is
    PathRules rules;                 ///< what is picked up inside folders
    bool force_exclude = false;      ///< the rules exclude named files too
};

/// A file to check.
struct FoundFile {
    std::string path;
    bool is_candidate = false;  ///< a web app's source inside a folder: to be checked if it may hold a notice
};

struct WalkResult {
    std::vector<FoundFile> files;  ///< in the order of the request, inside folders in the order of bytes
    std::vector<Error> errors;     ///< missing paths, unreadable folders, patterns that match nothing
    std::size_t excluded = 0;      ///< named files left out because of force_exclude
};

/// Finds all files to check, each once; archives are files, and so are members of archives that are named. Named files
/// are taken whatever their extension; inside folders hidden folders and node_modules are passed over, and a folder
/// that a link leads back to is visited once.
WalkResult walk(const Files& files, const WalkRequest& request);

}  // namespace selostelint
