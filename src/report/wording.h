#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.h"
#include "document/document.h"
#include "document/line_index.h"
#include "rulebook/rulebook.h"

namespace selostelint {

/// "error", "warning", "info": for machines.
std::string_view severity_name(Severity severity);
/// "virhe", "varoitus", "huomio"; "error", "warning", "note": for people.
std::string_view severity_word(Severity severity, Language language);

/// A number with its noun: "1 virhe", "2 virhettä"; "1 error", "2 errors".
std::string counted(std::uint32_t count, Severity severity, Language language);
/// The same for selosteet, tiedostot …: `one` and `many` are the noun's forms.
std::string counted(std::uint32_t count, const Text& one, const Text& many, Language language);

/// "2 virhettä, 1 huomio": the counts that are not 0, "" when all are.
std::string counted_findings(std::uint32_t errors, std::uint32_t warnings, std::uint32_t infos, Language language);

/// Puts values into a message's {names}. A name without a value stays as it is written.
std::string fill(std::string_view message, std::span<const std::pair<std::string, std::string>> values);

/// "…" for each {name} that nothing filled, a full stop after it left out: a message without a notice.
std::string with_gaps(std::string_view message);

/// A text of the rule with "…" where a report puts the notice's own words; the name and successor of the law
/// that a rule is about are known beforehand where it is about one.
std::string general_text(const Rulebook& rulebook, const Rule& rule, const Text& text, Language language);

/// A provision as lawyers read it aloud: "tietosuoja-asetuksen 13 artiklan 2 kohdan a alakohta",
/// "GDPR Article 13(2)(a)", "tietosuojalain 29 §".
std::string provision_text(const Ground& ground, Language language);
/// All grounds of a rule, an act that is named again left out: "… 1 kohdan a alakohta, 13 ja 14 artikla".
std::string grounds_text(std::span<const Ground> grounds, Language language);

/// A place in words: "rivi 14", "sivu 2, rivi 14", "kappale 12"; "line 14", "page 2, line 14", "paragraph 12".
std::string place_words(const Place& place, LineUnit unit, Language language);
/// Further places with what stands before them: "myös riveillä" and "3, 5", "myös kappaleessa" and "7", "myös" and
/// "sivu 2, rivi 14; sivu 3, rivi 1".
struct LabelledPlaces {
    std::string label;
    std::string places;
};
LabelledPlaces also_at_words(std::span<const Place> places, LineUnit unit, Language language);

/// One line, runs of white space made one blank, at most `limit` code points, the last then "…".
std::string one_line(std::string_view text, std::size_t limit = 200);

}  // namespace selostelint
