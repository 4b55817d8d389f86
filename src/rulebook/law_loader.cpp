#include <fmt/format.h>

#include <string>
#include <utility>

#include "rulebook/cue_loader.h"
#include "rulebook/load_context.h"
#include "rulebook/slot_parser.h"

namespace selostelint {
namespace {

void load_days(TableReader& reader, LawEntry& entry) {
    entry.from = reader.date("from");
    entry.until = reader.date("until");
    if (entry.from && entry.until && *entry.until < *entry.from) {
        reader.faults().add(reader.place_of("until"), fmt::format("\"until\" ({}) comes before \"from\" ({}).",
                                                                  iso_date(*entry.until), iso_date(*entry.from)));
    }
}

Succession load_provision(const TomlNode& node, FileFaults& faults) {
    TableReader reader(node, faults);
    Succession succession;
    succession.provision = reader.text("section", Need::required);
    succession.successor = reader.both_languages("successor", Need::required);
    reader.refuse_unknown_keys();
    return succession;
}

LawEntry load_entry(const TomlNode& node, LoadContext& context, FileFaults& faults) {
    TableReader reader(node, faults);
    LawEntry entry;
    entry.id = reader.text("id", Need::required);
    entry.name = reader.both_languages("name", Need::required);
    entry.number = reader.text("number", Need::optional);
    load_days(reader, entry);
    entry.confirmed = reader.boolean("confirmed", true);
    entry.successor = reader.both_languages("successor", Need::optional);
    entry.url = reader.text("url", Need::optional);
    entry.history = parse_slots(reader.texts("history"), context, faults);
    entry.mentions = load_cues(reader, "mention", nullptr, context);
    for (const TomlNode* provision : reader.tables("provision")) {
        entry.provisions.push_back(load_provision(*provision, faults));
    }
    if (!reader.has("number") && !reader.has("mention")) {
        faults.add(node.place, "Nothing recognises this entry; add a \"number\" or an [[entry.mention]].");
    }
    reader.refuse_unknown_keys();
    if (!entry.id.empty() && context.law.holds(entry.id)) {
        faults.add(reader.place_of("id"), fmt::format("The id \"{}\" belongs to an earlier entry.", entry.id));
    }
    return entry;
}

}  // namespace

void load_law(const LoadedFile& file, LoadContext& context) {
    TableReader reader(file.root, file.faults);
    for (const TomlNode* node : reader.tables("entry")) {
        LawEntry entry = load_entry(*node, context, file.faults);
        context.law.names.push_back(entry.id);
        context.book.law.push_back(std::move(entry));
    }
    reader.refuse_unknown_keys();
}

}  // namespace selostelint
