#include <algorithm>
#include <array>
#include <iterator>
#include <span>
#include <string>
#include <string_view>

#include "fact/recognisers.h"

namespace selostelint {

namespace {

enum class DateRole : std::uint8_t { none, drawn_up, updated };

constexpr std::array<std::string_view, 4> drawing_up = {"laadi", "laatim", "luotu", "luonti"};
constexpr std::array<std::string_view, 6> updating = {"päivit", "muutos", "muutet", "muokat", "muokka", "tarkist"};

bool begins_with_any(std::string_view word, std::span<const std::string_view> beginnings) {
    return std::ranges::any_of(beginnings, [&](std::string_view beginning) { return word.starts_with(beginning); });
}

/// Whether the notice gives the date as its own, by facts/document_date.toml.
bool is_own(const FactContext& context, const EntityMention& mention, const std::vector<Fact>& facts) {
    const auto own = context.rulebook.fact("document_date");
    return own && std::ranges::any_of(facts, [&](const Fact& fact) {
               return fact.kind == *own && fact.sentence.contains(mention.span);
           });
}

/// What the nearest word before the date calls it; a date in between keeps its own label, and that of a contract is not
/// the notice's.
DateRole role_of(const FactContext& context, const EntityMention& mention) {
    constexpr std::uint32_t reach = 4;
    const std::uint32_t first = mention.first_token > reach ? mention.first_token - reach : 0;
    DateRole role = DateRole::none;
    for (std::uint32_t token = mention.first_token; token-- > first;) {
        const bool other_date = std::ranges::any_of(context.entities, [&](const EntityMention& other) {
            return other.kind == EntityKind::date && other.first_token <= token && token < other.end_token;
        });
        const Word* word = context.text.tokens[token].word;
        if (other_date) {
            break;
        }
        if (word == nullptr) {
            continue;
        }
        if (word->lower.starts_with("sopimu")) {
            return DateRole::none;
        }
        if (role == DateRole::none && begins_with_any(word->lower, drawing_up)) {
            role = DateRole::drawn_up;
        } else if (role == DateRole::none && begins_with_any(word->lower, updating)) {
            role = DateRole::updated;
        }
    }
    return role;
}

Fact at_date(const FactContext& context, FactKind kind, const EntityMention& mention) {
    Fact fact = context.fact(kind, mention.span);
    fact.text = std::string(context.document[mention.span]);
    return fact;
}

}  // namespace

/// Versions may be listed: only the newest update is held against the only date of drawing up.
void recognise_date_contradictions(const FactContext& context, FactKind kind, std::vector<Fact>& facts) {
    const EntityMention* drawn_up = nullptr;
    const EntityMention* updated = nullptr;
    std::size_t drawn_up_count = 0;
    std::vector<Fact> found;
    for (const EntityMention& mention : context.entities) {
        if (mention.kind != EntityKind::date || !is_own(context, mention, facts)) {
            continue;
        }
        const DateRole role = role_of(context, mention);
        if (role != DateRole::none && !mention.valid) {
            found.push_back(at_date(context, kind, mention));
        } else if (role == DateRole::drawn_up) {
            ++drawn_up_count;
            drawn_up = &mention;
        } else if (role == DateRole::updated && (updated == nullptr || updated->value < mention.value)) {
            updated = &mention;
        }
    }
    if (drawn_up_count == 1 && updated != nullptr && updated->value < drawn_up->value) {
        found.push_back(at_date(context, kind, *updated));
        found.back().other = drawn_up->span;
    }
    std::ranges::move(found, std::back_inserter(facts));
}

}  // namespace selostelint
