#include "rulebook/example_loader.h"

#include <string>
#include <string_view>

#include "base/date.h"
#include "rulebook/cue_loader.h"

namespace selostelint {
namespace {

constexpr std::string_view opening = "⟦";
constexpr std::string_view closing = "⟧";

/// Takes the marks out of a text. Returns what is wrong with them, "" when nothing is.
std::string_view take_marks(std::string_view marked, Example& example) {
    example.text = marked;
    const std::size_t begin = marked.find(opening);
    const std::size_t end = marked.find(closing);
    if (begin == std::string_view::npos && end == std::string_view::npos) return {};
    if (begin == std::string_view::npos || end == std::string_view::npos || end < begin) {
        return "The marks ⟦ and ⟧ must come in a pair, ⟦ first.";
    }
    if (marked.find(opening, begin + 1) != std::string_view::npos ||
        marked.find(closing, end + 1) != std::string_view::npos) {
        return "An example marks one place; mark the first and make another example of the others.";
    }
    const std::size_t inside = begin + opening.size();
    example.flagged = marked.substr(inside, end - inside);
    example.text.erase(end, closing.size());
    example.text.erase(begin, opening.size());
    if (example.flagged.empty()) return "Nothing stands between ⟦ and ⟧.";
    if (!example.fires) return "An example with fires = false has nothing to mark; take ⟦ and ⟧ out.";
    return {};
}

Example load_example(const TomlNode& node, const FactDefinition* owner, FileFaults& faults) {
    TableReader reader(node, faults);
    Example example;
    example.line = node.place.line;
    example.fires = reader.boolean("fires", true);
    const std::string_view fault = take_marks(reader.text("text", Need::required), example);
    if (!fault.empty()) faults.add(reader.place_of("text"), std::string(fault));
    if (const auto day = reader.date("as_of")) example.as_of = iso_date(*day);
    const auto format = reader.choice("format", {"text", "markdown", "html"});
    example.format = format == 1 ? "markdown" : format == 2 ? "html" : "text";
    if (owner) {
        example.value = reader.text("value", Need::optional);
        if (!example.value.empty()) resolve_value(*owner, {example.value, reader.place_of("value")}, faults);
    }
    reader.refuse_unknown_keys();
    return example;
}

}  // namespace

std::vector<Example> load_examples(TableReader& table, const FactDefinition* owner) {
    std::vector<Example> examples;
    for (const TomlNode* node : table.tables("example")) {
        examples.push_back(load_example(*node, owner, table.faults()));
    }
    return examples;
}

Example load_marked_example(TableReader& table) {
    Example example;
    example.line = table.place_of("example").line;
    example.fires = true;
    example.format = "text";
    const std::string_view text = table.text("example", Need::required);
    if (text.empty()) return example;
    const std::string_view fault = take_marks(text, example);
    if (!fault.empty()) {
        table.faults().add(table.place_of("example"), std::string(fault));
    } else if (example.flagged.empty()) {
        table.faults().add(table.place_of("example"), "The example marks nothing with ⟦ and ⟧.");
    }
    return example;
}

}  // namespace selostelint
