#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "report/tilt/tilt_facts.h"
#include "report/tilt/tilt_writer.h"

namespace selostelint {

/// `storage` of a kind of data, from facts of the kind retention_period.
void write_tilt_storage(const TiltFacts& facts, std::span<const Fact* const> periods, TiltWriter& tilt);

/// Finnish statutes that a text names by number, in TILT's form: "LAKI-1336-1997" of "kirjanpitolain (1336/1997)". The
/// form has no room for a name's umlauts, and numbers are what statutes are found by.
std::vector<std::string> statute_references(std::string_view text);

/// A period as TILT takes it: weeks are not in its pattern and become days. "" for what is no period.
std::string tilt_period(std::string_view iso);

}  // namespace selostelint
