#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "rulebook/load.h"

namespace selostelint {
namespace {

constexpr std::uint64_t largest_file = 4U << 20U;  // bytes; the longest of our own has some 20 kB
constexpr std::size_t deepest = 8;                 // folders; also ends a walk in a circle of links

using RuleTexts = std::vector<std::pair<std::string, std::string>>;

struct Folder {
    std::string path;      ///< on the disk
    std::string relative;  ///< below the folder of rules, with a '/' at the end; "" for itself
    std::size_t depth;
};

/// Reads the folder's files and appends the folders inside it to `open`.
std::optional<Error> read_one(const Files& files, const Folder& folder, RuleTexts& texts, std::vector<Folder>& open) {
    Result<std::vector<std::string>> names = files.list(folder.path);
    if (!names) return names.error();
    for (const std::string& name : names.value()) {
        const std::string path = folder.path + "/" + name;
        const FileKind kind = files.kind(path);
        if (kind == FileKind::folder && folder.depth < deepest && !name.starts_with('.')) {
            open.push_back({path, folder.relative + name + "/", folder.depth + 1});
        }
        if (!std::string_view(name).ends_with(".toml") || kind == FileKind::folder) continue;
        Result<std::string> text = files.read(path, largest_file);
        if (!text) return text.error();
        texts.emplace_back(folder.relative + name, std::move(text).value());
    }
    return std::nullopt;
}

}  // namespace

Result<RuleTexts> read_rule_folder(const Files& files, const std::string& folder) {
    RuleTexts texts;
    std::vector<Folder> open{{folder, "", 0}};
    while (!open.empty()) {
        const Folder next = open.back();
        open.pop_back();
        if (const auto error = read_one(files, next, texts, open)) return *error;
    }
    std::sort(texts.begin(), texts.end());
    return texts;
}

}  // namespace selostelint
