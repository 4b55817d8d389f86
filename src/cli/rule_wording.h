#pragma once

#include <string>

#include "base/text.h"
#include "rulebook/rulebook.h"

namespace selostelint {

/// A text of the rule with "…" where a report puts the notice's own words; the name and successor of the law
/// that a rule is about are known beforehand where it is about one.
std::string general_text(const Rulebook& rulebook, const Rule& rule, const Text& text, Language language);

/// An example's text with ⟦…⟧ around what is flagged.
std::string marked_example(const Example& example);

/// The rules as a page of Markdown in Finnish and English: docs/rules.md. Groups stand in the catalogue's order,
/// groups that it does not know after them by name.
std::string rules_page(const Rulebook& rulebook);

}  // namespace selostelint
