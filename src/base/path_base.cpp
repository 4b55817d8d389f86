#include "base/path_base.h"

#include <filesystem>

namespace selostelint {

std::string PathBase::relative(const std::string& path) const {
    if (folder.empty() || path == "-") return path;
    // Lexical alone: nothing here asks the disk.
    const std::filesystem::path here(current);
    const std::filesystem::path base = (here / folder / "").lexically_normal();
    const std::string below = (here / path).lexically_normal().lexically_relative(base).generic_string();
    const bool outside = below.empty() || below == ".." || below.rfind("../", 0) == 0;
    return outside ? path : below;
}

}  // namespace selostelint
