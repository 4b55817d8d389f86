#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "child.h"
#include "stages.h"

namespace selostelint::bench {

namespace {

std::uint64_t bytes_in(const std::string& folder) {
    std::uint64_t bytes = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) bytes += entry.file_size();
    }
    return bytes;
}

/// The best of several runs: what else the machine does only ever makes them slower.
Cost best_of(int runs, const std::vector<std::string>& arguments) {
    Cost best = run_child(arguments);
    for (int i = 1; i < runs; ++i) {
        const Cost cost = run_child(arguments);
        if (cost.seconds < best.seconds) best = cost;
    }
    return best;
}

void check_status(const Cost& cost) {
    if (cost.status <= 1) return;
    fmt::print(stderr, "bench: the program could not answer (exit code {})\n", cost.status);
    std::exit(2);
}

void print_folder(const std::string& program, const std::string& folder, std::size_t notices) {
    const double megabytes = static_cast<double>(bytes_in(folder)) / 1e6;
    for (const char* jobs : {"1", "2"}) {
        const Cost cost = best_of(3, {program, "check", "--format", "json", "--jobs", jobs, folder});
        check_status(cost);
        fmt::print(
            "{} notices, {:.1f} MB, --jobs {}: {:.2f} s ({:.2f} s of processor), {:.0f} notices/s, "
            "{:.1f} MB/s, peak memory {:.0f} MB\n",
            notices, megabytes, jobs, cost.seconds, cost.cpu_seconds, static_cast<double>(notices) / cost.seconds,
            megabytes / cost.seconds, static_cast<double>(cost.peak_kib) / 1024);
    }
}

void print_single(const std::string& program, const std::string& notice) {
    const Cost cost = best_of(20, {program, "check", notice});
    check_status(cost);
    fmt::print("one notice as a whole process: {:.1f} ms, peak memory {:.0f} MB\n", cost.seconds * 1e3,
               static_cast<double>(cost.peak_kib) / 1024);
}

void print_stages(const StageTimes& times) {
    fmt::print("\nonce a process\n");
    for (const StageTime& time : times.once) fmt::print("  {:<24}{:8.1f} ms\n", time.name, time.seconds * 1e3);
    double all = 0;
    for (const StageTime& time : times.each) all += time.seconds;
    fmt::print("\non one thread, {} notices\n", times.notices);
    for (const StageTime& time : times.each) {
        fmt::print("  {:<24}{:8.1f} ms {:5.1f} %\n", time.name, time.seconds * 1e3, 100 * time.seconds / all);
    }
}

void print_doubling(const DoublingCost& cost) {
    fmt::print("{} cues of facts: {:.1f} ms; twice as many: {:.1f} ms ({:+.1f} %)\n", cost.cues, cost.once * 1e3,
               cost.twice * 1e3, 100 * (cost.twice / cost.once - 1));
}

int run(const std::string& program, const std::string& folder, const std::string& notice) {
    std::vector<SourceFile> sources = read_folder(folder);
    if (sources.empty()) {
        fmt::print(stderr, "bench: no notice in {}\n", folder);
        return 2;
    }
    print_folder(program, folder, sources.size());
    print_single(program, notice);
    print_doubling(time_doubled_rulebook(sources));
    print_stages(time_stages(std::move(sources)));
    return 0;
}

}  // namespace

}  // namespace selostelint::bench

/// selostelint_bench PROGRAM FOLDER NOTICE
int main(int count, char** arguments) {
    if (count != 4) {
        std::fputs("usage: selostelint_bench PROGRAM FOLDER NOTICE\n", stderr);
        return 2;
    }
    return selostelint::bench::run(arguments[1], arguments[2], arguments[3]);
}
