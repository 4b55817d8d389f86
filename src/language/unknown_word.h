#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "language/lexicon.h"

namespace selostelint {

/// Readings for a word that Voikko does not know as it stands, through another spelling or a part of it:
/// all upper case ("REKISTERINPITÄJÄ Oy:n"), an abbreviation with a colon ("GDPR:n" → "gdpr"), a compound
/// with a hyphen ("ETA-alueen" → "eta" + "alue"), a soft hyphen lost or doubled. Empty when nothing helps.
std::vector<Reading> guess_readings(const Word& word,
                                    const std::function<std::vector<Reading>(std::string_view)>& analyse);

/// What an unknown word's base form may be when Finnish case endings, possessive suffixes and clitics are
/// taken off: "tietosuojaselosteeesta" → "tietosuojaseloste…". Candidates only: they count when the rule data
/// knows them. The word itself is the first.
std::vector<std::string> possible_lemmas(std::string_view lower_case_word);

}  // namespace selostelint
