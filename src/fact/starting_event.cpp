#include "fact/starting_event.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace selostelint {

namespace {

/// Nouns that name something that happens or a point of time, besides those made of a verb with -minen.
constexpr std::array<std::string_view, 44> event_nouns = {"ajankohta", "alku",         "arviointi", "asiointi",
                                                          "hakemus",   "hetki",        "ilmoitus",  "irtisanoutuminen",
                                                          "kausi",     "kerta",        "kirjaus",   "koe",
                                                          "kurssi",    "kuolema",      "käynti",    "käyttö",
                                                          "laskutus",  "leiri",        "loppu",     "luovutus",
                                                          "maksu",     "matka",        "merkintä",  "nimitys",
                                                          "osto",      "ostos",        "palautus",  "poisto",
                                                          "päivä",     "päätös",       "ratkaisu",  "suoritus",
                                                          "suostumus", "syntymä",      "tapahtuma", "tapahtumapäivä",
                                                          "tarjous",   "tilaus",       "toimitus",  "tutkinto",
                                                          "vierailu",  "yhteydenotto", "varaus",    "vuokraus"};

/// Words between a period and its event that belong to the period.
constexpr std::array<std::string_view, 11> of_period = {"ajan",      "aika",        "kuluttua",  "kuluessa",
                                                        "sisällä",   "päästä",      "verran",    "ajaksi",
                                                        "mittaisen", "kuluttuessa", "laskettuna"};

constexpr std::array<std::string_view, 12> clause_breaks = {"ja",    "tai",     "sekä",   "mutta",  "ellei", "jos",
                                                            "jonka", "jolloin", "mikäli", "jollei", "vaan",  "eli"};

template <std::size_t size>
bool is_one_of(const std::array<std::string_view, size>& words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
}

bool is_elative(std::string_view word) {
    return word.ends_with("sta") || word.ends_with("stä");
}

/// "päätyttyä", "luovutettua": once that has happened.
bool is_temporal_participle(const Word& word) {
    const bool form = word.lower.ends_with("ttua") || word.lower.ends_with("ttyä") || word.lower.ends_with("ttuaan") ||
                      word.lower.ends_with("ttyään");
    return form && word.lower != "kuluttua";
}

bool names_event(const Word& word) {
    if (word.lower.ends_with("misesta") || word.lower.ends_with("misestä")) return true;
    return is_elative(word.lower) && std::ranges::any_of(word.readings, [](const Reading& reading) {
               return is_one_of(event_nouns, reading.lemma) ||
                      (!reading.parts.empty() && is_one_of(event_nouns, reading.parts.back()));
           });
}

class EventReader {
public:
    EventReader(const FactContext& context, const EntityMention& duration)
        : context_(context), tokens_(context.text.tokens), duration_(duration) {
        const std::uint32_t sentence = context.sentence_at(duration.span.begin);
        begin_ = context.text.sentences[sentence].first_token;
        end_ = context.text.sentences[sentence].end_token;
        // Only the nearest periods matter: a sentence may hold very many.
        const auto self = static_cast<std::size_t>(&duration - context.entities.data());
        for (std::size_t next = self + 1; next < context.entities.size(); ++next) {
            const EntityMention& other = context.entities[next];
            if (other.first_token >= end_) break;
            if (other.kind == EntityKind::duration && other.first_token >= duration.end_token) end_ = other.first_token;
        }
        for (std::size_t before = self; before > 0; --before) {
            const EntityMention& other = context.entities[before - 1];
            if (other.first_token < begin_) break;
            if (other.kind == EntityKind::duration && other.end_token <= duration.first_token) begin_ = other.end_token;
        }
    }

    Span after() const {
        std::uint32_t at = duration_.end_token;
        while (at < end_ && is_one_of(of_period, lower(at))) ++at;
        if (lower(at) == "siitä" || (lower(at) == "sen" && lower(at + 1) == "jälkeen" && is_comma(at + 2))) {
            return clause_from(at, at);
        }
        constexpr std::uint32_t longest = 7;  // words of the event
        for (std::uint32_t i = at; i < end_ && i < at + longest && belongs(i); ++i) {
            const Word& word = *tokens_[i].word;
            if (word.lower == "jälkeen" && i > at) return span(at, i);
            if (is_temporal_participle(word) && i > at) return span(at, i);
            if (names_event(word)) return with_clause(at, i);
        }
        return {};
    }

