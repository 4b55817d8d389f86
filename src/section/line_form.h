#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "language/tokens.h"

namespace selostelint {

/// Whether a line is closed as sentences and items are: by a full stop, a comma, a semicolon or an exclamation mark.
bool ends_like_text(std::string_view line);

/// Whether the line leaves something open: it ends in a slash, "ja", "tai" or "sekä".
bool joins_next(std::string_view line);

/// Whether its first letter is a small one.
bool starts_lower(std::string_view line);

/// Whether a line begins with a number as headings do: "4. …", "4.2 …", "4) …", "4 …".
bool is_numbered(std::string_view line);

/// Whether a line is written in capitals, small words such as "ja" left out of account. UTF-8.
bool is_capitals(std::string_view line);

/// Whether no sentence ends inside a label: a full stop stands in its numbering alone ("4.2. Tietolähteet").
bool only_numbering_has_stop(std::string_view label);

/// Dates, street numbers and amounts stand in data, not in headings; a numeral of one digit may.
bool holds_number(std::span<const Token> words);

/// Whether a finite verb makes the words a sentence: "Tietoja voidaan luovuttaa".
bool is_clause(std::span<const Token> words);

/// Whether the words begin like a question ("Kuinka kauan …"), with or without its mark.
bool begins_question(std::span<const Token> words);

/// How many words there are, numbers and marks left out.
std::uint32_t word_count(std::span<const Token> words);

}  // namespace selostelint
