#pragma once

#include <string>

#include "base/result.h"
#include "check/judgement.h"
#include "report/reporter.h"

namespace selostelint {

/// One notice as an object of JSON on one line: an item of `notices` in docs/report.schema.json.
std::string json_notice(const Judgement& judgement, const ReportOptions& options);

/// What could not be read as an object of JSON on one line: an item of `errors` there.
std::string json_error(const Error& error, Language language);

}  // namespace selostelint
