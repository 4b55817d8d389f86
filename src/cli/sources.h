#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "archive/archive.h"
#include "cli/arguments.h"
#include "cli/environment.h"
#include "cli/path_rules.h"
#include "cli/walk.h"
#include "read/read.h"

namespace selostelint {

/// The size of the largest file that is read.
inline constexpr std::uint64_t most_bytes = 64ULL << 20;

/// A file to check.
struct Source {
    std::string path;
    double share = 1;                            ///< how much of the run's input lies before its end, 0 to 1
    std::optional<Result<SourceFile>> contents;  ///< what has been read of it already; empty: it is on the disk
};

/// The files to check one after another; an archive's members stand in its place, unpacked when their turn comes. Of a
/// web app's sources in folders and archives only those are given that may hold a notice.
/// Used from one thread at a time.
class Sources {
public:
    /// `files` as find_targets() gives them; `arguments` and `environment` must outlive this.
    Sources(std::vector<FoundFile> files, const Arguments& arguments, const Environment& environment);

    /// Null at the end.
    std::optional<Source> next();

private:
    std::optional<Source> open(const std::string& path);
    std::optional<Source> open_input();
    std::optional<Source> open_candidate(const std::string& path);
    void open_archive(const std::string& path, std::unique_ptr<ByteSource> bytes);
    std::optional<Source> next_member();
    double share(double of_last) const;

    std::vector<FoundFile> files_;
    const Arguments& arguments_;
    const Environment& environment_;
    PathRules rules_;
    std::size_t at_ = 0;
    std::optional<Archive> archive_;
    std::string sought_;  ///< a member that the user named and that has not been found yet
};

/// Whether a path that is not on the disk names a member of an archive that is: "audit.zip!kunta/seloste.pdf".
bool names_member(const Files& files, const std::string& path);

/// Extensions that are picked up inside folders and archives.
std::vector<std::string> walked_extensions();

/// What the arguments pick up inside folders and archives.
PathRules path_rules(const Arguments& arguments, const Environment& environment);

}  // namespace selostelint
