#pragma once

#include <string_view>

#include "check/judgement.h"

namespace selostelint {

// The words by which machines know our enums, in JSON and in the dumps of stages.

std::string_view name_of(BlockKind kind);
std::string_view name_of(BlockRole role);
std::string_view name_of(LineUnit unit);
std::string_view name_of(SectionEvidence evidence);
std::string_view name_of(Certainty certainty);
std::string_view name_of(Polarity polarity);
std::string_view name_of(Outcome outcome);
std::string_view name_of(Anchor anchor);
std::string_view name_of(RequirementStatus status);
std::string_view name_of(RoleCertainty certainty);
std::string_view name_of(SuppressionKind kind);
/// As SARIF calls it; "" for none.
std::string_view name_of(BaselineState state);

}  // namespace selostelint
