#pragma once

#include <string>
#include <vector>

#include "engine.h"
#include "fact/entities.h"
#include "language/tokens.h"
#include "section/section_finder.h"

namespace selostelint::test {

/// A section a line: its kinds and its heading, "recipients+transfers: Luovutukset ja siirrot"; a section known by
/// its content alone ends in "~", one of which nothing is known in "-".
inline std::vector<std::string> outline_of(const std::string& format, const std::string& source) {
    static const SectionFinder finder(embedded_rulebook());
    const Document document = read_source({"notice", source, format});
    std::vector<std::string> lines;
    const TokenisedText text = tokenise(document, embedded_lexicon());
    const Outline outline = finder.find(document, text, find_entities(document, text));
    for (const Section& section : outline.sections) {
        std::string line;
        for (const SectionKind kind : section.kinds) {
            line += (line.empty() ? "" : "+") + embedded_rulebook()[kind].name;
        }
        if (!section.heading.empty()) line += ": " + std::string(document[section.heading]);
        if (section.evidence == SectionEvidence::content) line += " ~";
        if (section.evidence == SectionEvidence::none) line += " -";
        lines.push_back(std::move(line));
    }
    return lines;
}

/// What a test expects, in one line for doctest to show.
inline std::string joined(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) text += (text.empty() ? "" : " | ") + line;
    return text;
}

}  // namespace selostelint::test
