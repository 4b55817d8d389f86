#include <algorithm>
#include <string>

#include "rulebook/cue_loader.h"
#include "rulebook/example_loader.h"
#include "rulebook/load_context.h"
#include "rulebook/slot_parser.h"

namespace selostelint {
namespace {

constexpr std::size_t most_values = 255;

std::vector<std::string> load_values(TableReader& reader) {
    if (!reader.has("values")) {
        reader.texts("values");
        return {""};
    }
    std::vector<std::string> values;
    for (const PlacedText& value : reader.texts("values", Need::required)) {
        if (std::find(values.begin(), values.end(), value.text) != values.end()) {
            reader.faults().add(value.place, "The value \"" + std::string(value.text) + "\" is listed twice.");
        } else {
            values.emplace_back(value.text);
        }
    }
    if (values.size() > most_values) reader.faults().add(reader.place_of("values"), "A fact has at most 255 values.");
    return values;
}

/// `[value_titles]`: what the values are called when a rule is explained.
std::vector<Text> load_value_titles(TableReader& reader, const FactDefinition& fact) {
    std::vector<Text> titles(fact.values.size());
    const TomlNode* node = reader.table("value_titles");
    if (node == nullptr) return titles;
    TableReader texts(*node, reader.faults());
    for (std::size_t i = 0; i < titles.size(); ++i) titles[i] = texts.both_languages(fact.values[i], Need::optional);
    texts.refuse_unknown_keys();
    return titles;
}

std::string load_recogniser(TableReader& reader, const CodeNames& code) {
    std::string name(reader.text("recogniser", Need::optional));
    if (name.empty()) return name;
    if (std::find(code.recognisers.begin(), code.recognisers.end(), name) == code.recognisers.end()) {
        reader.faults().add(reader.place_of("recogniser"), unknown_name("recogniser", name, code.recognisers));
    }
    return name;
}

}  // namespace

void load_section(const LoadedFile& file, SectionDefinition& section, LoadContext& context) {
    TableReader reader(file.root, file.faults);
    section.title = reader.both_languages("title", Need::required);
    section.yields_to = load_section_kinds(reader, "yields_to", Need::optional, context);
    section.gathers = reader.boolean("gathers", false);
    section.headings = load_cues(reader, "heading", nullptr, context);
    section.contents = load_cues(reader, "content", nullptr, context);
    section.examples = load_examples(reader, nullptr);
    reader.refuse_unknown_keys();
}

void load_fact(const LoadedFile& file, FactDefinition& fact, LoadContext& context) {
    TableReader reader(file.root, file.faults);
    fact.title = reader.both_languages("title", Need::required);
    fact.values = load_values(reader);
    fact.value_titles = load_value_titles(reader, fact);
    fact.recogniser = load_recogniser(reader, context.code);
    fact.cues = load_cues(reader, "cue", &fact, context);
    for (const TomlNode* body : reader.tables("body")) {
        fact.bodies.push_back(load_body_cue(*body, fact, context, file.faults));
    }
    fact.examples = load_examples(reader, &fact);
    if (!reader.has("cue") && !reader.has("body") && !reader.has("recogniser")) {
        file.faults.add(file.root.place, "Nothing yields this fact; add a [[cue]], a [[body]] or a recogniser.");
    }
    reader.refuse_unknown_keys();
}

}  // namespace selostelint
