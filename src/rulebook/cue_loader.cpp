#include "rulebook/cue_loader.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "rulebook/slot_parser.h"

namespace selostelint {
namespace {

/// A cue of a fact with values must say which of them it means.
std::uint8_t load_value(TableReader& reader, const FactDefinition& owner) {
    const std::string_view name = reader.text("value", Need::optional);
    if (!name.empty()) return resolve_value(owner, {name, reader.place_of("value")}, reader.faults()).value_or(0);
    if (!reader.has("value") && !owner.values.empty() && !owner.values.front().empty()) {
        reader.faults().add(reader.place(), "\"value\" is missing: the fact has values and the cue must give one.");
    }
    return 0;
}

Certainty load_certainty(TableReader& reader) {
    return reader.choice("certainty", {"hinted", "stated"}) == 0 ? Certainty::hinted : Certainty::stated;
}

void load_words_asked_for(TableReader& reader, Cue& cue, LoadContext& context) {
    FileFaults& faults = reader.faults();
    cue.all = parse_slots(reader.texts("all"), context, faults);
    cue.none = parse_slots(reader.texts("none"), context, faults);
    cue.near = parse_slots(reader.texts("near"), context, faults);
    cue.reach = reader.number("reach", 0, cue.reach);
    cue.within = reader.number("within", 1, cue.within);
    cue.ordered = reader.boolean("ordered", false);
    const std::string_view pattern = reader.text("pattern", Need::optional);
    if (!pattern.empty()) cue.pattern = context.patterns.add({pattern, reader.place_of("pattern")}, faults);
    if (cue.all.empty() && !reader.has("pattern")) {
        faults.add(reader.place_of("all"), "A cue needs words in \"all\" or a \"pattern\".");
    }
}

}  // namespace

Cue load_cue(TableReader& reader, const FactDefinition* owner, LoadContext& context) {
    Cue cue;
    cue.line = reader.place().line;
    load_words_asked_for(reader, cue, context);
    cue.in = load_section_kinds(reader, "in", Need::optional, context);
    cue.not_in = load_section_kinds(reader, "not_in", Need::optional, context);
    if (const auto polarity = reader.choice("polarity", {"affirmed", "negated"})) {
        cue.any_polarity = false;
        cue.polarity = static_cast<Polarity>(*polarity);
    }
    if (const auto scope = reader.choice("scope", {"body", "heading", "title", "any", "page", "front_matter"})) {
        cue.scope = static_cast<Scope>(*scope);
    }
    cue.certainty = load_certainty(reader);
    if (owner) cue.value = load_value(reader, *owner);
    return cue;
}

std::vector<Cue> load_cues(TableReader& table, std::string_view key, const FactDefinition* owner,
                           LoadContext& context) {
    std::vector<Cue> cues;
    for (const TomlNode* node : table.tables(key)) {
        TableReader reader(*node, table.faults());
        cues.push_back(load_cue(reader, owner, context));
        reader.refuse_unknown_keys();
    }
    return cues;
}

BodyCue load_body_cue(const TomlNode& node, const FactDefinition& owner, LoadContext& context, FileFaults& faults) {
    TableReader reader(node, faults);
    BodyCue body;
    body.sections = load_section_kinds(reader, "sections", Need::required, context);
    body.min_words = reader.number("min_words", 1, 1);
    body.alone = reader.boolean("alone", false);
    body.none = parse_slots(reader.texts("none"), context, faults);
    body.certainty = load_certainty(reader);
    body.value = load_value(reader, owner);
    reader.refuse_unknown_keys();
    return body;
}

std::vector<SectionKind> load_section_kinds(TableReader& table, std::string_view key, Need need,
                                            const LoadContext& context) {
    std::vector<SectionKind> kinds;
    for (const PlacedText& name : table.texts(key, need)) {
        const auto found = context.sections.resolve(name, table.faults());
        if (!found) continue;
        const auto kind = static_cast<SectionKind>(*found);
        if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end()) kinds.push_back(kind);
    }
    return kinds;
}

std::optional<std::uint8_t> resolve_value(const FactDefinition& fact, PlacedText name, FileFaults& faults) {
    // A fact whose own file could not be read has no values at all; that file's fault is enough.
    if (fact.values.empty()) return std::nullopt;
    if (const auto value = fact.value_of(name.text)) return value;
    if (fact.values.front().empty()) {
        faults.add(name.place,
                   fmt::format("The fact \"{}\" has no values, so \"{}\" cannot be one.", fact.name, name.text));
    } else {
        faults.add(name.place, unknown_name(fmt::format("value of \"{}\"", fact.name), name.text, fact.values));
    }
    return std::nullopt;
}

}  // namespace selostelint
