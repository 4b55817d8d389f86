#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rulebook/cue.h"
#include "rulebook/faults.h"
#include "rulebook/load.h"
#include "rulebook/pattern_table.h"
#include "rulebook/rulebook.h"
#include "rulebook/toml_reader.h"

namespace selostelint {

/// Names of one sort; a name's index is its id.
struct NameTable {
    std::string what;  ///< in messages: "fact", "section"
    std::vector<std::string> names;
    bool complete = true;  ///< false once a file that gives such names could not be read

    /// The name's id. An unknown one is a fault, unless the table is incomplete: then the file that could
    /// not be read is fault enough.
    std::optional<std::size_t> resolve(PlacedText name, FileFaults& faults) const;
    bool holds(std::string_view name) const;
};

/// What the loading of one file needs of the others.
struct LoadContext {
    const CodeNames& code;
    Rulebook& book;
    NameTable lists{"list of words", {}};
    std::vector<Slot> list_words{};  ///< what stands for `<name>`, by the index in `lists`; of those read so far
    NameTable sections{"section", {}};
    NameTable facts{"fact", {}};
    NameTable law{"law entry", {}};
    NameTable requirements{"requirement", {}};
    PatternTable patterns{};
};

/// A data file on its way into the rulebook.
struct LoadedFile {
    const RuleFile& file;
    const TomlNode& root;
    FileFaults& faults;
};

/// words.toml: each key is a list, which may name lists that stand above it.
void load_words(const LoadedFile& file, LoadContext& context);
/// requirements.toml: `[[requirement]]` with id, title and provision.
void load_requirements(const LoadedFile& file, LoadContext& context);
/// sections/<name>.toml into a definition that bears its name already.
void load_section(const LoadedFile& file, SectionDefinition& section, LoadContext& context);
/// facts/<name>.toml into a definition that bears its name already.
void load_fact(const LoadedFile& file, FactDefinition& fact, LoadContext& context);
/// law/*.toml: appends each `[[entry]]`.
void load_law(const LoadedFile& file, LoadContext& context);
/// checks/<group>/<ID>-<name>.toml: appends the rule.
void load_rule(const LoadedFile& file, LoadContext& context);

}  // namespace selostelint
