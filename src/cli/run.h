#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

#include "base/result.h"
#include "check/judgement.h"
#include "cli/progress.h"
#include "cli/sources.h"
#include "report/assembly.h"
#include "report/reporter.h"

namespace selostelint {

/// Opens a file of a report that is a folder, by its name below the folder.
using OpenReportFile = std::function<Result<std::unique_ptr<std::ostream>>(const std::string& name)>;

/// One report of a run and where it goes to.
struct Output {
    Output(std::unique_ptr<Reporter> format, std::ostream* target)
        : reporter(std::move(format)), assembly(*reporter), stream(target) {}

    std::unique_ptr<Reporter> reporter;
    Assembly assembly;  ///< of `reporter`'s pieces
    std::ostream* stream = nullptr;
    bool failed = false;            ///< the stream took no more, or a file could not be written
    OpenReportFile open = {};       ///< empty when the report is no folder
    std::optional<Error> why = {};  ///< of a failure, what the system said
};

/// Gives the files of the run one after another, null at the end. Called from one thread at a time.
using NextSource = std::function<std::optional<Source>()>;
/// Reads and judges one file. Called from many threads at once.
using Inspect = std::function<Result<Judgement>(Source source)>;
/// Told of each error in the order of the files, from one thread at a time.
using OnError = std::function<void(const Error&)>;

/// What is to be told of a notice besides its reports, in the order of the files. Called from many threads at once.
using Remarks = std::function<std::vector<Error>(const Judgement&)>;

/// What to run over.
struct Batch {
    NextSource next;
    std::vector<Error> errors;  ///< of the walk, before the first file
    const Rulebook* rulebook = nullptr;
    unsigned jobs = 1;
    Inspect inspect;
    OnError on_error;
    Remarks remarks = {};  ///< passed to `on_error`; empty: none
};

/// Inspects all files, up to `jobs` at once and at most four times as many in memory, and writes their reports
/// in the order of the sources, whatever the number of jobs. Stops early when no output takes any more.
Summary run_batch(const Batch& batch, std::vector<Output>& outputs, Progress& progress);

}  // namespace selostelint
