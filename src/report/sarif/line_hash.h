#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace selostelint {

/// The hash by which GitHub knows a line again when others move it, of each line of a text in its order:
/// "39fa2ee980eb94b0:1", the number telling apart lines of the same hash. It is over the 100 UTF-16 code units from the
/// line's beginning, blanks and tabs left out, every line end a line feed. Computed as github/codeql-action does in
/// src/fingerprints.ts: it warns of SARIF whose `primaryLocationLineHash` differs from its own.
/// A line end at the text's end begins one more, empty line. Valid UTF-8 only.
std::vector<std::string> line_hashes(std::string_view text);

}  // namespace selostelint
