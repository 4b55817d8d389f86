#include "cli/walk.h"

#include <algorithm>
#include <map>
#include <set>

#include "cli/glob.h"
#include "cli/sources.h"

namespace selostelint {

namespace {

std::string joined(const std::string& folder, const std::string& name) {
    if (folder.empty() || folder == ".") return name;
    return folder.back() == '/' ? folder + name : folder + "/" + name;
}

std::string last_name(const std::string& path) {
    const std::size_t slash = path.find_last_of('/');
    return slash == std::string::npos ? path : path.substr(slash + 1);
}

std::string without_slash(std::string path) {
    while (path.size() > 1 && path.back() == '/') path.pop_back();
    return path;
}

class Walker {
public:
    Walker(const Files& files, const WalkRequest& request) : files_(files), request_(request) {}

    void named(const std::string& path);
    WalkResult finish() && { return std::move(result_); }

private:
    void folder(const std::string& top);
    void entry(const std::string& path, const std::string& top, std::vector<std::string>& pending);
    void pattern(const std::string& path);
    void matching(const std::string& folder, std::string_view pattern, std::vector<std::string>& found);
    void take(const std::string& path, bool is_candidate = false);
    void fail(const std::string& path, std::string fi, std::string en) {
        result_.errors.push_back({path, 0, 0, {std::move(fi), std::move(en)}});
    }
    bool excluded(const std::string& path) const { return request_.rules.excludes_path(path); }

    const Files& files_;
    const WalkRequest& request_;
    WalkResult result_;
    std::map<std::string, std::size_t> taken_;  ///< by plain path, the place in the result
    std::set<std::string> visited_;
    std::set<std::string> deep_;  ///< folders that a pattern's "**" has been in
};

void Walker::take(const std::string& path, bool is_candidate) {
    const auto [known, is_new] = taken_.emplace(plain_path(path), result_.files.size());
    if (is_new) result_.files.push_back({path, is_candidate});
    if (!is_candidate) result_.files[known->second].is_candidate = false;
}

void Walker::named(const std::string& path) {
    if (path == "-") return take(path);
    const FileKind kind = files_.kind(path);
    if (kind == FileKind::missing && names_member(files_, path)) return take(path);
    if (kind == FileKind::missing && has_wildcard(path)) return pattern(path);
    if (kind != FileKind::missing && request_.force_exclude && excluded(path)) {
        ++result_.excluded;
        return;
    }
    switch (kind) {
        case FileKind::file:
        case FileKind::other: return take(path);
        case FileKind::folder: return folder(without_slash(path));
        case FileKind::missing: break;
    }
    fail(path, "Tiedostoa tai kansiota ei ole. Tarkista polku.", "No such file or folder. Check the path.");
}

void Walker::folder(const std::string& top) {
    // A stack of folders still to visit, so that depth costs no stack of the machine.
    std::vector<std::string> pending = {top};
    while (!pending.empty()) {
        const std::string path = std::move(pending.back());
        pending.pop_back();
        if (files_.kind(path) != FileKind::folder) {
            take(path, !request_.rules.is_known(path));
            continue;
        }
        const std::string identity = files_.canonical(path);
        if (!identity.empty() && !visited_.insert(identity).second) continue;
        Result<std::vector<std::string>> names = files_.list(path);
        if (!names) {
            result_.errors.push_back(names.error());
            continue;
        }
        const std::size_t before = pending.size();
        for (const std::string& name : names.value()) entry(joined(path, name), top, pending);
        std::reverse(pending.begin() + static_cast<std::ptrdiff_t>(before), pending.end());
    }
}

void Walker::entry(const std::string& path, const std::string& top, std::vector<std::string>& pending) {
    if (request_.rules.excludes_below(top, path)) return;
    const std::string name = last_name(path);
    switch (files_.kind(path)) {
        case FileKind::folder:
            if (!is_passed_over(name)) pending.push_back(path);
            return;
        case FileKind::file:
            if (request_.rules.takes_file(path)) pending.push_back(path);
            return;
        case FileKind::other:
        case FileKind::missing: return;  // a device, a broken link: nothing that a folder's owner means as a notice
    }
}

void Walker::pattern(const std::string& path) {
    std::vector<std::string> found;
    const bool absolute = path.front() == '/';
    matching(absolute ? "/" : "", std::string_view(path).substr(absolute ? 1 : 0), found);
    if (found.empty()) {
        return fail(path, "Kuvioon ei sovi yksikään tiedosto. Tarkista polku.",
                    "No file matches the pattern. Check the path.");
    }
    const bool is_deep = last_name(path) == "**";  // then the files are found, not named
    for (const std::string& match : found) {
        if (excluded(match)) {
            ++result_.excluded;
        } else if (files_.kind(match) == FileKind::folder) {
            folder(match);
        } else {
            take(match, is_deep && !request_.rules.is_known(match));
        }
    }
}

void Walker::matching(const std::string& folder, std::string_view pattern, std::vector<std::string>& found) {
    const std::size_t slash = pattern.find('/');
    const std::string_view first = pattern.substr(0, slash);
    const bool last = slash == std::string_view::npos;
    const std::string_view rest = last ? std::string_view() : pattern.substr(slash + 1);
    const bool deep = first == "**";
    if (deep && !last) matching(folder, rest, found);
    const Result<std::vector<std::string>> names = files_.list(folder.empty() ? "." : folder);
    if (!names) return;
    for (const std::string& name : names.value()) {
        if ((name.front() == '.' && first.substr(0, 1) != ".") || (deep && name == "node_modules")) continue;
        if (!deep && !match_name(first, name)) continue;
        const std::string path = joined(folder, name);
        const bool is_folder = files_.kind(path) == FileKind::folder;
        if (last && (!deep || (!is_folder && request_.rules.takes_file(path)))) found.push_back(path);
        if (!is_folder || (last && !deep)) continue;
        // A link may lead back to where the pattern has been.
        if (deep && !deep_.insert(files_.canonical(path) + '\n' + std::string(pattern)).second) continue;
        matching(path, deep ? pattern : rest, found);
    }
}

}  // namespace

WalkResult walk(const Files& files, const WalkRequest& request) {
    Walker walker(files, request);
    for (const std::string& path : request.paths) walker.named(path);
    return std::move(walker).finish();
}

}  // namespace selostelint
