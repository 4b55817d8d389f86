#pragma once

#include <string>
#include <vector>

#include "fact/context.h"

namespace selostelint {

/// Whom the notice names as its controller, and where.
struct ControllerClaim {
    const EntityMention* name;         ///< of FactContext::entities
    std::uint32_t sentence;            ///< that holds it
    std::vector<std::string> telling;  ///< the words that tell the organisation from others, in lower case
};

/// The name with its last word in the base form: "Havulan kaupunki" of "Havulan kaupungin". A name that ends in a legal
/// form stays as it is, as what is inflected of it stands behind a colon.
std::string base_name(const FactContext& context, const EntityMention& organisation);

/// Whether the name is that of a legal person, which can be a controller of its own: one with a legal form, a
/// municipality, a parish, a university, an association … A board or an office of such a body is not.
bool is_legal_person(const FactContext& context, const EntityMention& organisation);

/// The first legal person of the controller's section, then each legal person that the notice calls its controller.
/// What is said of another register or another time is left out.
std::vector<ControllerClaim> controller_claims(const FactContext& context);

}  // namespace selostelint
