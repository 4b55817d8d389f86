#include "cli/path_rules.h"

#include <algorithm>

#include "cli/glob.h"
#include "read/formats.h"
#include "read/read.h"

namespace selostelint {

bool PathRules::is_known(const std::string& path) const {
    return std::find(extensions.begin(), extensions.end(), extension_of(path)) != extensions.end();
}

bool PathRules::takes_file(const std::string& path) const {
    return is_known(path) || is_source_of_web_app(path);
}

bool PathRules::excludes_path(std::string_view path) const {
    return std::any_of(exclude.begin(), exclude.end(),
                       [&](const std::string& pattern) { return excludes(pattern, base.relative(std::string(path))); });
}

bool PathRules::excludes_below(std::string_view top, std::string_view path) const {
    const std::string_view below =
        top == "." ? path : path.substr(std::min(path.size(), top.size() + (top == "/" ? 0 : 1)));
    return std::any_of(exclude.begin(), exclude.end(), [&](const std::string& pattern) {
        return excludes(pattern, below) ||
               (is_anchored(pattern) && excludes(pattern, base.relative(std::string(path))));
    });
}

bool PathRules::takes_member(const std::string& archive, const std::string& member, bool is_document) const {
    if (excludes_below(archive, archive + "/" + member)) return false;
    if (is_document) return true;
    for (std::size_t begin = 0, end = member.find('/'); end != std::string::npos; end = member.find('/', begin)) {
        if (is_passed_over(std::string_view(member).substr(begin, end - begin))) return false;
        begin = end + 1;
    }
    return takes_file(member);
}

bool is_passed_over(std::string_view folder_name) {
    const bool is_step = folder_name == "." || folder_name == "..";
    return (folder_name.substr(0, 1) == "." && !is_step) || folder_name == "node_modules" || folder_name == "__MACOSX";
}

}  // namespace selostelint
