#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "check/judge.h"
#include "check/judgement.h"
#include "language/lexicon.h"
#include "read/read.h"
#include "rulebook/rulebook.h"

namespace selostelint::test {

/// The day on which every test judges that names no other.
inline constexpr Date today{std::chrono::year(2026), std::chrono::month(11), std::chrono::day(22)};

/// The embedded rulebook, which must load without a fault, and the lexicon over it; made once.
const Rulebook& embedded_rulebook();
const Lexicon& embedded_lexicon();

/// Reads a source that must be readable.
Document read_source(SourceFile source);

/// Judges by the embedded rulebook as of `day`; with `only` by that rule alone, be the text a notice or not.
Judgement judge_source(SourceFile source, Date day = today);
Judgement judge_source_by(RuleId only, SourceFile source, Date day = today);

/// The distinct ids of the rules of all findings that are not suppressed, sorted.
std::vector<std::string> fired(const Judgement& judgement);

/// The words of a file in the repository, path from its top.
std::string repository_file(std::string_view path);

}  // namespace selostelint::test
