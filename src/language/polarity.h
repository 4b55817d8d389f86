#pragma once

#include "language/token_view.h"

namespace selostelint {

/// Whether what stands at `range` is denied: by a form of the negative verb, "ilman" or an abessive in the same
/// clause, inside the range or at most eight words before it ("tietoja ei koskaan luovuteta",
/// "luovuttamatta tietoja"). A comma or dash with a conjunction, "mutta", "vaan", a colon or a semicolon ends a clause.
/// What "ellei" denies ends at the next comma. A verb form that only a negative verb takes ("siirretä") is denied wherever its negative verb stands.
/// `unit` bounds the search.
bool is_negated(const MatchInput& input, const Unit& unit, TokenRange range);

}  // namespace selostelint
