#include <algorithm>
#include <array>
#include <iterator>
#include <limits>
#include <set>
#include <span>
#include <string>
#include <string_view>

#include "fact/recognisers.h"

namespace selostelint {

namespace {

constexpr std::uint32_t longest_date = 8;  ///< tokens

enum class DateRole : std::uint8_t { none, drawn_up, updated };

constexpr std::array<std::string_view, 4> drawing_up = {"laadi", "laatim", "luotu", "luonti"};
constexpr std::array<std::string_view, 8> updating = {"päivit", "muutos",  "muutet", "muokat",
                                                      "muokka", "tarkist", "täyden", "uusittu"};

bool begins_with_any(std::string_view word, std::span<const std::string_view> beginnings) {
    return std::ranges::any_of(beginnings, [&](std::string_view beginning) { return word.starts_with(beginning); });
}

/// The sentences in which the notice gives dates as its own, by facts/document_date.toml.
std::set<Span> sentences_of_own(const FactContext& context, const std::vector<Fact>& facts) {
    const auto own = context.rulebook.fact("document_date");
    std::set<Span> sentences;
    for (const Fact& fact : facts) {
        if (own && fact.kind == *own) sentences.insert(fact.sentence);
    }
    return sentences;
}

/// Whether one of the sentences, which do not overlap, holds the words.
bool is_in_any(const std::set<Span>& sentences, Span words) {
    const auto after = sentences.upper_bound({words.begin, std::numeric_limits<std::uint32_t>::max()});
    return after != sentences.begin() && std::prev(after)->contains(words);
}

/// Whether the token belongs to another date than the one before which it stands.
bool is_in_date(const FactContext& context, std::uint32_t token, const EntityMention& before) {
    const auto self = static_cast<std::size_t>(&before - context.entities.data());
    for (std::size_t i = self; i > 0; --i) {
        const EntityMention& other = context.entities[i - 1];
        if (other.first_token + longest_date < token) return false;
        if (other.kind == EntityKind::date && other.first_token <= token && token < other.end_token) return true;
    }
    return false;
}

/// What the nearest word before the date calls it; a date in between keeps its own label, and that of a contract is not
/// the notice's.
DateRole role_of(const FactContext& context, const EntityMention& mention) {
    constexpr std::uint32_t reach = 4;
    const std::uint32_t first = mention.first_token > reach ? mention.first_token - reach : 0;
    DateRole role = DateRole::none;
    for (std::uint32_t token = mention.first_token; token-- > first;) {
        const bool other_date = is_in_date(context, token, mention);
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
    const std::set<Span> own = sentences_of_own(context, facts);
    for (const EntityMention& mention : context.entities) {
        if (mention.kind != EntityKind::date || !is_in_any(own, mention.span)) {
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
