#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/files.h"

namespace selostelint {

/// Files made of a map from path to bytes, for tests. Folders are what paths stand in; "" and "." name the top.
/// A path in `unreadable` is there but cannot be read or listed.
class MemoryFiles : public Files {
public:
    MemoryFiles() = default;
    explicit MemoryFiles(std::map<std::string, std::string> contents) : files(std::move(contents)) {}

    std::map<std::string, std::string> files;
    std::set<std::string> unreadable;

    FileKind kind(const std::string& path) const override {
        const std::string name = clean(path);
        if (files.count(name) > 0) return FileKind::file;
        if (name.empty()) return FileKind::folder;
        const auto next = files.lower_bound(name + "/");
        const bool is_folder = next != files.end() && next->first.rfind(name + "/", 0) == 0;
        return is_folder ? FileKind::folder : FileKind::missing;
    }

    Result<std::string> read(const std::string& path, std::uint64_t max_bytes) const override {
        const std::string name = clean(path);
        if (unreadable.count(name) > 0) return failure(path, "Lukuoikeus puuttuu.", "Permission denied.");
        const auto file = files.find(name);
        if (file == files.end()) return failure(path, "Tiedostoa ei ole.", "No such file.");
        if (file->second.size() > max_bytes) return failure(path, "Tiedosto on liian suuri.", "The file is too large.");
        return file->second;
    }

    Result<std::unique_ptr<ByteSource>> open(const std::string& path) const override {
        Result<std::string> bytes = read(path, UINT64_MAX);
        if (!bytes) return bytes.error();
        return std::unique_ptr<ByteSource>(std::make_unique<HeldBytes>(std::move(bytes).value()));
    }

    Result<std::vector<std::string>> list(const std::string& folder) const override {
        const std::string name = clean(folder);
        if (unreadable.count(name) > 0) return failure(folder, "Lukuoikeus puuttuu.", "Permission denied.");
        if (kind(folder) != FileKind::folder) return failure(folder, "Kansiota ei ole.", "No such folder.");
        const std::string prefix = name.empty() ? "" : name + "/";
        std::set<std::string> names;
        for (const auto& [path, bytes] : files) {
            if (path.rfind(prefix, 0) == 0)
                names.insert(path.substr(prefix.size(), path.find('/', prefix.size()) - prefix.size()));
        }
        return std::vector<std::string>(names.begin(), names.end());
    }

    std::string canonical(const std::string& path) const override {
        return kind(path) == FileKind::missing ? std::string() : "/" + clean(path);
    }

private:
    static std::string clean(std::string path) {
        while (path.rfind("./", 0) == 0) path.erase(0, 2);
        while (!path.empty() && path.back() == '/') path.pop_back();
        return path == "." ? std::string() : path;
    }

    static Error failure(const std::string& path, std::string fi, std::string en) {
        return {path, 0, 0, {std::move(fi), std::move(en)}};
    }
};

}  // namespace selostelint
