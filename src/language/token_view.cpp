#include "language/token_view.h"

#include <algorithm>
#include <tuple>

namespace selostelint {

namespace {

bool holds(const Word* word, TermId term) {
    return word != nullptr && std::ranges::binary_search(word->terms, term);
}

std::uint32_t distance(TokenRange range, std::uint32_t token) {
    return token < range.begin ? range.begin - token : token >= range.end ? token - range.end + 1 : 0;
}

}  // namespace

TokenView::TokenView(const MatchInput& input, const Vocabulary& vocabulary) : input_(input) {
    if (input.entities.empty()) return;
    std::vector<TermId> found;
    for (std::size_t kind = 0; kind < entity_names.size(); ++kind) {
        found.clear();
        vocabulary.find(TermKind::entity, entity_names[kind], found);
        if (!found.empty()) entity_terms_[kind] = found.front();
    }
    first_mention_.reserve(input.text.tokens.size() + 1);
    std::uint32_t mention = 0;
    for (std::uint32_t token = 0; token <= input.text.tokens.size(); ++token) {
        while (mention < input.entities.size() && input.entities[mention].first_token < token) ++mention;
        first_mention_.push_back(mention);
    }
}

std::uint32_t TokenView::match(TermId term, std::uint32_t token) const {
    const Token& at = input_.text.tokens[token];
    if (holds(at.word, term) || holds(at.completed, term)) return token + 1;
    for (const EntityMention& mention : mentions_at(token)) {
        if (term_of(mention) == term) return mention.end_token;
    }
    return 0;
}

bool TokenView::is_loose_mark(std::uint32_t token) const {
    const std::string_view mark = input_.document[input_.text.tokens[token].span];
    return mark == "\"" || mark == "”" || mark == "“" || mark == "'" || mark == "’" || mark == "(" || mark == ")" ||
           mark == "–" || mark == "-" || mark == "/" || mark == "*" || mark == "_";
}

std::uint32_t TokenView::match_phrase(const Phrase& phrase, std::uint32_t token, std::uint32_t limit) const {
    std::uint32_t at = match(phrase.front().term, token);
    for (std::size_t step = 1; step < phrase.size() && at != 0; ++step) {
        std::uint32_t end = 0;
        // A quotation mark or bracket between two words of a phrase does not part them.
        const std::uint32_t slack = at < limit && is_loose_mark(at) ? 1 : 0;
        const std::uint32_t last = std::min(limit, at + slack + phrase[step].gap + 1);
        for (std::uint32_t next = at; next < last && end == 0; ++next) {
            end = match(phrase[step].term, next);
        }
        at = end;
    }
    return at <= limit ? at : 0;
}

template <class Visit>
void TokenView::each_phrase(const SlotIndex& slot, std::uint32_t token, std::uint32_t limit, Visit visit) const {
    each_term(token, [&](TermId term) {
        const auto before = [](const SlotIndex::Entry& entry, TermId wanted) { return entry.first < wanted; };
        auto entry = std::lower_bound(slot.entries.begin(), slot.entries.end(), term, before);
        for (; entry != slot.entries.end() && entry->first == term; ++entry) {
            const std::uint32_t end = match_phrase((*slot.slot)[entry->phrase], token, limit);
            if (end != 0) visit(TokenRange{token, end}, entry->phrase);
        }
    });
}

std::optional<TokenRange> TokenView::nearest(const SlotIndex& slot, TokenRange within, std::uint32_t anchor,
                                             std::span<const TokenRange> taken) const {
    std::optional<TokenRange> best;
    std::tuple<std::uint32_t, std::uint32_t, std::uint32_t> best_rank;
    for (std::uint32_t token = within.begin; token < within.end; ++token) {
        each_phrase(slot, token, within.end, [&](TokenRange range, std::uint32_t phrase) {
            const std::tuple rank(distance(range, anchor), token, phrase);
            if (best && best_rank <= rank) return;
            if (std::ranges::any_of(taken, [&](TokenRange other) { return other.overlaps(range); })) return;
            best = range;
            best_rank = rank;
        });
        if (best && token > anchor && token - anchor > std::get<0>(best_rank)) break;
    }
    return best;
}

bool TokenView::has(const SlotIndex& slot, TokenRange within) const {
    bool found = false;
    for (std::uint32_t token = within.begin; token < within.end && !found; ++token) {
        each_phrase(slot, token, within.end, [&](TokenRange, std::uint32_t) { found = true; });
    }
    return found;
}

bool TokenView::has(const Slot& slot, TokenRange within) const {
    for (std::uint32_t token = within.begin; token < within.end; ++token) {
        for (const Phrase& phrase : slot) {
            if (match_phrase(phrase, token, within.end) != 0) return true;
        }
    }
    return false;
}

}  // namespace selostelint
