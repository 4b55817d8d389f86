#include <fmt/format.h>

#include <string>

#include "rulebook/load_context.h"
#include "rulebook/slot_parser.h"

namespace selostelint {

void load_words(const LoadedFile& file, LoadContext& context) {
    TableReader reader(file.root, file.faults);
    for (const TomlEntry& list : file.root.entries) context.lists.names.push_back(list.key);
    for (const TomlEntry& list : file.root.entries) {
        Slot words;
        for (const PlacedText& word : reader.texts(list.key, Need::required)) {
            const Slot phrases = parse_slot(word, context, file.faults);
            words.insert(words.end(), phrases.begin(), phrases.end());
        }
        context.list_words.push_back(std::move(words));
    }
}

void load_requirements(const LoadedFile& file, LoadContext& context) {
    constexpr std::size_t most = static_cast<std::size_t>(RequirementId::none);
    TableReader reader(file.root, file.faults);
    for (const TomlNode* node : reader.tables("requirement")) {
        TableReader item(*node, file.faults);
        RequirementDefinition requirement;
        requirement.id = item.text("id", Need::required);
        requirement.title = item.both_languages("title", Need::required);
        requirement.provision = item.text("provision", Need::optional);
        item.refuse_unknown_keys();
        if (requirement.id.empty()) continue;
        if (context.requirements.holds(requirement.id)) {
            file.faults.add(item.place_of("id"),
                            fmt::format("The requirement \"{}\" is listed twice.", requirement.id));
            continue;
        }
        context.requirements.names.push_back(requirement.id);
        context.book.requirements.push_back(std::move(requirement));
    }
    if (context.book.requirements.size() > most) file.faults.add({}, "There may be at most 255 requirements.");
    reader.refuse_unknown_keys();
}

}  // namespace selostelint
