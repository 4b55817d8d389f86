#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace selostelint::test {

/// What one stage is expected to give for a case's input.
struct Expectation {
    std::string stage;                   ///< "blocks", "findings", "report" …
    std::vector<std::string> arguments;  ///< the words after it: rules, a format
    std::string text;                    ///< the dump, each line ended, no blank lines at its end
};

/// One input and what the stages make of it.
struct Case {
    std::string title;
    std::string format;    ///< "text", "markdown", "html", or "auto": found as for a user's file
    std::string filename;  ///< what the input pretends to be called
    std::string file;      ///< the path of the input in the repository, when it does not stand in the case
    std::string input;
    std::vector<Expectation> expectations;
    std::size_t line = 0;  ///< of the title, from 1
};

/// A *.case file, plain text:
///
///     # anything before the first case is kept as it is
///     === Säilytysaika puuttuu
///     --- input markdown
///     ## Yhteystiedot
///     Yritys Oy, tietosuoja@yritys.example
///     --- sections
///     contact  "Yhteystiedot"
///     --- verdicts REQ110
///     REQ110  violated
///
/// "--- file PATH" in place of "--- input …" names a file of the repository, for formats that are no text.
/// Blank lines before a "--- " or "=== " line belong to the layout, not to the text above them.
struct CaseFile {
    std::string preamble;
    std::vector<Case> cases;
    std::vector<std::string> faults;  ///< "line 12: …", what the form does not allow
};

CaseFile parse_case_file(std::string_view text);
/// The same file with the expectations that `file` holds now.
std::string write_case_file(const CaseFile& file);

}  // namespace selostelint::test
