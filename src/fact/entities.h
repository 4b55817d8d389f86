#pragma once

#include <vector>

#include "document/document.h"
#include "language/entity.h"
#include "language/tokens.h"

namespace selostelint {

/// A recogniser of entities: appends what it finds; the tokens are filled in by find_entities().
using EntityRecogniser = void (*)(const Document&, const TokenisedText&, std::vector<EntityMention>&);

/// Durations in Finnish words and digits: "kuusi (6) kuukautta", "6–12 kk", "10 vuoden", "vuoden ajan".
/// The value is an ISO 8601 duration, "P6Y", "P18M" for a year and a half; of a range the longer, and `least` the shorter.
void recognise_durations(const Document& document, const TokenisedText& text, std::vector<EntityMention>& found);
/// Dates of the Finnish and ISO forms, "5/2018" and "toukokuussa 2018" as the month's first day. The value is an
/// ISO date; `valid` is false for a day that does not exist.
void recognise_dates(const Document& document, const TokenisedText& text, std::vector<EntityMention>& found);
/// E-mail addresses, also written against spam: "(at)", "[at]", "(ät)", "miukumauku".
void recognise_emails(const Document& document, const TokenisedText& text, std::vector<EntityMention>& found);
/// Finnish telephone numbers, national and international.
void recognise_phones(const Document& document, const TokenisedText& text, std::vector<EntityMention>& found);
/// Web addresses, with or without a scheme.
void recognise_urls(const Document& document, const TokenisedText& text, std::vector<EntityMention>& found);
/// Y-tunnus and VAT number. `valid` by the check digit.
void recognise_business_ids(const Document& document, const TokenisedText& text, std::vector<EntityMention>& found);
/// Henkilötunnus of a right form. `valid` by calendar and check character.
void recognise_personal_ids(const Document& document, const TokenisedText& text, std::vector<EntityMention>& found);
/// Finnish street addresses, PO boxes, and postal codes with a town.
void recognise_addresses(const Document& document, const TokenisedText& text, std::vector<EntityMention>& found);
/// Numbers of Finnish statutes, "523/1999", "(523/99)", "22.4.1999/523"; the value is "523/1999".
void recognise_statutes(const Document& document, const TokenisedText& text, std::vector<EntityMention>& found);
/// Articles and sections: "13 artikla", "6 artiklan 1 kohta", "10 §".
void recognise_articles(const Document& document, const TokenisedText& text, std::vector<EntityMention>& found);
/// Names of organisations by legal form or by what public bodies are called; the value is the name.
void recognise_organisations(const Document& document, const TokenisedText& text, std::vector<EntityMention>& found);

/// Everything that the recognisers find, by first token, then kind.
std::vector<EntityMention> find_entities(const Document& document, const TokenisedText& text);

}  // namespace selostelint
