#pragma once

#include <string>
#include <vector>

#include "base/text.h"
#include "rulebook/rulebook.h"

namespace selostelint {

/// An example's text with ⟦…⟧ around what is flagged.
std::string marked_example(const Example& example);

/// When a rule is due, or is not after all: "Sääntöä sovelletaan, kun" and the lines that end the sentence.
struct Clause {
    std::string heading;
    std::vector<std::string> lines;
};

/// What a rule asks of a notice before it is held against it, and what clears or worsens it; empty when it is always
/// due and always of one severity.
std::vector<Clause> applicability(const Rulebook& rulebook, const Rule& rule, Language language);

/// The rules as a page of Markdown in Finnish and English: docs/rules.md. Groups stand in the catalogue's order,
/// groups that it does not know after them by name.
std::string rules_page(const Rulebook& rulebook);

}  // namespace selostelint
