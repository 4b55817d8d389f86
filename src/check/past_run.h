#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "document/document.h"
#include "rulebook/rulebook.h"

namespace selostelint {

/// A finding as an earlier run reported it.
struct PastFinding {
    std::string rule;  ///< its id
    Severity severity = Severity::warning;
    std::string message;
    std::string quote;  ///< "" for an absence
    std::string fingerprint;
    std::uint32_t line = 0;   ///< 0 when unknown; the notice's `line_unit` tells what it counts
    std::uint32_t page = 0;   ///< 0 when unknown, or where there are no pages
    bool suppressed = false;  ///< it did not count then
};

struct PastNotice {
    std::string path;    ///< by which it is known from run to run
    std::string sha256;  ///< of the file's bytes
    std::vector<PastFinding> findings;
    LineUnit line_unit = LineUnit::line;
};

/// What an earlier run of this program found, as its report tells it.
struct PastRun {
    std::string rulebook;  ///< its version; "" when the report does not tell it
    std::string as_of;     ///< ISO 8601; "" when the report does not tell it
    std::vector<PastNotice> notices;
};

}  // namespace selostelint
