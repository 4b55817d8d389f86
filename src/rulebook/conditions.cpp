#include "rulebook/conditions.h"

#include <optional>

#include "rulebook/cue_loader.h"

namespace selostelint {
namespace {

std::optional<Condition> parse_condition(PlacedText condition, const LoadContext& context, FileFaults& faults) {
    const std::size_t sign = condition.text.find('=');
    const auto fact = context.facts.resolve({condition.text.substr(0, sign), condition.place}, faults);
    if (!fact) return std::nullopt;
    Condition result{static_cast<FactKind>(*fact), std::nullopt};
    if (sign == std::string_view::npos) return result;
    const PlacedText value{condition.text.substr(sign + 1), condition.place};
    result.value = resolve_value(context.book.facts[*fact], value, faults);
    return result;
}

}  // namespace

std::vector<Condition> load_conditions(TableReader& table, std::string_view key, Need need,
                                       const LoadContext& context) {
    std::vector<Condition> conditions;
    for (const PlacedText& text : table.texts(key, need)) {
        if (const auto condition = parse_condition(text, context, table.faults())) conditions.push_back(*condition);
    }
    return conditions;
}

Applicability load_applicability(TableReader& table, const LoadContext& context) {
    Applicability result;
    result.all = load_conditions(table, "all", Need::optional, context);
    result.any = load_conditions(table, "any", Need::optional, context);
    result.none = load_conditions(table, "none", Need::optional, context);
    if (!table.has("all") && !table.has("any") && !table.has("none")) {
        table.faults().add(table.place(), "A condition needs \"all\", \"any\" or \"none\".");
    }
    return result;
}

}  // namespace selostelint
