#include "fact/contact_values.h"

#include <algorithm>

#include "base/utf8.h"

namespace selostelint {

namespace {

bool is_capitalised(std::string_view word) {
    std::size_t at = 0;
    return !word.empty() && is_upper(next_code_point(word, at));
}

bool is_of_class(const Word* word, std::string_view word_class) {
    return word != nullptr && is_capitalised(word->surface) &&
           std::ranges::any_of(word->readings, [&](const Reading& r) { return r.word_class == word_class; });
}

bool is_first_name(const Word* word) {
    return is_of_class(word, "etunimi");
}

bool is_postal_code(std::string_view part) {
    return !part.empty() && part.front() >= '0' && part.front() <= '9';
}

/// A street and the postal code and town behind it are one address; other words, such as a floor, may stand between.
Span whole_address(const FactContext& context, Span first, Span within) {
    constexpr std::uint32_t gap = 16;  // bytes
    Span whole = first;
    if (is_postal_code(context.document[first])) return whole;
    for (const EntityMention& mention : context.entities_within({first.end, within.end})) {
        if (mention.kind != EntityKind::address) continue;
        if (mention.span.begin - whole.end > gap) break;
        whole.end = mention.span.end;
        if (is_postal_code(context.document[mention.span])) break;
    }
    return whole;
}

std::string on_one_line(std::string_view words) {
    std::string line;
    for (const char c : words) {
        if (c == '\n') {
            line += line.ends_with(',') ? " " : ", ";
        } else {
            line += c;
        }
    }
    return line;
}

const EntityMention* first_of(const FactContext& context, EntityKind kind, Span within) {
    const auto mentions = context.entities_within(within);
    const auto found = std::ranges::find(mentions, kind, &EntityMention::kind);
    return found == mentions.end() ? nullptr : &*found;
}

}  // namespace

std::vector<Detail> contact_values(const FactContext& context, Span within) {
    std::vector<Detail> details;
    if (const EntityMention* email = first_of(context, EntityKind::email, within)) {
        details.push_back({"email", email->value});
    }
    if (const EntityMention* phone = first_of(context, EntityKind::phone, within)) {
        const bool international = context.document[phone->span].starts_with('+');
        details.push_back({"phone", (international ? "+" : "") + phone->value});
    }
    if (const EntityMention* address = first_of(context, EntityKind::address, within)) {
        details.push_back({"address", on_one_line(context.document[whole_address(context, address->span, within)])});
    }
    return details;
}

Span person_name(const FactContext& context, Span within) {
    const auto& tokens = context.text.tokens;
    const auto first =
        std::ranges::partition_point(tokens, [&](const Token& token) { return token.span.begin < within.begin; });
    for (auto token = first; token != tokens.end() && token->span.end <= within.end; ++token) {
        const auto next = token + 1;
        const bool followed = next != tokens.end() && next->span.end <= within.end && next->word != nullptr &&
                              next->kind == TokenKind::word && is_capitalised(next->word->surface) &&
                              next->span.begin - token->span.end == 1;
        const bool street = std::ranges::any_of(context.entities_within(token->span), [](const EntityMention& mention) {
            return mention.kind != EntityKind::email;
        });
        const bool name = followed && token->word != nullptr && is_capitalised(token->word->surface) &&
                          (is_first_name(token->word) || is_of_class(next->word, "sukunimi"));
        if (name && !street) {
            // "Anna Maria Korpi" and "Anna-Maria Korpi" have one surname.
            const auto last = next + 1 != tokens.end() && is_first_name(next->word) && (next + 1)->word != nullptr &&
                                      (next + 1)->span.end <= within.end && is_capitalised((next + 1)->word->surface)
                                  ? next + 1
                                  : next;
            return {token->span.begin, last->span.end};
        }
    }
    return {};
}

}  // namespace selostelint
