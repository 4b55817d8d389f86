#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "rulebook/cue.h"
#include "rulebook/rulebook.h"

namespace selostelint {

/// One value of a fact under a name of its own: period "P6Y", event "asiakassuhteen päättymisestä", grade "4".
/// Names are words of a-z and underscores and are part of the JSON report.
struct Detail {
    std::string_view name;  ///< a literal
    std::string value;      ///< UTF-8, normalised or in the notice's own words, never empty
};

/// Something that the notice says: where, how surely, and whether it is said to be so or not.
struct Fact {
    FactKind kind{};
    std::uint8_t value = 0;  ///< index into FactDefinition::values
    Certainty certainty = Certainty::stated;
    Polarity polarity = Polarity::affirmed;
    Span span;                    ///< of Document::text, never empty but for facts of the whole document
    Span sentence;                ///< the sentence that holds it: what a reader must see to believe it
    std::uint32_t section = 0;    ///< index into the notice's sections
    std::string text;             ///< a value in its own words or normalised form: a name, a date, "P6Y"
    std::vector<Detail> details;  ///< what else is known of it, each name at most once, in a fixed order
    std::optional<LawId> law;     ///< the instrument, authority or detail mentioned
    std::string provision;        ///< "10" of "henkilötietolain 10 §", when one is named
    bool historical = false;      ///< the mention is of something past and says so
    std::optional<Span> other;    ///< the second place of a contradiction
    bool secret = false;          ///< the words are personal data that no report may repeat
};

}  // namespace selostelint
