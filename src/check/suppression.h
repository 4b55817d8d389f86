#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/date.h"
#include "base/span.h"

namespace selostelint {

enum class SuppressionKind : std::uint8_t {
    in_source,  ///< a comment in the notice's own file
    external,   ///< a settings file
};

/// By what a finding is kept from counting.
struct Suppression {
    SuppressionKind kind = SuppressionKind::external;
    std::string reason;           ///< why, in the words of whoever suppressed it
    std::optional<Date> until{};  ///< the last day on which it holds
};

/// What is wrong with a comment that suppresses findings.
enum class SuppressionFlaw : std::uint8_t {
    no_rule,       ///< it names none
    unknown_rule,  ///< it names one that there is not
    no_reason,     ///< it does not say why
    bad_date,      ///< what follows "until" is no day
    expired,       ///< its last day has passed
    unused,        ///< the notice has no finding of the rule
};

/// A comment, or a rule in it, that does not do what it looks like.
struct SuppressionFault {
    SuppressionFlaw flaw{};
    Span place;         ///< of Document::original: the comment
    std::string words;  ///< the rule or the date, as written; "" where there is none
};

/// Whether a suppression of that last day still holds on a day.
inline bool holds_on(const std::optional<Date>& until, Date day) {
    return !until || std::chrono::sys_days(day) <= std::chrono::sys_days(*until);
}

}  // namespace selostelint
