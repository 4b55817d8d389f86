#pragma once

#include <string_view>
#include <vector>

#include "rulebook/cue.h"
#include "rulebook/load_context.h"

namespace selostelint {

/// Reads the words of one slot, as rules/README.md writes them: "säilyttää|-aika|ottaa .. yhteys|<people>".
/// Lists are replaced by their words. What cannot be understood becomes a fault at `words.place` and is
/// left out.
Slot parse_slot(PlacedText words, LoadContext& context, FileFaults& faults);

/// Each text as a slot.
std::vector<Slot> parse_slots(const std::vector<PlacedText>& texts, LoadContext& context, FileFaults& faults);

}  // namespace selostelint