    Span before() const {
        constexpr std::uint32_t reach = 9;  // words between the event and the period
        const std::uint32_t last = duration_.first_token;
        for (std::uint32_t i = last; i > begin_ && last - i < reach; --i) {
            const std::uint32_t at = i - 1;
            if (tokens_[at].word == nullptr) continue;
            const bool event =
                lower(at) == "jälkeen" || is_temporal_participle(*tokens_[at].word) || names_event(*tokens_[at].word);
            if (event) {
                const std::uint32_t first = phrase_start(at);
                return first < at || names_event(*tokens_[at].word) ? span(first, at) : Span{};
            }
        }
        return {};
    }

    Span during() const {
        for (std::uint32_t i = duration_.first_token; i > begin_; --i) {
            const std::string_view word = lower(i - 1);
            if (word.ends_with("ajan") || word.ends_with("aika") || word == "keston" || word == "aikana") {
                const std::uint32_t first = phrase_start(i - 1);
                return first < i - 1 ? span(first, i - 1) : Span{};
            }
        }
        return {};
    }

private:
    std::string_view lower(std::uint32_t i) const {
        const bool known = i < end_ && tokens_[i].word != nullptr;
        return known ? std::string_view(tokens_[i].word->lower) : std::string_view();
    }
    bool is_comma(std::uint32_t i) const { return i < end_ && context_.document[tokens_[i].span] == ","; }
    Span span(std::uint32_t first, std::uint32_t last) const {
        return {tokens_[first].span.begin, tokens_[last].span.end};
    }

    bool belongs(std::uint32_t i) const {
        const Word* word = tokens_[i].word;
        return word != nullptr && tokens_[i].kind != TokenKind::punctuation && !word->finite && !word->negation &&
               !is_one_of(clause_breaks, word->lower);
    }

    /// The event with "lukien" and a relative clause behind it: "vuoden lopusta, jonka aikana tilikausi on päättynyt".
    Span with_clause(std::uint32_t first, std::uint32_t last) const {
        const std::string_view next = lower(last + 1);
        if (next == "lukien" || next == "alkaen" || next == "lähtien") ++last;
        const std::string_view clause = is_comma(last + 1) ? lower(last + 2) : "";
        const bool relative = clause.starts_with("jo") || clause == "kun";
        return relative ? clause_from(first, last + 2) : span(first, last);
    }

    /// From `first` to the comma or the sentence's end behind `inside`; a comma right behind "siitä" ends nothing.
    Span clause_from(std::uint32_t first, std::uint32_t inside) const {
        std::uint32_t last = inside;
        bool opened = inside > first;
        for (std::uint32_t i = inside + 1; i < end_; ++i) {
            const bool mark = tokens_[i].kind == TokenKind::punctuation;
            if (mark && (opened || !is_comma(i))) break;
            opened = opened || mark || lower(i) == "kun";
            if (!mark) last = i;
        }
        return last > first ? span(first, last) : Span{};
    }

    /// Walks back over the genitives and attributes before a word: "asiakassuhteen päättymisen" of "jälkeen".
    std::uint32_t phrase_start(std::uint32_t at) const {
        std::uint32_t first = at;
        while (first > begin_ && at - first < 4 && belongs(first - 1) &&
               (lower(first - 1).ends_with("n") || is_elative(lower(first - 1)))) {
            --first;
        }
        return first;
    }

    const FactContext& context_;
    const std::vector<Token>& tokens_;
    const EntityMention& duration_;
    std::uint32_t begin_ = 0;
    std::uint32_t end_ = 0;
};

}  // namespace

Span starting_event(const FactContext& context, const EntityMention& duration) {
    const EventReader reader(context, duration);
    const Span after = reader.after();
    return after.empty() ? reader.before() : after;
}

Span preceding_time(const FactContext& context, const EntityMention& duration) {
    return EventReader(context, duration).during();
}

}  // namespace selostelint
