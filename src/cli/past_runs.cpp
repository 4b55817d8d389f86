#include "cli/past_runs.h"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "base/path_base.h"
#include "cli/glob.h"
#include "report/past_report.h"

namespace selostelint {

namespace {

/// Reports of ten thousand notices have some hundreds of megabytes.
constexpr std::uint64_t most_report_bytes = 2ULL << 30;

}  // namespace

Result<PastRun> open_past_run(const std::string& path, const Environment& environment) {
    const Result<std::string> bytes = environment.files.read(path, most_report_bytes);
    if (!bytes) return bytes.error();
    Result<PastRun> read = read_past_report(path, bytes.value());
    if (!read) return read.error();
    PastRun run = std::move(read).value();
    for (PastNotice& notice : run.notices) notice.path = notice_key(notice.path, environment);
    return run;
}

Result<std::optional<Baseline>> open_baseline(const Arguments& arguments, const Environment& environment) {
    if (arguments.baseline.empty()) return std::optional<Baseline>();
    Result<PastRun> run = open_past_run(arguments.baseline, environment);
    if (!run) return run.error();
    return std::optional<Baseline>(Baseline(std::move(run).value()));
}

std::string notice_key(const std::string& path, const Environment& environment) {
    if (environment.folder.empty()) return plain_path(path);
    // Members of archives are no paths of the disk: "https://…" must keep its slashes.
    const std::size_t member = std::min(path.find('!'), path.size());
    const std::filesystem::path file = std::filesystem::path(environment.folder) / path.substr(0, member);
    const PathBase here{environment.folder, environment.folder};
    return here.relative(file.lexically_normal().generic_string()) + path.substr(member);
}

}  // namespace selostelint
