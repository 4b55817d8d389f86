#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace selostelint {

/// A day of the Gregorian calendar.
using Date = std::chrono::year_month_day;

/// Reads "2026-11-22" (ISO 8601); nothing when the text has another form or the day does not exist.
std::optional<Date> parse_iso_date(std::string_view text);

/// Writes "2026-11-22".
std::string iso_date(Date date);

/// Writes "22.11.2026", as dates stand in Finnish text.
std::string finnish_date(Date date);

}  // namespace selostelint
