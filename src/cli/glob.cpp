#include "cli/glob.h"

#include <vector>

namespace selostelint {

namespace {

std::vector<std::string_view> split(std::string_view path) {
    std::vector<std::string_view> names;
    while (true) {
        const std::size_t slash = path.find('/');
        names.push_back(path.substr(0, slash));
        if (slash == std::string_view::npos) return names;
        path.remove_prefix(slash + 1);
    }
}

/// Past one code point; bytes that are no UTF-8 count each for one.
std::size_t after_one(std::string_view name, std::size_t at) {
    ++at;
    while (at < name.size() && (static_cast<unsigned char>(name[at]) & 0xC0) == 0x80) ++at;
    return at;
}

/// Whether the patterns match a beginning of the path that ends at a name's end: then a folder is excluded.
bool match_beginning(const std::vector<std::string_view>& patterns, const std::vector<std::string_view>& names) {
    // reached[p]: the first p patterns match the names so far.
    std::vector<char> reached(patterns.size() + 1, 0);
    reached[0] = 1;
    const auto skip_folders = [&] {
        for (std::size_t p = 0; p < patterns.size(); ++p) {
            if (reached[p] && patterns[p] == "**") reached[p + 1] = 1;
        }
    };
    for (const std::string_view name : names) {
        skip_folders();
        std::vector<char> next(patterns.size() + 1, 0);
        for (std::size_t p = 0; p < patterns.size(); ++p) {
            if (!reached[p]) continue;
            const bool deep = patterns[p] == "**";
            if (deep) next[p] = 1;
            if (deep && p + 1 == patterns.size()) next[p + 1] = 1;
            if (!deep && match_name(patterns[p], name)) next[p + 1] = 1;
        }
        reached = std::move(next);
        if (reached[patterns.size()]) return true;
    }
    return false;
}

}  // namespace

bool has_wildcard(std::string_view text) {
    return text.find_first_of("*?") != std::string_view::npos;
}

bool match_name(std::string_view pattern, std::string_view name) {
    std::size_t p = 0;
    std::size_t n = 0;
    std::size_t star = std::string_view::npos;
    std::size_t star_name = 0;
    while (n < name.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            star_name = n;
        } else if (p < pattern.size() && pattern[p] == '?') {
            ++p;
            n = after_one(name, n);
        } else if (p < pattern.size() && pattern[p] == name[n]) {
            ++p;
            ++n;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            n = star_name = after_one(name, star_name);
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', p) == std::string_view::npos;
}

bool excludes(std::string_view pattern, std::string_view path) {
    const std::string plain = plain_path(path);
    const std::string cleaned = plain_path(pattern);
    const std::vector<std::string_view> names = split(plain);
    if (is_anchored(pattern)) return match_beginning(split(cleaned), names);
    for (const std::string_view name : names) {
        if (match_name(cleaned, name)) return true;
    }
    return false;
}

bool is_anchored(std::string_view pattern) {
    const std::size_t slash = pattern.find('/');
    return slash != std::string_view::npos && slash + 1 < pattern.size();
}

std::string plain_path(std::string_view path) {
    while (path.substr(0, 2) == "./" && path.size() > 2) path.remove_prefix(2);
    std::string plain;
    for (const char c : path) {
        if (c != '/' || plain.empty() || plain.back() != '/') plain += c;
    }
    if (plain.size() > 1 && plain.back() == '/') plain.pop_back();
    return plain;
}

}  // namespace selostelint
