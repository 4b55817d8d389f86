#pragma once

#include <string>
#include <vector>

namespace selostelint::bench {

/// What a finished process cost.
struct Cost {
    double seconds = 0;      ///< from the start to the end, by the clock on the wall
    double cpu_seconds = 0;  ///< user and system, all threads
    long peak_kib = 0;       ///< largest resident set
    int status = 0;          ///< exit code; 255 when it did not start or was killed
};

/// Runs a program with its output thrown away and waits for it.
Cost run_child(const std::vector<std::string>& arguments);

}  // namespace selostelint::bench
