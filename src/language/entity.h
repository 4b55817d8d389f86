#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/span.h"

namespace selostelint {

/// What recognisers find by form: things with a shape of their own rather than a base form.
enum class EntityKind : std::uint8_t {
    duration,
    date,
    email,
    phone,
    url,
    business_id,
    personal_id,
    address,
    statute,
    article,
    organisation,
};

/// Their names in rule data ("@duration"), in the enumeration's order.
constexpr std::array<std::string_view, 11> entity_names = {"duration", "date",        "email",       "phone",
                                                           "url",      "business_id", "personal_id", "address",
                                                           "statute",  "article",     "organisation"};

/// One entity in a text.
struct EntityMention {
    EntityKind kind{};
    Span span;                      ///< of Document::text
    std::uint32_t first_token = 0;  ///< the tokens that it covers, at least one
    std::uint32_t end_token = 0;
    std::string value;       ///< normalised: "P6Y", "2018-05-25", "523/1999"
    bool valid = true;       ///< check digits and calendar agree
    std::string least = {};  ///< of a range of durations the shorter, "P3Y" of "3–5 vuotta"; else empty
};

}  // namespace selostelint
