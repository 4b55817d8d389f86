#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "rulebook/conditions.h"
#include "rulebook/cue_loader.h"
#include "rulebook/example_loader.h"
#include "rulebook/load_context.h"
#include "rulebook/rule_texts.h"

namespace selostelint {
namespace {

constexpr std::ptrdiff_t least_examples = 2;  // that fire, and as many that do not

std::optional<Severity> load_severity(TableReader& reader) {
    const auto severity = reader.choice("severity", {"info", "warning", "error"});
    if (!reader.has("severity")) reader.faults().add(reader.place(), "\"severity\" is missing.");
    if (!severity) return std::nullopt;
    return static_cast<Severity>(*severity);
}

void load_grounds(TableReader& reader, Rule& rule) {
    for (const TomlNode* node : reader.tables("ground")) {
        TableReader ground(*node, reader.faults());
        Ground loaded;
        loaded.act = ground.text("act", Need::required);
        loaded.provision = ground.text("provision", Need::required);
        loaded.url = ground.text("url", Need::required);
        ground.refuse_unknown_keys();
        rule.grounds.push_back(std::move(loaded));
    }
    if (!reader.has("ground")) reader.faults().add(reader.place(), "The rule names no [[ground]] in law.");
}

void load_requirement(TableReader& reader, Rule& rule, const LoadContext& context) {
    const std::string_view name = reader.text("requirement", Need::optional);
    const auto status = reader.choice("status", {"missing", "vague"});
    if (status == 1) rule.status = RequirementStatus::vague;
    if (reader.has("status") && !reader.has("requirement")) {
        reader.faults().add(reader.place_of("status"), "\"status\" is of a \"requirement\", and the rule has none.");
    }
    if (name.empty()) return;
    const auto found = context.requirements.resolve({name, reader.place_of("requirement")}, reader.faults());
    if (!found) return;
    rule.requirement = static_cast<RequirementId>(*found);
    for (const Rule& other : context.book.rules) {
        if (other.requirement != rule.requirement || other.status != rule.status) continue;
        reader.faults().add(reader.place_of("requirement"),
                            fmt::format("{} watches this requirement with the same status.", other.id));
    }
}

/// `[when]` or `[except]`; one that is not there asks for nothing.
Applicability load_condition_table(TableReader& reader, std::string_view key, const LoadContext& context) {
    const TomlNode* node = reader.table(key);
    if (!node) return {};
    TableReader conditions(*node, reader.faults());
    Applicability result = load_applicability(conditions, context);
    const bool told = reader.has("requirement");
    result.reason = conditions.both_languages("reason", told ? Need::required : Need::optional);
    conditions.refuse_unknown_keys();
    return result;
}

/// Each `[[nearest_miss]]`, which only a rule can have that says that a requirement is missing.
void load_near_misses(TableReader& reader, const Rule& rule, LoadContext& context) {
    for (const TomlNode* node : reader.tables("nearest_miss")) {
        if (rule.requirement == RequirementId::none || rule.status != RequirementStatus::missing) {
            reader.faults().add(node->place, "A [[nearest_miss]] is of a \"requirement\" with status \"missing\".");
        }
        TableReader miss(*node, reader.faults());
        NearMiss loaded;
        loaded.requirement = rule.requirement;
        loaded.cue = load_cue(miss, nullptr, context);
        loaded.reason = miss.both_languages("reason", Need::required);
        loaded.example = load_marked_example(miss);
        miss.refuse_unknown_keys();
        context.book.near_misses.push_back(std::move(loaded));
    }
}

void load_escalation(TableReader& reader, Rule& rule, const LoadContext& context) {
    const TomlNode* node = reader.table("escalate");
    if (!node) return;
    TableReader conditions(*node, reader.faults());
    rule.escalated = load_severity(conditions);
    rule.escalate_when = load_applicability(conditions, context);
    conditions.refuse_unknown_keys();
}

void load_require(const TomlNode& node, Rule& rule, const LoadContext& context, FileFaults& faults) {
    TableReader reader(node, faults);
    rule.facts = load_conditions(reader, "facts", Need::required, context);
    rule.searched = load_section_kinds(reader, "searched", Need::optional, context);
    reader.refuse_unknown_keys();
}

void load_forbid(const TomlNode& node, Rule& rule, const LoadContext& context, FileFaults& faults) {
    TableReader reader(node, faults);
    rule.verb = Verb::forbid;
    rule.facts = load_conditions(reader, "facts", Need::optional, context);
    for (const PlacedText& name : reader.texts("law")) {
        if (const auto law = context.law.resolve(name, faults)) rule.law.push_back(static_cast<LawId>(*law));
    }
    rule.unless = load_conditions(reader, "unless", Need::optional, context);
    rule.once = reader.boolean("once", false);
    rule.document = reader.boolean("document", false);
    reader.refuse_unknown_keys();
    if (!reader.has("facts") && !reader.has("law")) faults.add(node.place, "[forbid] needs \"facts\" or \"law\".");
}

void load_verb(TableReader& reader, Rule& rule, const LoadContext& context) {
    const TomlNode* require = reader.table("require");
    const TomlNode* forbid = reader.table("forbid");
    if (require) load_require(*require, rule, context, reader.faults());
    if (forbid) load_forbid(*forbid, rule, context, reader.faults());
    if (require && forbid) reader.faults().add(forbid->place, "A rule has [require] or [forbid], not both.");
    if (!reader.has("require") && !reader.has("forbid")) {
        reader.faults().add(reader.place(), "The rule has neither [require] nor [forbid].");
    }
}

void check_examples(const Rule& rule, TableReader& reader) {
    const auto firing =
        std::count_if(rule.examples.begin(), rule.examples.end(), [](const Example& example) { return example.fires; });
    const auto silent = static_cast<std::ptrdiff_t>(rule.examples.size()) - firing;
    if (firing < least_examples || silent < least_examples) {
        reader.faults().add(reader.place(),
                            fmt::format("A rule needs at least {0} examples that fire and {0} that do not; "
                                        "this one has {1} and {2}.",
                                        least_examples, firing, silent));
    }
    if (rule.verb != Verb::forbid || rule.document) return;
    for (const Example& example : rule.examples) {
        if (!example.fires || !example.flagged.empty()) continue;
        reader.faults().add({example.line, 1},
                            "An example that fires marks with ⟦ and ⟧ what is flagged; for facts "
                            "of the whole document write document = true in [forbid].");
    }
}

}  // namespace

void load_rule(const LoadedFile& file, LoadContext& context) {
    Rule rule;
    if (!read_rule_name(file.file.path, rule)) {
        file.faults.add({}, "The file's name must be an id and a name, such as REQ110-retention-missing.toml.");
    }
    TableReader reader(file.root, file.faults);
    rule.severity = load_severity(reader).value_or(Severity::warning);
    rule.since = reader.text("since", Need::required);
    load_requirement(reader, rule, context);
    load_rule_texts(reader, rule);
    load_grounds(reader, rule);
    rule.when = load_condition_table(reader, "when", context);
    rule.except = load_condition_table(reader, "except", context);
    load_escalation(reader, rule, context);
    load_verb(reader, rule, context);
    load_near_misses(reader, rule, context);
    rule.examples = load_examples(reader, nullptr);
    if (!file.file.trusted) check_examples(rule, reader);
    reader.refuse_unknown_keys();
    for (const Rule& other : context.book.rules) {
        if (rule.id.empty() || other.id != rule.id) continue;
        file.faults.add(
            {}, fmt::format("The id {} belongs to \"{}-{}\" in \"{}\".", rule.id, other.id, other.name, other.group));
    }
    context.book.rules.push_back(std::move(rule));
}

}  // namespace selostelint
