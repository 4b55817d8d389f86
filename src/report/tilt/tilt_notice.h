#pragma once

#include <string>
#include <string_view>

#include "report/tilt/tilt_facts.h"
#include "report/tilt/tilt_writer.h"

namespace selostelint {

/// What a notice says as one document of the Transparency Information Language (TILT, version 1 of its schema), without
/// white space. Empty strings, lists and objects stand for what the notice does not tell; `x-unknown` names them.
/// docs/tilt.md tells which fact goes where.
std::string tilt_document(const Judgement& judgement, const ReportOptions& options);

/// The identifier of a notice's document, made from the SHA-256 of its bytes: a UUID of version 8 (RFC 9562).
std::string tilt_id(std::string_view sha256);

// The parts of the document.

/// `controller` and `dataProtectionOfficer` (tilt_parties.cpp).
void write_tilt_parties(const TiltFacts& facts, TiltWriter& tilt);
/// `dataDisclosed` (tilt_disclosed.cpp).
void write_tilt_data(const TiltFacts& facts, TiltWriter& tilt);
/// `thirdCountryTransfers` (tilt_transfers.cpp).
void write_tilt_transfers(const TiltFacts& facts, TiltWriter& tilt);
/// `accessAndDataPortability` in one (tilt_rights.cpp). The schema asks for `available`: what is not told is false, and
/// unknown.
void write_tilt_access(const TiltFacts& facts, TiltWriter& tilt);
/// `sources` (tilt_sources.cpp).
void write_tilt_sources(const TiltFacts& facts, TiltWriter& tilt);
/// The rights (tilt_rights.cpp).
void write_tilt_rights(const TiltFacts& facts, TiltWriter& tilt);
/// Those for which TILT has no field (tilt_rights.cpp).
void write_tilt_other_rights(const TiltFacts& facts, TiltWriter& tilt);
/// What else TILT has no fields for (tilt_extras.cpp).
void write_tilt_extras(const TiltFacts& facts, TiltWriter& tilt);

/// The country of a Finnish address or business ID; else a code that ISO 3166 leaves to its users and CLDR has for an
/// unknown country.
constexpr std::string_view tilt_finland = "FI";
constexpr std::string_view tilt_unknown_country = "ZZ";

/// Most items of a list and most kinds of data: a notice has a dozen. Each kind of data repeats the lists.
constexpr std::size_t tilt_longest_list = 40;

}  // namespace selostelint
