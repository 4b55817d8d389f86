#pragma once

#include <string>
#include <string_view>

#include "check/judgement.h"
#include "report/reporter.h"
#include "rulebook/rulebook.h"

namespace selostelint::test {

/// A rulebook made by hand: kinds "retention", "recipients", "transfers", "other"; a fact "retention" with the
/// values "", "concrete", "vague"; rules OUT001 (error, forbid), REQ110 (error, require), DOC603 (info, require)
/// and IDN402 (error, forbid).
const Rulebook& sample_rulebook();

/// A document in which each line of the source that is not blank is a block; lines that begin with "# " are
/// headings. Nothing is decoded.
Document sample_document(std::string path, const std::string& source);

/// The first place of some words in a document, which must hold them.
Span find(const Document& document, std::string_view words);

/// A judgement of nothing but the document.
Judgement sample_judgement(std::string path, const std::string& source);

/// A finding of a rule at some words of the judgement's document.
Finding finding_at(const Judgement& judgement, std::string_view rule, std::string_view words);
/// A finding that something is not there.
Finding absence(std::string_view rule, Anchor anchor, Span span = {}, std::uint32_t section = 0);

ReportOptions sample_options(Language language = Language::fi);

/// A whole report of one notice.
std::string report_of(const Reporter& reporter, const Judgement& judgement);

/// Whether the text holds the piece.
bool holds(std::string_view text, std::string_view piece);

}  // namespace selostelint::test
