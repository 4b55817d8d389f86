#pragma once

#include <vector>

#include "rulebook/cue.h"
#include "rulebook/load_context.h"
#include "rulebook/toml_reader.h"

namespace selostelint {

/// Reads the keys of a cue, whose table may have others. `owner` as of load_cues().
Cue load_cue(TableReader& reader, const FactDefinition* owner, LoadContext& context);

/// Reads each `[[key]]` of a table as a cue. `owner` is the fact whose values the cues may give, null for
/// cues of sections and of law.
std::vector<Cue> load_cues(TableReader& table, std::string_view key, const FactDefinition* owner, LoadContext& context);

/// Reads one `[[body]]` of a fact.
BodyCue load_body_cue(const TomlNode& node, const FactDefinition& owner, LoadContext& context, FileFaults& faults);

/// The kinds of sections that a key lists, each once.
std::vector<SectionKind> load_section_kinds(TableReader& table, std::string_view key, Need need,
                                            const LoadContext& context);

/// The index of the value that `name` is for the fact; an unknown one is a fault.
std::optional<std::uint8_t> resolve_value(const FactDefinition& fact, PlacedText name, FileFaults& faults);

}  // namespace selostelint
